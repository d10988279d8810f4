import { renderToString } from 'preact-render-to-string'
import type { Synopsis } from '../../model/types.ts'
import { pageBody } from '../../web/components/page-body.ts'
import { pageView } from '../../web/view/page-view.ts'
import { shorten } from '../../web/view/shorten.ts'
import { titleOf } from '../../web/view/story-view.ts'
import { CLIENT_SCRIPT, CLIENT_SCRIPT_HASH, PAGE_STYLE, PAGE_STYLE_HASH } from './client-script.ts'
import { compact } from './compact.ts'
import { shortAnchors } from './short-anchors.ts'

export type HtmlOptions = {
  /** Stories that one report alone tells in full too, not only as that report. */
  readonly all?: boolean
}

// Only this script and this style may run, each known by its hash; nothing may be loaded from, or sent, anywhere.
const POLICY = `default-src 'none'; script-src '${CLIENT_SCRIPT_HASH}'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** The synopsis as one file for a browser: readable without scripts, no request to any host. */
export function htmlReport(synopsis: Synopsis, { all = false }: HtmlOptions = {}): string {
  const view = pageView(synopsis, { all })
  const [largest] = view.full
  const title = largest ? titleOf(largest) : (view.brief[0]?.story.title ?? 'Synopsis')
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
    `<title>${escaped(shorten(title, 120))}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`,
    compact(shortAnchors(renderToString(pageBody(view)))),
    `\n<script>${CLIENT_SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('')
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
