import type { NameForm } from '../name-form.ts'
import type { LinkingRule } from './rule.ts'

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in', 'to', 'de', 'la', 'du', 'des'])

/** "RAB" = "Rail Accident Board": the letters of one begin the words of the other, with or without its small words. */
export const acronym: LinkingRule = (a, b) => {
  if (a.kind === 'person' || b.kind === 'person') return null
  if (a.acronym === null && b.acronym === null) return null
  return standsFor(a, b) || standsFor(b, a) ? 'same' : null
}

function standsFor(short: NameForm, long: NameForm): boolean {
  if (short.acronym === null || long.words.length < 2 || long.words.length > 12) return false
  const letters = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')
  const big = long.words.filter((word) => !SMALL.has(word))
  const wanted = short.acronym
  return letters(long.words) === wanted || (big.length > 1 && letters(big) === wanted)
}
