import { COUNTRIES } from '../lang/en/countries.ts'
import { MORE_FEMALE_FORENAMES, MORE_MALE_FORENAMES, MORE_SURNAMES } from '../lang/en/more-forenames.ts'
import { COMPANY_ENDINGS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lang/en/organisation-words.ts'
import { PEOPLES } from '../lang/en/peoples.ts'
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from '../lang/en/person-titles.ts'
import { KNOWN_PLACES, PLACE_WORDS, STATE_ABBREVIATIONS } from '../lang/en/place-words.ts'
import { ROLE_NOUNS } from '../lang/en/role-words.ts'

/** What lists say of a word or phrase: one bit a list. */
export const LISTED = {
  forename: 1,
  surname: 2,
  city: 4,
  country: 8,
  region: 16,
  people: 32,
  companyEnding: 64,
  organisationWord: 128,
  honorific: 256,
  placeWord: 512,
  calendar: 1024,
  role: 2048,
  particle: 4096,
  knownOrganisation: 8192,
  knownPlace: 16384,
  stateAbbreviation: 32768,
  suffix: 65536,
  /** A word that is usual in lower case and then no name. */
  common: 131072,
  /** A word that was seen in lower case, though seldom. */
  small: 262144,
} as const

/** Lists of words and of phrases, both keyed by `normal` form; phrase parts are joined by one blank. */
export type Gazetteer = {
  readonly words: ReadonlyMap<string, number>
  readonly phrases: ReadonlyMap<string, number>
  /** Most parts of a phrase that starts with this word. */
  readonly longest: ReadonlyMap<string, number>
}

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'

const oneWord = /^[a-zA-Z0-9]+$/

/** Lower case, without accents and full stops: the form in which words are listed. */
export function normal(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]+$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’‘ʻ`]/g, "'")
}

/**
 * Joins the lists of `lang/en` with those of the file "en/names-lists.txt": lines "# list", then entries, one a line.
 * An entry of several words is a phrase.
 */
export function createGazetteer(file: string): Gazetteer {
  const words = new Map<string, number>()
  const phrases = new Map<string, number>()
  const longest = new Map<string, number>()
  const addWord = (word: string, bit: number): void => {
    words.set(word, (words.get(word) ?? 0) | bit)
  }
  const addPhrase = (phrase: string, bit: number): void => {
    // most places are one plain word; telling so first halves the time
    const parts = oneWord.test(phrase)
      ? [phrase.toLowerCase()]
      : phrase
          .split(/[\s\-,]+/)
          .map(normal)
          .filter(Boolean)
    const first = parts[0]
    if (first === undefined) return
    const key = parts.join(' ')
    phrases.set(key, (phrases.get(key) ?? 0) | bit)
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
  }
  const lists: readonly [readonly string[], number][] = [
    [MORE_MALE_FORENAMES, LISTED.forename],
    [MORE_FEMALE_FORENAMES, LISTED.forename],
    [MORE_SURNAMES, LISTED.surname],
    [COMPANY_ENDINGS, LISTED.companyEnding],
    [ORGANISATION_WORDS, LISTED.organisationWord],
    [HONORIFICS, LISTED.honorific],
    [NAME_PARTICLES, LISTED.particle],
    [NAME_SUFFIXES, LISTED.suffix],
    [PLACE_WORDS, LISTED.placeWord],
    [STATE_ABBREVIATIONS, LISTED.stateAbbreviation],
    [ROLE_NOUNS, LISTED.role],
    [CALENDAR.split(' '), LISTED.calendar],
  ]
  for (const [list, bit] of lists) for (const word of list) addWord(normal(word), bit)
  for (const name of KNOWN_ORGANISATIONS) addPhrase(name, LISTED.knownOrganisation)
  for (const name of KNOWN_PLACES) addPhrase(name, LISTED.knownPlace)
  for (const people of PEOPLES) addPhrase(people, LISTED.people)
  for (const row of COUNTRIES) {
    const [name = '', others = '', adjectives = '', peoples = '', capital = ''] = row.split('|')
    for (const country of [name, ...others.split(',')]) addPhrase(country, LISTED.country)
    for (const people of [...adjectives.split(','), ...peoples.split(',')]) {
      if (people !== name) addPhrase(people, LISTED.people)
    }
    addPhrase(capital, LISTED.city)
  }
  let bit = 0
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) bit = LISTED[line.slice(2) as keyof typeof LISTED] ?? 0
    else if (line === '') continue
    else if (bit === LISTED.city || bit === LISTED.region) addPhrase(line, bit)
    else addWord(line, bit)
  }
  return { words, phrases, longest }
}
