import { isArticle, type Thing, textOf } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument, PageElement } from './page-node.ts'

/** The headline: the page's own data, its h1, its title without the outlet's name. */
export function readPageTitle(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  site: { readonly outlet: string | undefined; readonly url: string | undefined },
): string | null {
  const stated = things
    .filter(isArticle)
    .map((thing) => textOf(thing.headline))
    .find((headline) => headline !== null)
  const shared = metas.get('og:title') ?? metas.get('twitter:title')
  const names = siteNames(site.outlet, site.url)
  const isSite = (text: string) => names.some((name) => fold(text) === name)
  const candidates = [stated, shared, document.title].flatMap((text) => {
    const flat = withoutSite(squeeze(text ?? ''), names)
    return flat === '' ? [] : [flat]
  })
  const heads = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map((head) => withoutLabels(head, candidates))
      .filter((head) => head !== '' && !isSite(head))
  const first = heads('h1')
  const below = heads('h2, h3')
  const alike = (among: readonly string[]) =>
    candidates.map((text) => bestHead(among, text)).find((head) => head !== null)
  const same = (among: readonly string[]) => among.find((head) => candidates.some((text) => fold(text) === fold(head)))
  // a head that is all the data say comes before one that is a part of it
  const found =
    same(first) ??
    same(below) ??
    alike(first) ??
    below.find((head) => candidates.some((text) => beginsTitle(text, head) || endsTitle(text, head))) ??
    markedHead(document, first) ??
    loneHead(first, candidates) ??
    alike(below) ??
    nearHead([...first, ...below], candidates) ??
    candidates[0] ??
    first[0]
  return found === undefined ? null : withoutSite(goneOn(found, candidates), names)
}

/** What two of the page's data say alike and the head begins, where they go on with more than the names of sections. */
function goneOn(head: string, candidates: readonly string[]): string {
  const fuller = candidates.find(
    (text, i) =>
      text.length > head.length &&
      text.startsWith(head) &&
      !beginsTitle(text, head) &&
      candidates.some((other, at) => at !== i && fold(other) === fold(text)),
  )
  return fuller ?? head
}

/** One long head alone is the headline, though the data have another wording; not one that is a small part of them. */
function loneHead(heads: readonly string[], candidates: readonly string[]): string | undefined {
  const long = heads.filter((head) => head.length > 15)
  const [only] = long
  const isPart = candidates.some((text) => only !== undefined && fold(text).includes(fold(only)))
  return long.length === 1 && !isPart ? only : undefined
}

/** A head in nearly the words of the data: they shorten it, or the page does. */
function nearHead(heads: readonly string[], candidates: readonly string[]): string | undefined {
  const wanted = candidates.map(wordsOf).filter((words) => words.size >= fewestWords)
  return heads.find((head) => {
    const words = wordsOf(head)
    return words.size >= fewestWords && wanted.some((other) => shared(words, other) >= nearlySame)
  })
}

const fewestWords = 5
/** Share of all words of two titles that both have; two reports of one event share fewer. */
const nearlySame = 0.7

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((word) => others.has(word)).length
  return both / (some.size + others.size - both)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** The one h1 among several that is marked as the headline. */
function markedHead(document: PageDocument, heads: readonly string[]): string | undefined {
  const marked = document
    .querySelectorAll('h1')
    .filter((head) => headlineName.test(`${head.className} ${head.id} ${head.getAttribute('itemprop') ?? ''}`))
    .map((head) => squeeze(head.textContent))
    .filter((text) => text.length > 15 && heads.includes(text))
  return new Set(marked).size === 1 ? marked[0] : undefined
}

const headlineName =
  /(?:^|\s)headline|(?:entry|post|article|story|page|content|news|single)[-_]*(?:title|headline|heading|header)/i

/** A head shorter than this share of the title that holds it is the name of a section. */
const leastShare = 0.4

/** A head's text, without the label or the day that stands in it in elements of its own: what is left is a candidate. */
function withoutLabels(head: PageElement, candidates: readonly string[]): string {
  const whole = withoutKicker(head)
  const parts = head.childNodes.map((node) => node.textContent).filter((text) => text.trim() !== '')
  const keys = candidates.map(fold)
  for (let at = 1; at < Math.min(parts.length, mostParts); at += 1) {
    for (const some of [parts.slice(at), parts.slice(0, -at)]) {
      const text = squeeze(some.join(''))
      if (text.length >= whole.length * leastShare && keys.includes(fold(text))) return text
    }
  }
  return whole
}

const mostParts = 8

/** A head's text without the word above it that its element is named for. */
function withoutKicker(head: PageElement): string {
  const whole = squeeze(head.textContent)
  const [first] = head.children
  const label = first === undefined || !kickerName.test(first.className) ? '' : squeeze(first.textContent)
  const rest = whole.slice(label.length).replace(/^[\s:|–—-]+/, '')
  return label !== '' && whole.startsWith(label) && rest.length >= 15 ? rest : whole
}

const kickerName =
  /kicker|eyebrow|overline|topline|dachzeile|roofline|(?:^|[\s_-])(?:label|category|section|tag)(?:$|[\s_-])/i

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** The longest head that is a candidate, or its beginning or a part of it, but for case and signs. */
function bestHead(heads: readonly string[], candidate: string): string | null {
  const whole = fold(candidate)
  const alike = heads.filter((head) => {
    const one = fold(head)
    return (
      one.length >= 8 &&
      ((whole.includes(one) && (one.length >= whole.length * leastShare || beginsTitle(candidate, head))) ||
        (whole.length >= 20 && one.startsWith(whole)))
    )
  })
  return alike.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** A head that a sign parts from the sections and names behind it in the title. */
function beginsTitle(title: string, head: string): boolean {
  return title.startsWith(head) && /^\s*(?:[|–—»·/<>]|-\s|\s-)/.test(title.slice(head.length))
}

/** A head that a sign parts from the names before it in the title. */
function endsTitle(title: string, head: string): boolean {
  return head.length >= 15 && title.endsWith(head) && /(?:[|–—»·/<>:]|\s-)\s*$/.test(title.slice(0, -head.length))
}

/** What the site goes by, folded: its outlet's name, and the name in its address where that is long enough to tell. */
export function siteNames(outlet: string | undefined, url: string | undefined): readonly string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const labels = host.split('.').slice(0, -1)
  const label = labels.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return [outlet ?? '', label, host].map(fold).filter((name) => name.length >= 3)
}

/** Titles carry the outlet's name, or a section's, before or after a sign. */
function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(/\s+[|–—»·:]\s+|\s+-+\s+|\s*[|»·]\s*/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return title
  const isSite = (part: string) => names.some((name) => namesSite(fold(part), name))
  const trim = (text: string) => text.replace(/^[\s|–—»·:-]+|[\s|–—»·-]+$/g, '').trim()
  const before = trim(title.slice(0, title.lastIndexOf(last)))
  const after = trim(title.slice(title.indexOf(first) + first.length))
  if (isSite(last) && before.length >= last.length / 2) return before
  if (isSite(first) && after.length >= first.length / 2) return after
  // a label before a bar is a section
  const bar = /^(.{2,30}?)\s+\|\s+(.{25,})$/.exec(title)
  const label = bar?.[1]?.split(' ').length ?? 9
  return bar?.[2] !== undefined && label <= 3 ? bar[2] : title
}

/** A part of a title is the site's name, or most of it is: "The Tarn Post Online". */
function namesSite(part: string, name: string): boolean {
  if (part === name) return true
  const [short, long] = part.length < name.length ? [part, name] : [name, part]
  return short.length >= 4 && long.includes(short) && short.length >= long.length * 0.4
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
