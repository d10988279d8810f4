import type { Match, Rule } from '../rule.ts'
import { edgeOf } from './modifiers.ts'

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0, tonite: 0 }

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight", "last night", "overnight". */
export const dayWord: Rule = {
  name: 'day-word',
  patterns: [
    '( early|earlier|late|later )? today|yesterday|tomorrow {part}?',
    '( early|late|mid ) -? {part} yesterday|tomorrow|today',
    'the day before [ yesterday ]',
    'the? day before yesterday',
    'the? day after tomorrow',
    '( later|earlier|late|early )? tonight',
    'overnight',
    'late? last night|evening',
    "yesterday|tomorrow ' s? [ {part} ]",
  ],
  read: (match) => {
    if (isName(match)) return null
    const part = match.term('part').part
    const night = match.has('night', 'tonight', 'overnight')
    const day = Object.keys(DAYS).find((word) => match.has(word))
    let amount = day === undefined ? -1 : (DAYS[day] ?? 0)
    if (match.has('before')) amount = -2
    if (match.has('after')) amount = 2
    const said = part ?? (night ? 'NI' : match.has('evening') ? 'EV' : undefined)
    return {
      kind: 'date',
      date: { at: 'shift', unit: 'day', amount, from: 'now' },
      ...(said === undefined ? {} : { part: said }),
      ...edgeOf(match),
    }
  },
}

/** "USA TODAY", "Florida Today": a capital after a capitalised word. */
function isName(match: Match): boolean {
  const [first, previous] = [match.atoms[match.at], match.atoms[match.at - 1]]
  if (first === undefined || previous === undefined || first.opens || match.length > 1) return false
  return /^(?:Today|TODAY|Tonight|Tomorrow)$/.test(first.text) && /^\p{Lu}/u.test(previous.text)
}
