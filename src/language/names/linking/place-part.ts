import { PLACE_WORDS } from '../../lang/en/place-words.ts'
import { byLength, type LinkingRule, mayBe } from './rule.ts'

const PARTS: ReadonlySet<string> = new Set(PLACE_WORDS)

/** "Lund" may be short for "Lund Province" and "Lund, Norland"; "Lund" is not "South Lund". */
export const placePart: LinkingRule = (a, b) => {
  if (!mayBe(a, 'place') || !mayBe(b, 'place') || (a.kind === undefined && b.kind === undefined)) return null
  const [short, long] = byLength(a, b)
  if (short.words.length === long.words.length || short.words.every((word) => PARTS.has(word))) return null
  if (!short.words.every((word, i) => word === long.words[i])) return null
  return long.words.slice(short.words.length).every((word) => PARTS.has(word)) ? 'compatible' : null
}
