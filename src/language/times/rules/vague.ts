import type { Rule } from '../rule.ts'

/** "now", "currently", "at the moment", "these days". */
export const present: Rule = {
  name: 'present',
  patterns: [
    'right? now',
    'currently',
    'presently',
    'nowadays',
    'these days',
    'at [ the moment|present ]',
    'at [ this time|point|moment|stage ]',
    '[ current ]',
    'the? present',
    'already',
  ],
  read: (match) => {
    const word = match.word(0)
    if (word === 'now' && (/^(?:that|defunct)$/.test(match.after()) || match.after() === '-'))
      return match.after() === 'that' ? PRESENT : null
    if (word === 'present' || (word === 'the' && match.word(1) === 'present'))
      return match.word(0) === 'the' && match.length === 2 && !/^NN/.test(match.tag(2)) ? PRESENT : null
    if (word === 'already') return null
    return PRESENT
  },
}

/** "recently", "in the past", "recent days", "previously", "once". */
export const past: Rule = {
  name: 'past',
  patterns: [
    'more? recently',
    'the ( recent|distant )? past',
    'recent {units}',
    'past {units}',
    'recent',
    'lately',
    'previously',
    'formerly',
    'in the [ last few {units} ]',
  ],
  read: (match) => {
    if (match.word(0) === 'the' && /^(?:week|month|year|day|\d.*)$/.test(match.after())) return null
    if (match.word(0) === 'recent' && match.capture('units') === null && !/^NN|^JJ/.test(match.tag(1))) return null
    return { kind: 'plain', type: 'DATE', value: 'PAST_REF' }
  },
}

/** "the future", "soon", "coming weeks", "one day". */
export const future: Rule = {
  name: 'future',
  patterns: [
    'the ( near|foreseeable|immediate|not-too-distant )? future',
    'future',
    'soon',
    'as soon as possible',
    'the? coming|future {units}',
    'the near|short|long term',
    'a later date',
    'one day',
    'someday',
  ],
  read: (match) => {
    const first = match.word(0)
    if (
      first === 'soon' &&
      (/^(?:after|thereafter|as|afterwards|followed)$/.test(match.after()) ||
        /^(?:as|too|how|so)$/.test(match.before()))
    )
      return null
    if (first === 'one' && !/^(?:MD|VB)/.test(match.tag(2)) && !/^(?:will|would|could|may|might)$/.test(match.before()))
      return null
    if (match.has('long', 'short')) return null
    return { kind: 'plain', type: 'DATE', value: 'FUTURE_REF' }
  },
}

const PRESENT = { kind: 'plain', type: 'DATE', value: 'PRESENT_REF' } as const
