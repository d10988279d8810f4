import { isArticle, type Thing, textOf } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'

/** The headline: the page's own data, its h1, its title without the outlet's name. */
export function readPageTitle(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  outlet: string | undefined,
): string | null {
  const stated = things
    .filter(isArticle)
    .map((thing) => textOf(thing.headline))
    .find((headline) => headline !== null)
  const shared = metas.get('og:title') ?? metas.get('twitter:title')
  const tab = document.querySelector('title')?.textContent
  const heads = [...document.querySelectorAll('h1')]
    .map((head) => squeeze(head.textContent))
    .filter((head) => head !== '')
  const candidates = [stated, shared, tab].flatMap((text) =>
    text === null || text === undefined || text.trim() === '' ? [] : [squeeze(text)],
  )
  const isOutlet = (text: string) => outlet !== undefined && fold(text) === fold(outlet)
  const head = heads.find((one) => !isOutlet(one) && candidates.some((text) => alike(one, text)))
  const found =
    head ??
    (heads.length === 1 && heads[0] !== undefined && heads[0].length > 15 ? heads[0] : undefined) ??
    candidates[0] ??
    heads[0]
  return found === undefined ? null : withoutOutlet(found, outlet)
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** One is the other, or its beginning, but for case and signs. */
function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  return x !== undefined && y !== undefined && x.length >= 8 && (y.includes(x) || x === y)
}

/** Titles carry the outlet's name, or a section's, before or after a sign. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—»·]\s+|\s+-\s+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return title
  const names = (part: string) =>
    outlet !== undefined && outlet.length > 2 && fold(part).includes(fold(outlet).slice(0, 20))
  const rest = (part: string) =>
    part === last ? title.slice(0, title.lastIndexOf(last)) : title.slice(title.indexOf(first) + first.length)
  const trim = (text: string) => text.replace(/^\s*[|–—»·-]\s+|\s+[|–—»·-]\s*$/g, '').trim()
  if (names(last)) return trim(rest(last))
  if (names(first)) return trim(rest(first))
  // a label before a bar is a section
  const bar = /^(.{2,30}?)\s+\|\s+(.{25,})$/.exec(title)
  const label = bar?.[1]?.split(' ').length ?? 9
  return bar?.[2] !== undefined && label <= 3 ? bar[2] : title
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
