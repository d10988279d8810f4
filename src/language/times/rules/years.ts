import type { Choice, YearSpec } from '../meaning.ts'
import { yearAt } from '../quantities.ts'
import type { Match } from '../rule.ts'
import { fullYear } from '../terms.ts'

/** Words that say which year, week, month or day is meant. */
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
}

/** The year of a match: `year` or `shortYear` captured, else "this | last | next year" among its words; null for none. */
export function yearOf(match: Match): YearSpec {
  const year = match.capture('year')
  if (year !== null) return yearAt(match.atoms, year.at)?.value ?? null
  const short = match.term('shortYear').number
  if (short !== undefined) return fullYear(short)
  for (let n = 0; n < match.length; n++) {
    const shift = SHIFTS[match.word(n)]
    const next = match.word(n + 1)
    if (shift !== undefined && (next === 'year' || (next === "'" && match.word(n + 3) === 'year')))
      return { shift, from: 'now' }
    if (match.word(n) === 'that' && next === 'year') return { shift: 0, from: 'story' }
    if ((match.word(n) === 'following' || match.word(n) === 'previous') && next === 'year')
      return { shift: match.word(n) === 'following' ? 1 : -1, from: 'story' }
  }
  return null
}

const CHOICES: ReadonlySet<string> = new Set(['last', 'next', 'this', 'previous', 'following'])

/** Which of several is meant, by the first such word of the match: "last Wednesday" last. */
export function choiceOf(match: Match): Choice {
  for (let n = 0; n < match.length; n++) {
    const word = match.word(n)
    if (word === 'past') return 'last'
    if (word === 'coming' || word === 'upcoming') return 'next'
    if (isChoice(word)) return word
  }
  return null
}

function isChoice(word: string): word is Exclude<Choice, null> {
  return CHOICES.has(word)
}
