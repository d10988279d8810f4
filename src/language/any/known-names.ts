import type { NameKind } from '../../model/types.ts'
import { COUNTRIES } from '../lang/en/countries.ts'
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../lang/en/forenames.ts'
import { MORE_FEMALE_FORENAMES, MORE_MALE_FORENAMES } from '../lang/en/more-forenames.ts'
import { KNOWN_ORGANISATIONS } from '../lang/en/organisation-words.ts'
import { KNOWN_PLACES } from '../lang/en/place-words.ts'
import { normal } from '../names/gazetteer.ts'
import type { Locale } from './locale.ts'

/** A name that lists know: UTF-16 offsets; names with one key are one thing. */
export type KnownName = {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  readonly key: string
}

const forenames: ReadonlySet<string> = new Set([
  ...MALE_FORENAMES,
  ...FEMALE_FORENAMES,
  ...MORE_MALE_FORENAMES.map(normal),
  ...MORE_FEMALE_FORENAMES.map(normal),
])

/** Names of one word that are certain in any language, and all of several words; written alike in most of them. */
const listed: ReadonlyMap<string, NameKind> = new Map([
  ...COUNTRIES.map((row): [string, NameKind] => [row.split('|')[4] ?? '', 'place']),
  ...KNOWN_PLACES.map((name): [string, NameKind] => [name, 'place']),
  ...KNOWN_ORGANISATIONS.filter((name) => / /.test(name) || /^\p{Lu}{3,}$/u.test(name)).map(
    (name): [string, NameKind] => [name, 'organization'],
  ),
])

const WORD = /[\p{L}\p{M}]+(?:[.-][\p{L}\p{M}]+)*/gu
const MOST_WORDS = 5
/** Between the parts of a person's name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la del della di da du van von der den ten bin ben al el dos das y'.split(' '),
)

/** What stands before the first word of a sentence or quotation. */
const OPENS = /^[\s"'“„«»”’(]*$|[.!?…:\n][\s"'“„«»”’)]*$|["“„«»(]\s*$/u

type Word = { readonly text: string; readonly start: number; readonly end: number; readonly opens: boolean }

/**
 * Names that need no grammar: countries as the language itself calls them, well-known places and bodies that are written
 * alike everywhere, and persons whose forename is listed, with the surnames alone that follow. A single word that opens a
 * sentence is left out, for its capital says nothing. Takes time linear in the text.
 */
export function findKnownNames(text: string, locale: Locale): readonly KnownName[] {
  const words = readWords(text)
  const surnames = new Map<string, string>()
  const found: KnownName[] = []
  for (let i = 0; i < words.length; ) {
    const name = phraseAt(text, words, i, locale.countries) ?? personAt(text, words, i, surnames)
    if (name === null) i++
    else {
      found.push(name.name)
      i += name.words
    }
  }
  const all = [...found, ...loneSurnames(words, surnames, found), ...denseCountries(text, locale)]
  return all.sort((a, b) => a.start - b.start)
}

const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u

/** Countries in scripts without spaces, wherever their signs stand together; the longest of those that overlap. */
function denseCountries(text: string, { countries }: Locale): KnownName[] {
  const taken = new Uint8Array(text.length)
  const names = [...countries].filter(([name]) => DENSE.test(name)).sort(([a], [b]) => b.length - a.length)
  return names.flatMap(([name, region]) => {
    const found: KnownName[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if (!taken.subarray(at, end).includes(1)) found.push({ start: at, end, kind: 'place', key: region })
      taken.fill(1, at, end)
    }
    return found
  })
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    opens: OPENS.test(text.slice(Math.max(0, match.index - 4), match.index)),
  }))
}

type Found = { readonly name: KnownName; readonly words: number }

/** The longest listed phrase that begins with word i. */
function phraseAt(
  text: string,
  words: readonly Word[],
  i: number,
  countries: ReadonlyMap<string, string>,
): Found | null {
  const first = words[i]
  if (first === undefined || !isCapital(first.text)) return null
  for (let n = Math.min(MOST_WORDS, words.length - i); n > 0; n--) {
    const last = words[i + n - 1] as Word
    const phrase = text.slice(first.start, last.end)
    if (/\n/.test(phrase)) continue
    const region = countries.get(phrase)
    const kind = region === undefined ? listed.get(phrase) : 'place'
    if (kind === undefined || isShouting(words, i, n) || (n === 1 && first.opens && region === undefined)) continue
    return { name: { start: first.start, end: last.end, kind, key: region ?? phrase }, words: n }
  }
  return null
}

/** A listed forename and the capitalised words that follow it. */
function personAt(text: string, words: readonly Word[], i: number, surnames: Map<string, string>): Found | null {
  const first = words[i] as Word
  if (!isCapital(first.text) || !forenames.has(normal(first.text)) || isShouting(words, i, 1)) return null
  let n = 1
  let size = 1
  for (; n < MOST_WORDS && i + n < words.length; n++) {
    const word = words[i + n] as Word
    if (!/^(?: |['’])$/.test(text.slice((words[i + n - 1] as Word).end, word.start))) break
    if (isCapital(word.text) && word.text.length > 1) size = n + 1
    else if (!PARTICLES.has(word.text)) break
  }
  const last = words[i + size - 1] as Word
  if (size === 1 || /^\p{Lu}+$/u.test(last.text)) return null
  const key = text.slice(first.start, last.end)
  // two persons of one surname: alone it stands for neither
  surnames.set(last.text, surnames.has(last.text) && surnames.get(last.text) !== key ? '' : key)
  return { name: { start: first.start, end: last.end, kind: 'person', key }, words: size }
}

/** Surnames of the persons found, where they stand alone. */
function loneSurnames(
  words: readonly Word[],
  surnames: ReadonlyMap<string, string>,
  found: readonly KnownName[],
): KnownName[] {
  const named = new Map<string, number>()
  for (const { key, end } of found) if (!named.has(key)) named.set(key, end)
  let n = 0
  return words.flatMap(({ text, start, end, opens }) => {
    while (n < found.length && (found[n] as KnownName).end <= start) n++
    const inside = n < found.length && (found[n] as KnownName).start < end
    const key = surnames.get(text)
    const isAfterNamed = (named.get(key ?? '') ?? Number.POSITIVE_INFINITY) <= start
    return key && !inside && !opens && isAfterNamed ? [{ start, end, kind: 'person' as const, key }] : []
  })
}

/** A capital, or a letter of a script that has none. */
function isCapital(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lo})/u.test(word)
}

/** A word in capitals among words in capitals is a heading, not an abbreviation. */
function isShouting(words: readonly Word[], i: number, n: number): boolean {
  if (n > 1 || !/^\p{Lu}{2,}$/u.test(words[i]?.text ?? '')) return false
  return [words[i - 1], words[i + 1]].some((word) => /^\p{Lu}{2,}$/u.test(word?.text ?? ''))
}
