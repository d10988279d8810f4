import { NAME_PARTICLES } from '../../lang/en/person-titles.ts'
import { forenamesAgree, genderOf, isForename } from '../forename.ts'
import { soundsAlike, spelledAlike } from '../spelling.ts'
import { byLength, type LinkingRule, mayBe } from './rule.ts'

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES)

/**
 * Persons: a surname alone may be short for a full name; two full names are one where the surnames agree and every
 * forename of the shorter agrees with one of the longer (short forms, initials, slips); else they are two people.
 */
export const personParts: LinkingRule = (a, b) => {
  if (!mayBe(a, 'person') || !mayBe(b, 'person') || (a.kind === undefined && b.kind === undefined)) return null
  const [short, long] = byLength(a, b)
  if (long.words.length > 5) return null
  const particlesOff = (words: readonly string[]): readonly string[] => {
    const kept = words.filter((word, i) => i === 0 || !PARTICLES.has(word))
    return kept.length > 0 ? kept : words
  }
  const few = particlesOff(short.words)
  const many = particlesOff(long.words)
  const surname = few.at(-1) ?? ''
  const others = many.at(-1) ?? ''
  if (few.length === 1 && many.length === 1) return null
  if (few.length === 1) {
    if (surname === others || surname === `${many.at(-2)}${others}`) return 'compatible'
    if (short.words.join('') === long.words.slice(-short.words.length).join('')) return 'compatible'
    if (surname.length > 5 && spelledAlike(surname, others) && !isForename(surname)) return 'compatible'
    return many[0] === surname || (many.length > 2 && many[1] === surname) ? 'compatible' : 'different'
  }
  // "Kim Jong Min" is called Kim: names that put the surname first share it there.
  const slip = surname !== others && spelledAlike(surname, others)
  if (surname !== others && !slip) return subset(few, many) ? 'compatible' : 'different'
  const given = few.slice(0, -1)
  const theirs = many.slice(0, -1)
  const agree = (x: string, y: string): boolean =>
    forenamesAgree(x, y) || sameSound(x, y) || (!slip && spelledAlike(x, y) && !(isForename(x) && isForename(y)))
  if (!given.every((name) => theirs.some((other) => agree(name, other)))) return 'different'
  return slip && given[0]?.length === 1 ? 'compatible' : 'same'
}

/** "Muhammad", "Mohammed"; not "Joan", "John", which are two names. */
function sameSound(x: string, y: string): boolean {
  return x.length > 4 && soundsAlike(x, y) && genderOf(x) === genderOf(y)
}

function subset(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 1 && few.every((word) => many.includes(word))
}
