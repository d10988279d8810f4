import { SCORE_CUES } from '../../lang/en/figure-not.ts'
import type { FigureRule } from '../quantity.ts'

/** How many atoms away a word of winning or voting may stand. */
const REACH = 6

/** Scores and votes, "won 3-1", "a 5-4 ruling"; the value is the first number, the unit the whole. */
export const score: FigureRule = {
  name: 'score',
  read: ({ atoms, text }, { first }) => {
    const [one, dash, two, after] = [atoms[first], atoms[first + 1], atoms[first + 2], atoms[first + 3]]
    if (one?.kind !== 'number' || two?.kind !== 'number' || !dash?.glued || !two.glued) return null
    if (!['-', '–', ':'].includes(dash.text) || !/^\d{1,3}$/.test(one.text) || !/^\d{1,3}$/.test(two.text)) return null
    if (after?.glued && (after.text === '-' || after.text === '–') && atoms[first + 4]?.kind !== 'word') return null
    if (['%', '°', '$'].includes(after?.text ?? '') || atoms[first - 1]?.text === '$') return null
    const rising = Number(one.text) < Number(two.text)
    let cued = false
    for (let at = Math.max(0, first - REACH); at < first + 3 + REACH && !cued; at++) {
      cued = at < first || at > first + 2 ? SCORE_CUES.has(atoms[at]?.lower ?? '') : false
    }
    // "10-12 people" is a range, "12-10" can only be a score
    if (!cued && (rising || dash.text === ':')) return null
    if (
      rising &&
      /^(years?|months?|days?|hours?|minutes?|miles?|people|percent|per|km|million|billion)$/.test(after?.lower ?? '')
    )
      return null
    return {
      kind: 'score',
      unit: text.slice(one.start, two.end).replace('–', '-'),
      first,
      last: first + 3,
      value: Number(one.text),
    }
  },
}
