import type { PageDocument } from './page-node.ts'
import { fold, leastShare, squeeze } from './title-heads.ts'

/** The longest head that is a candidate, or its beginning or a part of it, but for case and signs. */
export function bestHead(heads: readonly string[], candidate: string): string | null {
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
export function beginsTitle(title: string, head: string): boolean {
  return title.startsWith(head) && /^\s*(?:[|–—»·/<>]|-\s|\s-)/.test(title.slice(head.length))
}

/** A head that a sign parts from the names before it in the title. */
export function endsTitle(title: string, head: string): boolean {
  return head.length >= 15 && title.endsWith(head) && /(?:[|–—»·/<>:]|\s-)\s*$/.test(title.slice(0, -head.length))
}

/** What two of the page's data say alike and the head begins, where they go on with more than the names of sections. */
export function goneOn(head: string, candidates: readonly string[]): string {
  const fuller = candidates.find(
    (text, i) =>
      text.length > head.length &&
      text.startsWith(head) &&
      !beginsTitle(text, head) &&
      candidates.some((other, at) => at !== i && fold(other) === fold(text)),
  )
  return fuller ?? head
}

/** The one h1 among several that is marked as the headline. */
export function markedHead(document: PageDocument, heads: readonly string[]): string | undefined {
  const marked = document
    .querySelectorAll('h1')
    .filter((head) => headlineName.test(`${head.className} ${head.id} ${head.getAttribute('itemprop') ?? ''}`))
    .map((head) => squeeze(head.textContent))
    .filter((text) => text.length > 15 && heads.includes(text))
  return new Set(marked).size === 1 ? marked[0] : undefined
}

/** The one text in an element of any kind that is marked as the headline, where no data give one. */
export function markedElement(document: PageDocument): string | undefined {
  const marked = document
    .elementsNamed(holders)
    .filter((head) => headlineName.test(`${head.className} ${head.getAttribute('itemprop') ?? ''}`))
    .map((head) => squeeze(head.textContent))
    .filter((text) => text.length > 15 && text.length <= longestHeadline)
  return new Set(marked).size === 1 ? marked[0] : undefined
}

const holders: ReadonlySet<string> = new Set(['H2', 'H3', 'H4', 'DIV', 'P', 'SPAN'])
const longestHeadline = 250

const headlineName =
  /(?:^|\s)headline|(?:entry|post|article|story|page|content|news|single)[-_]*(?:title|headline|heading|header)/i

/** One long head alone is the headline, though the data have another wording; not one that is a small part of them. */
export function loneHead(heads: readonly string[], candidates: readonly string[]): string | undefined {
  const long = heads.filter((head) => head.length > 15)
  const [only] = long
  const isPart = candidates.some((text) => only !== undefined && fold(text).includes(fold(only)))
  return long.length === 1 && !isPart ? only : undefined
}

/** A head in nearly the words of the data: they shorten it, or the page does. */
export function nearHead(heads: readonly string[], candidates: readonly string[]): string | undefined {
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
