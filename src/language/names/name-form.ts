import type { NameKind } from '../../model/types.ts'
import { HONORIFICS, NAME_SUFFIXES } from '../lang/en/person-titles.ts'
import { normal } from './gazetteer.ts'

/** A name made ready to be compared. */
export type NameForm = {
  readonly text: string
  /** Undefined where it is not known. */
  readonly kind: NameKind | undefined
  /** Lower case, without accents, full stops, articles, possessives, titles and suffixes; never empty. */
  readonly words: readonly string[]
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null
  /** Letters of an acronym ("rab" of "RAB", "R.A.B."), null where the name is none. */
  readonly acronym: string | null
}

const TITLES: ReadonlySet<string> = new Set(HONORIFICS)
const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES)
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const MOST_CAPITALS = 8

export function readNameForm(text: string, kind?: NameKind): NameForm {
  const plain = text
    .trim()
    .replace(/['’‘]s?$/, '')
    .replace(/^#/, '')
  const all = plain
    .replace(/['’‘]s(?=\s)/g, '')
    .split(/[\s,/\u2010-\u2015-]+/)
    .map((word) => normal(word).replace(/[^\p{L}\p{N}&']/gu, ''))
    .filter((word) => word !== '')
  let first = 0
  const person = kind === undefined || kind === 'person'
  while (first < all.length - 1 && dropped(all[first] ?? '', person)) first++
  let last = all.length
  let suffix: string | null = null
  while (person && last > first + 1 && SUFFIXES.has(all[last - 1] ?? '')) suffix = all[--last] ?? null
  const words = all.slice(first, last)
  return { text, kind, words: words.length > 0 ? words : [plain.toLowerCase()], suffix, acronym: readAcronym(plain) }
}

function dropped(word: string, person: boolean): boolean {
  return ARTICLES.has(word) || (person && TITLES.has(word))
}

/** One word with at least two capitals and few small letters: "RAB", "R.A.B.", "TfL". */
function readAcronym(text: string): string | null {
  const letters = text.replace(/\./g, '')
  if (!/^[A-Z][A-Za-z&]*$/.test(letters) || letters.length < 2 || letters.length > MOST_CAPITALS) return null
  const capitals = letters.replace(/[^A-Z]/g, '').length
  return capitals >= 2 && capitals * 2 > letters.length ? letters.toLowerCase() : null
}
