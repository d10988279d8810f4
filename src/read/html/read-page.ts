import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { notBefore } from '../dateline/not-before.ts'
import type { Draft } from '../draft.ts'
import type { Failure } from '../formats/format.ts'
import { readJsonLd } from './json-ld.ts'
import { readMainText } from './main-text.ts'
import { readMetas } from './metas.ts'
import { readPageAuthors } from './page-authors.ts'
import { readPageDate } from './page-date.ts'
import { tooComplex } from './page-limits.ts'
import { parsePage } from './page-node.ts'
import { readPageOutlet } from './page-outlet.ts'
import { readPageTitle } from './page-title.ts'

/** Reads a web page: its main text by Readability, what is known of it by its data. Nothing is run or fetched. */
export function readPage(html: string, url: string | undefined): Draft | Failure {
  const reason = tooComplex(html)
  if (reason !== null) return { reason }
  const document = parsePage(html)
  const metas = readMetas(document)
  const things = readJsonLd(document)
  const outlet = readPageOutlet(metas, things, url)
  const title = readPageTitle(document, metas, things, outlet?.name)
  const authors = readPageAuthors(document, metas, things)
  const { published, modified } = readPageDate(document, metas, things, url)
  const language = document.documentElement?.getAttribute('lang')?.trim()
  const blocks = readMainText(document)
  if (blocks === null || blocks.paragraphs.length === 0)
    return { reason: 'no article text was found in this page; save its text as .txt and read that' }
  const canonical = url ?? metas.get('canonical') ?? metas.get('og:url')
  return {
    ...(canonical === undefined ? {} : { url: canonical }),
    outlet,
    title,
    authors,
    credits: [],
    published:
      published === null
        ? unknownDate(notBefore([...blocks.paragraphs, ...blocks.captions]))
        : statedDate(published.value, published.evidence),
    ...(modified === null ? {} : { modified: statedDate(modified.value, modified.evidence) }),
    ...(language === undefined || language === '' ? {} : { language }),
    standfirst: null,
    text: blocks.paragraphs.join('\n\n'),
    headings: blocks.headings,
    captions: blocks.captions,
    removed: [],
  }
}
