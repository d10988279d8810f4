import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { element } from '../../web/element.ts'
import { shorten } from '../../web/view/shorten.ts'
import { ASSETS } from './assets.ts'
import { SECTIONS, type SectionKey } from './sections.ts'
import { type Work, workLine } from './work-line.ts'

/** A page of the desk, before it stands in the shell. */
export type Page = {
  readonly title: string
  /** Null where it is none of the masthead's own. */
  readonly section: SectionKey | null
  /** The main part as markup that preact wrote. */
  readonly main: string
  /** Words of the search field. */
  readonly words?: string
}

// Two columns of lines, seen together.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 3h6M1 8h6M1 13h6' stroke='%232b4a78' stroke-width='2'/%3E%3Cpath d='M9 3h6M9 8h6M9 13h6' stroke='%23a02c1c' stroke-width='2'/%3E%3C/svg%3E"

/** The whole document: masthead, the page, foot. No inline script or style, nothing from another host. */
export function shell({ main, ...page }: Page, work: Work): string {
  const { before, after } = shellAround(page, work)
  return before + main + after
}

/** The same without the page's main part: what stands before and after it. */
export function shellAround(
  { title, section, words = '' }: Omit<Page, 'main'>,
  work: Work,
): { readonly before: string; readonly after: string } {
  const before = [
    '<!doctype html>\n',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    renderToString(element('title', {}, section === 'today' ? 'Synoptic' : `${shorten(title, 120)} · Synoptic`)),
    `<link rel="icon" href="${ICON}">`,
    `<link rel="stylesheet" href="${ASSETS.style.path}"><script src="${ASSETS.script.path}" defer></script></head>\n`,
    '<body class="desk"><div class="page">',
    renderToString(element('a', { class: 'skip', href: '#main' }, 'Skip to the page')),
    renderToString(masthead(section, words)),
    '<main id="main" tabindex="-1">',
  ]
  return { before: before.join(''), after: `</main>${renderToString(foot(work))}</div></body></html>\n` }
}

function masthead(section: SectionKey | null, words: string): VNode {
  const links = SECTIONS.map(({ key, title, path }) =>
    element('li', {}, element('a', { href: path, 'aria-current': key === section ? 'page' : null }, title)),
  )
  return element(
    'header',
    { class: 'desk-head' },
    element('a', { class: 'brand', href: '/' }, 'Synoptic'),
    element('nav', { 'aria-label': 'The desk' }, element('ul', {}, links)),
    element('a', { class: 'button add', href: '/add' }, 'Add reports'),
    element(
      'form',
      { class: 'find', role: 'search', action: '/search' },
      element('input', {
        type: 'search',
        name: 'q',
        value: words,
        placeholder: 'Search',
        'aria-label': 'Search',
        maxlength: 1000,
      }),
    ),
  )
}

function foot(work: Work): VNode {
  return element(
    'footer',
    { class: 'foot' },
    element('p', { class: 'work', 'data-work': '' }, workLine(work)),
    element(
      'p',
      {},
      'Every word shown of a report stands in it, and leads to its place. Nothing here comes from another host. ',
      element('a', { href: '/api' }, 'API'),
    ),
  )
}
