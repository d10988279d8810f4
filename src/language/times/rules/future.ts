import type { Rule } from '../rule.ts'

/** "the future", "soon", "coming weeks", "one day", "the near term". */
export const future: Rule = {
  name: 'future',
  patterns: [
    'the ( near|immediate|distant )? future',
    'future',
    'soon',
    'the? coming|future {units}',
    'the near term',
    'a later date',
    'one day',
    'someday',
  ],
  read: (match) => {
    const first = match.word(0)
    if (match.length === 1 && /^\p{Lu}/u.test(match.text) && /^NNP/.test(match.tag(0))) return null
    // "for the foreseeable future": no time, only a long one
    if (match.before() === 'foreseeable') return null
    if (first === 'soon' && /^(?:after|thereafter|as|afterwards|followed)$/.test(match.after())) return null
    if (first === 'soon' && /^(?:as|too|how|so)$/.test(match.before())) return null
    // "will one day be"; "one day later", "one day in May" are of other kinds.
    if (
      first === 'one' &&
      !/^(?:will|would|could|may|might|can|to|and|,)$/.test(match.before()) &&
      !/^MD/.test(match.tag(2))
    )
      return null
    if (first === 'one' && /^(?:later|earlier|before|after|ago)$/.test(match.after())) return null
    return { kind: 'plain', type: 'DATE', value: 'FUTURE_REF' }
  },
}
