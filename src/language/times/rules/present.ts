import type { Rule } from '../rule.ts'

const PRESENT = { kind: 'plain', type: 'DATE', value: 'PRESENT_REF' } as const

/** "now", "currently", "at the moment", "these days"; "the then current" is past. */
export const present: Rule = {
  name: 'present',
  patterns: [
    'right? now',
    'currently',
    'presently',
    'nowadays',
    'these days',
    'at [ the moment ]',
    'at [ present ]',
    'at [ the present time ]',
    'current',
    'the present',
  ],
  read: (match) => {
    // "the current of the river", "an electric current".
    if (match.word(0) === 'current' && (!/^JJ/.test(match.tag(0)) || !/^(?:NN|JJ|CD|VBG|RB)/.test(match.tag(1))))
      return null
    // "Now for the weather"
    if (match.word(0) === 'now' && match.after() === 'for' && /^[.!?"”]?$/.test(match.before())) return null
    // "now-defunct"; "the present situation" and "the present day" go on.
    if (match.after() === '-') return null
    if (match.word(1) === 'present' && /^(?:NN|JJ)/.test(match.tag(2))) return null
    if (match.before() === 'then') return { kind: 'plain', type: 'DATE', value: 'PAST_REF' }
    return PRESENT
  },
}
