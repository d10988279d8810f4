import { durationOf, unitOf } from '../durations.ts'
import type { Rule } from '../rule.ts'

/** "recently", "the past", "recent months", "past years", "lately". */
export const past: Rule = {
  name: 'past',
  patterns: [
    'more? recently',
    'the ( recent|distant )? past',
    'recent {units}',
    'past {units}',
    'recent',
    'lately',
    'in the [ last few {units} ]',
  ],
  read: (match) => {
    // "the past month" is another rule's.
    if (match.word(0) === 'the' && /^(?:week|month|year|day|\d.*)$/.test(match.after())) return null
    if (match.capture('units') !== null && match.word(0) === 'recent')
      return {
        kind: 'stretch',
        value: durationOf(null, unitOf(match)),
        unit: unitOf(match),
        amount: null,
        ahead: false,
        type: 'DURATION',
      }
    if (match.length === 1 && match.word(0) === 'recent' && !/^(?:NN|JJ)/.test(match.tag(1))) return null
    return { kind: 'plain', type: 'DATE', value: 'PAST_REF' }
  },
}
