import { readDate } from '../dateline/read-date.ts'
import { articlesOf, type Thing, textOf } from './json-ld.ts'
import { createdMetas, looseMetas, modifiedMetas, publishedMetas } from './meta-dates.ts'
import type { Metas } from './metas.ts'
import type { PageLayout } from './page-layout.ts'
import type { PageDocument } from './page-node.ts'
import { type ShownDates, shownDates } from './shown-date.ts'

/** A date and what on the page states it. */
export type PageDate = { readonly value: string; readonly evidence: string }

export type PageDates = { readonly published: PageDate | null; readonly modified: PageDate | null }

/** The day of publication, by the strength of what states it; null rather than a guess. */
export function readPageDate(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  page: {
    readonly url: string | undefined
    readonly title: string | null
    readonly html: string
    readonly layout: () => PageLayout
  },
): PageDates {
  const articles = articlesOf(things, page.title)
  const pages = things.filter((thing) => /page/i.test(String(thing['@type'])))
  const address = fromUrl(page.url ?? metas.get('og:url') ?? metas.get('canonical'))
  let read: ShownDates | null = null
  const shown = () => {
    read ??= shownDates(page.layout(), firstNumber(document, page.url))
    return read
  }
  const data =
    first(articles, 'datePublished') ??
    firstMeta(metas, publishedMetas) ??
    first(pages, 'datePublished') ??
    fromMicrodata(document, 'datePublished')
  const published =
    data === null
      ? (address ??
        shown().published ??
        first(articles, 'dateCreated') ??
        firstMeta(metas, createdMetas) ??
        firstMeta(metas, looseMetas) ??
        inScripts(page.html))
      : localDay(data, () => [address, shown().published])
  const modified =
    first(articles, 'dateModified') ??
    firstMeta(metas, modifiedMetas) ??
    fromMicrodata(document, 'dateModified') ??
    (data === null ? shown().modified : null)
  return { published: published ?? (modified === null ? null : { ...modified, evidence: onlyChange }), modified }
}

/** A page that tells when it was last changed tells of no other day when it was new. */
const onlyChange = 'the day of the last change is all that is stated'

/** Hours of the day in Greenwich when it is still the day before in the Americas, and already the next in Asia. */
const stillYesterday = 12
const alreadyTomorrow = 10

/** Data often give the time in Greenwich; where the page shows the day before or after, that is the day at its place. */
function localDay(data: PageDate, shown: () => readonly (PageDate | null)[]): PageDate {
  const hour = /T(\d\d):\d\d(?::\d\d)?(?:Z|\+00:00)$/.exec(data.value)?.[1]
  if (hour === undefined) return data
  const near = [
    ...(Number(hour) < stillYesterday ? [shifted(data.value, -1)] : []),
    ...(Number(hour) >= alreadyTomorrow ? [shifted(data.value, 1)] : []),
  ]
  const days = shown().flatMap((one) => (one === null ? [] : [one]))
  if (days.some(({ value }) => value.slice(0, 10) === data.value.slice(0, 10))) return data
  return days.find(({ value }) => near.includes(value.slice(0, 10))) ?? data
}

function shifted(value: string, days: number): string {
  return new Date(Date.parse(value.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Does the page write 4 May as 04/05 or 05/04? Undefined where nothing tells. */
function firstNumber(document: PageDocument, url: string | undefined): 'day' | 'month' | undefined {
  const language = document.documentElement?.getAttribute('lang')?.toLowerCase().replace('_', '-') ?? ''
  if (language !== '' && !language.startsWith('en')) return 'day'
  if (
    /^en-(?!us)[a-z]{2}/.test(language) ||
    /^https?:\/\/[^/]+\.(?:uk|ie|in|au|nz|za|ng|ke|pk|de|fr|es|it|at|ch)(?:\/|$)/.test(url ?? '')
  )
    return 'day'
  return language === 'en-us' ? 'month' : undefined
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

/** Properties of schema.org written into the page's elements. */
function fromMicrodata(document: PageDocument, name: string): PageDate | null {
  for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    const value = stated.length > longestStated ? null : dated(stated)
    if (value !== null) return { value, evidence: `microdata ${name}` }
  }
  return null
}

const longestStated = 180

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

const scripted =
  /"(?:date_?published|published_?at|publish(?:ed)?_?(?:date|time|on)|publication_?(?:date|time)|first_?published(?:_?(?:at|date))?|date_?first_?published|pub_?date|display_?date)"\s{0,3}:\s{0,3}"((?:19|20)\d\d-\d\d-\d\d[T ]?[\d:.+Z-]{0,20})"/gi

/** Data in the page's scripts, where all that is there names one day: a page of other articles' data names several. */
function inScripts(html: string): PageDate | null {
  const values = [...html.matchAll(scripted)].flatMap((match) => dated(match[1] ?? null) ?? [])
  const [value] = values
  return value !== undefined && new Set(values.map((one) => one.slice(0, 10))).size === 1
    ? { value, evidence: 'data in a script' }
    : null
}
