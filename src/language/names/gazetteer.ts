import { COUNTRIES } from '../lang/en/countries.ts'
import { MORE_FEMALE_FORENAMES, MORE_MALE_FORENAMES, MORE_SURNAMES } from '../lang/en/more-forenames.ts'
import { COMPANY_ENDINGS, KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from '../lang/en/organisation-words.ts'
import { PEOPLES } from '../lang/en/peoples.ts'
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from '../lang/en/person-titles.ts'
import { KNOWN_PLACES, PLACE_WORDS, STATE_ABBREVIATIONS } from '../lang/en/place-words.ts'
import { ROLE_NOUNS } from '../lang/en/role-words.ts'
import { createWordTable } from './word-table.ts'

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

/** Lists of words and of phrases, both keyed by `normal` form; phrase parts are joined by one blank. 0: in no list. */
export type Gazetteer = {
  readonly words: (word: string) => number
  readonly phrases: (phrase: string) => number
  /** Most parts of a phrase that starts with this word. */
  readonly longest: (word: string) => number
}

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'

/** Lists whose entries are phrases, of one word or several; those of the others are words. */
const PHRASES: ReadonlySet<string> = new Set<keyof typeof LISTED>([
  'city',
  'country',
  'region',
  'people',
  'knownOrganisation',
  'knownPlace',
])

/** Words that begin phrases of several parts; a third of these are used. */
const MOST_BEGINNINGS = 16_000
/** Longer phrases count as so long. */
const MOST_PARTS = 30
const BLANK = 32

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
 * Joins the lists of `lang/en` with those of the file "en/names-lists.txt": lines "# list", then entries in `normal`
 * form, one a line. An entry of several words is a phrase.
 */
export function createGazetteer(file: string): Gazetteer {
  const own = ownLists()
  const most = countLines(own) + countLines(file)
  const words = createWordTable(most)
  const phrases = createWordTable(most)
  // of each word that begins a phrase of several parts: one bit for each number of parts
  const parts = createWordTable(MOST_BEGINNINGS)
  for (const text of [own, file]) {
    let bit = 0
    let isPhrase = false
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start)
      const end = found < 0 ? text.length : found
      if (text.startsWith('# ', start)) {
        const list = text.slice(start + 2, end) as keyof typeof LISTED
        bit = LISTED[list] ?? 0
        isPhrase = PHRASES.has(list)
      } else if (end > start && bit !== 0) {
        ;(isPhrase ? phrases : words).add(text, start, end, bit)
        if (isPhrase) {
          const blank = text.indexOf(' ', start)
          if (blank > 0 && blank < end) parts.add(text, start, blank, 1 << countParts(text, start, end))
        }
      }
      start = end + 1
    }
  }
  return {
    words: words.get,
    phrases: phrases.get,
    longest: (word) => {
      const lengths = parts.get(word)
      return lengths !== 0 ? 31 - Math.clz32(lengths) : phrases.get(word) !== 0 ? 1 : 0
    },
  }
}

/** The lists of `lang/en` in the form of the file. */
function ownLists(): string {
  const lists = new Map<keyof typeof LISTED, readonly string[]>([
    ['forename', [...MORE_MALE_FORENAMES, ...MORE_FEMALE_FORENAMES]],
    ['surname', MORE_SURNAMES],
    ['companyEnding', COMPANY_ENDINGS],
    ['organisationWord', ORGANISATION_WORDS],
    ['honorific', HONORIFICS],
    ['particle', NAME_PARTICLES],
    ['suffix', NAME_SUFFIXES],
    ['placeWord', PLACE_WORDS],
    ['stateAbbreviation', STATE_ABBREVIATIONS],
    ['role', ROLE_NOUNS],
    ['calendar', CALENDAR.split(' ')],
    ['knownOrganisation', KNOWN_ORGANISATIONS],
    ['knownPlace', KNOWN_PLACES],
  ])
  const countries: string[] = []
  const peoples: string[] = [...PEOPLES]
  const capitals: string[] = []
  for (const row of COUNTRIES) {
    const [name = '', others = '', adjectives = '', inhabitants = '', capital = ''] = row.split('|')
    countries.push(name, ...others.split(','))
    peoples.push(...[...adjectives.split(','), ...inhabitants.split(',')].filter((people) => people !== name))
    capitals.push(capital)
  }
  lists.set('country', countries).set('people', peoples).set('city', capitals)
  return [...lists]
    .map(([list, names]) => {
      const forms = names.map(PHRASES.has(list) ? normalPhrase : normal).filter(Boolean)
      return `# ${list}\n${forms.join('\n')}\n`
    })
    .join('')
}

function normalPhrase(phrase: string): string {
  return phrase
    .split(/[\s\-,]+/)
    .map(normal)
    .filter(Boolean)
    .join(' ')
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function countParts(text: string, start: number, end: number): number {
  let count = 1
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === BLANK) count++
  return Math.min(count, MOST_PARTS)
}
