import type { LinkingRule } from './rule.ts'

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', 'on', 'in'])

/** "Port Authority of Lund" = "port authority for Lund" = "PortAuthority of Lund": equal but for small words and blanks. */
export const sameWords: LinkingRule = (a, b) => {
  const joined = (words: readonly string[]): string => words.filter((word) => !SMALL.has(word)).join('')
  return joined(a.words) === joined(b.words) ? 'same' : null
}
