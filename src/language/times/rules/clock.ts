import type { ClockSpec } from '../meaning.ts'
import { numberAt } from '../quantities.ts'
import type { Match, Rule } from '../rule.ts'

/** "6.10am", "9 a.m.", "06:34 GMT", "six o'clock", "10 p.m. local time". */
export const clock: Rule = {
  name: 'clock',
  patterns: [
    '{clock} ( a|p . m . / a|p . m / am|pm )? ( local time / {zone} / ( eastern|pacific|central|mountain ) ( standard|daylight )? time )?',
    '{number} ( a|p . m . / a|p . m / am|pm ) ( local time / {zone} / ( eastern|pacific|central|mountain ) ( standard|daylight )? time )?',
    '{number} {zone}',
    "{number} o '|’ clock ( in the {part} / at night )?",
    '{number} in the morning|afternoon|evening',
    'half|quarter past|to|after {number}',
    '{number:minutes} ( minutes )? past {number}',
  ],
  read: (match) => {
    const said = clockOf(match)
    return said === null ? null : { kind: 'time', from: 'story', clock: said }
  },
}

/** "half past seven", "quarter to ten", "ten past nine". */
function spokenClock(match: Match): ClockSpec | null {
  const hour = numberAt(match.atoms, match.capture('number')?.at ?? -1)?.value ?? 0
  const minutes = match.capture('minutes')
  const past = minutes === null ? (match.has('half') ? 30 : 15) : (numberAt(match.atoms, minutes.at)?.value ?? 60)
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || past > 59 || (match.has('half') && match.has('to')))
    return null
  return match.has('to') ? { hour: hour - 1, minute: 60 - past, zone: null } : { hour, minute: past, zone: null }
}

function clockOf(match: Match): ClockSpec | null {
  if (match.has('past') || /^(?:half|quarter)$/.test(match.word(0))) return spokenClock(match)
  const term = match.term('clock').clock
  const half = halfOf(match)
  const zone = match.term('zone').zone ?? null
  if (term !== undefined) {
    // "6.10" is a clock time only with its half of the day; "3:02" may be a score or a length.
    if (term.half === null && half === null && (term.dotted || !isTimeHere(match, zone))) return null
    return { hour: half === null ? term.hour : toHour(term.hour, half), minute: term.minute, zone }
  }
  const at = match.capture('number')?.at ?? match.at
  const number = numberAt(match.atoms, at)?.value ?? -1
  if (zone !== null && half === null && match.length === 2) {
    const digits = match.atoms[at]?.text ?? ''
    if (!/^[0-2]\d[0-5]\d$/.test(digits)) return null
    return { hour: Math.floor(number / 100), minute: number % 100, zone }
  }
  if (!Number.isInteger(number) || number < 1 || number > 12) return null
  return { hour: half === null ? number : toHour(number, half), minute: 0, zone }
}

function halfOf(match: Match): 'am' | 'pm' | null {
  if (match.has('pm', 'afternoon', 'evening', 'night') || (match.has('p') && match.has('m'))) return 'pm'
  if (match.has('am', 'morning') || (match.has('a') && match.has('m'))) return 'am'
  return null
}

function toHour(hour: number, half: 'am' | 'pm'): number {
  return hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
}

function isTimeHere(match: Match, zone: number | null): boolean {
  if (zone !== null || match.has('time')) return true
  // "with 7:42 left", "2:05 to go".
  if (
    /^(?:left|remaining|mark)$/.test(match.after()) ||
    (match.after() === 'to' && /^(?:go|play)$/.test(match.after(2)))
  )
    return false
  const text = match.text
  return (
    /^\d{2}:\d{2}$/.test(text) ||
    /^(?:at|by|until|around|about|approximately|roughly|nearly|almost|from|since|before|after|till)$/.test(
      match.before(),
    )
  )
}
