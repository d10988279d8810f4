import { countryOfDemonym, countryOfName } from '../demonym.ts'
import { byLength, type LinkingRule } from './rule.ts'

/** Last words of newspapers and of groups of parties, by which alone they are called after they were named. */
const CALLED: ReadonlySet<string> = new Set(
  'times post journal herald tribune gazette telegraph globe chronicle examiner courier observer mail star sun mirror inquirer bloc front alliance coalition league'.split(
    ' ',
  ),
)

/**
 * "U.S. Supreme Court" = "United States Supreme Court"; "Supreme Court" may be short for "U.S. Supreme Court" and "Norlandic Supreme Court", "the Times" for "the Lund Times", "the Bloc" for "the Unity Bloc",
 * "Saffron Resort" for "Saffron Resort and Casino", whether these were taken for bodies or for places.
 */
export const shortBody: LinkingRule = (a, b) => {
  if (a.kind === 'person' || b.kind === 'person') return null
  const [one, other] = [landBefore(a.words), landBefore(b.words)]
  if (one && other && one.land === other.land && one.rest === other.rest) return 'same'
  const [short, long] = byLength(a, b)
  const more = long.words.length - short.words.length
  if (more < 1) return null
  const ends = short.words.every((word, i) => word === long.words[more + i])
  if (ends && short.words.length > 1 && landOf(long.words.slice(0, more)) !== null) return 'compatible'
  if (ends && short.words.length === 1) return CALLED.has(short.words[0] ?? '') && more <= 3 ? 'compatible' : null
  const begins = short.words.length > 1 && short.words.every((word, i) => word === long.words[i])
  return begins && /^(?:and|&)$/.test(long.words[short.words.length] ?? '') ? 'compatible' : null
}

function landOf(words: readonly string[]): string | null {
  const text = words.join(' ')
  return countryOfName(text) ?? countryOfDemonym(text)
}

/** The land that a body's name begins with, and the rest of it. */
function landBefore(words: readonly string[]): { readonly land: string; readonly rest: string } | null {
  for (const size of [2, 1]) {
    const land = words.length > size ? landOf(words.slice(0, size)) : null
    if (land !== null) return { land, rest: words.slice(size).join(' ') }
  }
  return null
}
