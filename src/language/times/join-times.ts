import type { Atom } from './atoms.ts'
import type { Found } from './find-matches.ts'
import type { DateSpec, Meaning } from './meaning.ts'

/**
 * Makes one expression of a clock time and the day beside it ("9 a.m. Tuesday", "Tuesday at 9 a.m."), as TimeML marks
 * them.
 */
export function joinTimes(found: readonly Found[], atoms: readonly Atom[]): readonly Found[] {
  const joined: Found[] = []
  for (const [n, next] of found.entries()) {
    const previous = joined.at(-1)
    const both = previous === undefined ? null : join(previous, next, atoms)
    const ofSet = previous === undefined ? null : inSet(previous, next, atoms)
    if (both !== null) joined[joined.length - 1] = both
    else if (ofSet !== null) joined.push(ofSet)
    else joined.push(next, ...furtherDays(next, found[n + 1]?.at ?? atoms.length, atoms))
  }
  return joined
}

const LISTING: ReadonlySet<string> = new Set(['and', 'or', 'to', '-', '–', '—', 'through', ','])

/** "every Monday and Thursday": the second day as a set, as the first is; null where it is none. */
function inSet(first: Found, second: Found, atoms: readonly Atom[]): Found | null {
  const { meaning } = second
  if (meaning.kind !== 'date' || meaning.date.at !== 'weekday' || meaning.date.choice !== null) return null
  if (first.meaning.kind !== 'plain' || !/^XXXX-WXX-\d$/.test(first.meaning.value)) return null
  const joint = atoms[first.end]
  if (second.at - first.end !== 1 || joint?.opens !== false || !/^(?:and|or|,)$/.test(joint.lower)) return null
  return { ...second, meaning: { kind: 'plain', type: 'SET', value: `XXXX-WXX-${meaning.date.weekday}` } }
}

/** "April 24 and 25", "June 3, 4 and 5": the later days of a month said once. */
function furtherDays(first: Found, limit: number, atoms: readonly Atom[]): readonly Found[] {
  const { meaning } = first
  if (meaning.kind !== 'date' || meaning.date.at !== 'day' || meaning.date.year !== null) return []
  const days: Found[] = []
  let last = meaning.date.day
  for (let at = first.end; at + 1 < limit; at += 2) {
    const [joint, atom, after] = [atoms[at], atoms[at + 1], atoms[at + 2]]
    const { number, ordinal, digits } = atom?.term ?? {}
    const day = digits === true ? (number ?? ordinal ?? 0) : 0
    if (joint === undefined || joint.opens || !LISTING.has(joint.lower) || day <= last || day > 31) break
    // "April 24 and 25 people": a count, where more follows that is no sign or small word.
    if (after !== undefined && !after.opens && /^[\p{L}\d%$]/u.test(after.lower) && !AFTER_DAY.test(after.lower)) break
    if (joint.lower === ',' && after?.glued === true && after.lower === ',' && day > 31) break
    days.push({
      at: at + 1,
      end: at + 2,
      rule: 'further-day',
      meaning: { kind: 'date', date: { at: 'dayOfMonth', day } },
    })
    last = day
  }
  return days
}

const AFTER_DAY = /^(?:and|or|in|at|for|on|when|as|to|of|with|by|after|before|was|were|is|are|will)$/

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
