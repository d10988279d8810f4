import { ORGANISATION_WORDS } from '../../lang/en/organisation-words.ts'
import { byLength, type LinkingRule } from './rule.ts'

const GENERIC: ReadonlySet<string> = new Set([
  ...ORGANISATION_WORDS,
  'national',
  'royal',
  'general',
  'american',
  'british',
  'new',
])

/** "Norlund" may be short for "Norlund Electronics", "Bank" never for "Bank of Lund"; "Rail Board" for "Rail Accident Board". */
export const shortForm: LinkingRule = (a, b) => {
  if (a.kind === 'person' || b.kind === 'person' || a.kind === 'place' || b.kind === 'place') return null
  const [short, long] = byLength(a, b)
  if (short.words.length === long.words.length) return null
  if (short.words.every((word) => GENERIC.has(word))) return null
  const starts = short.words.every((word, i) => word === long.words[i])
  if (starts) return 'compatible'
  if (short.words.length < 2 || short.words[0] !== long.words[0] || short.words.at(-1) !== long.words.at(-1))
    return null
  return inOrder(short.words, long.words) ? 'compatible' : null
}

function inOrder(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const word of many) if (word === few[at]) at++
  return at === few.length
}
