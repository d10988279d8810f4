import { readDate } from '../dateline/read-date.ts'
import { fromElements, fromMicrodata, fromTimes } from './element-date.ts'
import { isArticle, type Thing, textOf } from './json-ld.ts'
import { looseMetas, modifiedMetas, publishedMetas } from './meta-dates.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'
import { fromPageText } from './text-date.ts'

/** A date and what on the page states it. */
export type PageDate = { readonly value: string; readonly evidence: string }

/** The day of publication, by the strength of what states it; null rather than a guess. */
export function readPageDate(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  url: string | undefined,
): { readonly published: PageDate | null; readonly modified: PageDate | null } {
  const articles = things.filter(isArticle)
  const pages = things.filter((thing) => /page/i.test(String(thing['@type'])))
  const address = fromUrl(url ?? metas.get('og:url') ?? metas.get('canonical'))
  const dayFirst = writesDayFirst(document, url)
  const visible = () => fromElements(document, dayFirst) ?? fromTimes(document) ?? fromPageText(document, dayFirst)
  const data =
    first(articles, 'datePublished') ??
    firstMeta(metas, publishedMetas) ??
    first(pages, 'datePublished') ??
    first(articles, 'dateCreated') ??
    fromMicrodata(document, 'datePublished')
  const published =
    data === null ? (address ?? visible() ?? firstMeta(metas, looseMetas)) : localDay(data, () => address ?? visible())
  const modified =
    first(articles, 'dateModified') ?? firstMeta(metas, modifiedMetas) ?? fromMicrodata(document, 'dateModified')
  return { published, modified }
}

/** Hours of the day in Greenwich when it is still the day before in the Americas. */
const stillYesterday = 12

/** Data often give the time in Greenwich; where the page itself shows the day before, that is the day at its place. */
function localDay(data: PageDate, shown: () => PageDate | null): PageDate {
  const hour = /T(\d\d):\d\d(?::\d\d)?(?:Z|\+00:00)$/.exec(data.value)?.[1]
  if (hour === undefined || Number(hour) >= stillYesterday) return data
  const other = shown()
  const before = new Date(Date.parse(data.value.slice(0, 10)) - 86_400_000).toISOString().slice(0, 10)
  return other?.value.slice(0, 10) === before ? other : data
}

/** Does the page write 4 May as 04/05? All but Americans do. */
function writesDayFirst(document: PageDocument, url: string | undefined): boolean {
  const language = document.documentElement?.getAttribute('lang')?.toLowerCase() ?? ''
  if (language !== '' && !language.startsWith('en')) return true
  return (
    /^en-(?!us)/.test(language) ||
    /^https?:\/\/[^/]+\.(?:uk|ie|in|au|nz|za|ng|ke|pk|de|fr|es|it|at|ch)(?:\/|$)/.test(url ?? '')
  )
}

function first(things: readonly Thing[], key: string): PageDate | null {
  for (const thing of things) {
    const value = dated(textOf(thing[key]))
    if (value !== null) return { value, evidence: `JSON-LD ${key}` }
  }
  return null
}

function firstMeta(metas: Metas, names: readonly string[]): PageDate | null {
  for (const name of names) {
    const value = dated(metas.get(name) ?? null)
    if (value !== null) return { value, evidence: `meta ${name}` }
  }
  return null
}

function dated(text: string | null): string | null {
  if (text === null) return null
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}.*)?$/.exec(text.trim())
  return compact === null ? readDate(text) : readDate(`${compact[1]}-${compact[2]}-${compact[3]}`)
}

/** A day in the address: /2016/11/09/, /2016-11-09-, /20161109/. */
function fromUrl(url: string | undefined): PageDate | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url ?? '') ??
    /\/((?:20)\d\d)(\d\d)(\d\d)(?=[/_-])/.exec(url ?? '')
  const value = match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`)
  return value === null ? null : { value, evidence: 'address' }
}
