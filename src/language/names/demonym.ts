import { COUNTRIES } from '../lang/en/countries.ts'

const BY_DEMONYM: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((row) => {
    const [name = '', , adjectives = '', peoples = ''] = row.split('|')
    const words = [...adjectives.split(','), ...peoples.split(',')].filter((word) => word !== '')
    return words.map((word): [string, string] => [word.toLowerCase(), name])
  }),
)
const BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((row) => {
    const [name = '', others = ''] = row.split('|')
    return [name, ...others.split(',')].filter(Boolean).map((other): [string, string] => [other.toLowerCase(), name])
  }),
)
const BY_CAPITAL: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((row): [string, string][] => {
    const [name = '', , , , capital = ''] = row.split('|')
    return capital === '' ? [] : [[capital.toLowerCase(), name]]
  }),
)

/** "Iranian", "Iranians" → "Iran"; null where the word is no demonym. Case does not matter. */
export function countryOfDemonym(word: string): string | null {
  return BY_DEMONYM.get(word.toLowerCase()) ?? null
}

/** "UK", "Britain" → "United Kingdom"; null where the name is no country's. */
export function countryOfName(name: string): string | null {
  return BY_NAME.get(name.toLowerCase().replace(/^the /, '')) ?? null
}

/** "Tehran" → "Iran": a capital often stands for its government; null for other places. */
export function countryOfCapital(name: string): string | null {
  return BY_CAPITAL.get(name.toLowerCase()) ?? null
}
