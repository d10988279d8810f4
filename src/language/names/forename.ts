import { FEMALE_FORENAMES, MALE_FORENAMES, SHORT_FORENAMES } from '../lang/en/forenames.ts'
import { EITHER_FORENAMES, MORE_FEMALE_FORENAMES, MORE_MALE_FORENAMES } from '../lang/en/more-forenames.ts'

export type Gender = 'male' | 'female'

const MALE: ReadonlySet<string> = new Set([...MALE_FORENAMES, ...MORE_MALE_FORENAMES])
const FEMALE: ReadonlySet<string> = new Set([...FEMALE_FORENAMES, ...MORE_FEMALE_FORENAMES])
const EITHER: ReadonlySet<string> = new Set(EITHER_FORENAMES)
const SHORT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT_FORENAMES.map((row) => {
    const [full = '', ...short] = row.split(' ')
    return [full, new Set(short)]
  }),
)

/** Gender that a forename tells (lower case, without accents); null where it may be either or is not known. */
export function genderOf(forename: string): Gender | null {
  const male = MALE.has(forename)
  if (male === FEMALE.has(forename) || EITHER.has(forename)) return null
  return male ? 'male' : 'female'
}

export function isForename(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word)
}

/** May both forenames be of one person: equal, an initial of the other, or short forms of one name? */
export function forenamesAgree(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return SHORT.get(a)?.has(b) === true || SHORT.get(b)?.has(a) === true
}
