import type { Atom } from './atoms.ts'
import type { Found } from './find-matches.ts'
import type { DateSpec, Meaning } from './meaning.ts'

/**
 * Makes one expression of a clock time and the day beside it ("9 a.m. Tuesday", "Tuesday at 9 a.m."), as TimeML marks
 * them.
 */
export function joinTimes(found: readonly Found[], atoms: readonly Atom[]): readonly Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const previous = joined.at(-1)
    const both = previous === undefined ? null : join(previous, next, atoms)
    if (both === null) joined.push(next)
    else joined[joined.length - 1] = both
  }
  return joined
}

function join(first: Found, second: Found, atoms: readonly Atom[]): Found | null {
  if (second.at - first.end > 1 || atoms[second.at]?.opens === true) return null
  const between = second.at === first.end ? '' : (atoms[first.end]?.lower ?? '')
  if (isClock(first.meaning) && isDay(second.meaning) && (between === '' || between === 'on' || between === ','))
    return merged(first, second, { date: second.meaning, time: first.meaning })
  if (isDay(first.meaning) && isClock(second.meaning) && (between === '' || between === 'at' || between === ','))
    return merged(first, second, { date: first.meaning, time: second.meaning })
  return null
}

type ClockMeaning = Extract<Meaning, { kind: 'time' }>
type DayMeaning = Extract<Meaning, { kind: 'date' }>

function merged(first: Found, second: Found, { date, time }: { date: DayMeaning; time: ClockMeaning }): Found {
  const { clock, part } = time
  return {
    at: first.at,
    end: second.end,
    rule: `${first.rule}+${second.rule}`,
    meaning: {
      ...date,
      ...(part === undefined || date.part !== undefined ? {} : { part }),
      ...(clock === undefined ? {} : { clock }),
    },
  }
}

function isClock(meaning: Meaning): meaning is ClockMeaning {
  return meaning.kind === 'time' && (meaning.clock !== undefined || /^\d/.test(meaning.part ?? ''))
}

const DAYS: ReadonlySet<DateSpec['at']> = new Set(['day', 'weekday', 'holiday'])

function isDay(meaning: Meaning): meaning is DayMeaning {
  if (meaning.kind !== 'date' || meaning.clock !== undefined) return false
  return DAYS.has(meaning.date.at) || (meaning.date.at === 'shift' && meaning.date.unit === 'day')
}
