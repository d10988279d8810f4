import { LISTED } from '../gazetteer.ts'
import type { MendingRule } from './mending-rule.ts'

const PLACES = LISTED.country | LISTED.city | LISTED.region | LISTED.knownPlace

/** "Ana Ruiz of Norland": a person's name ends before the listed place that he or she is from. */
export const cutOrigins: MendingRule = (words, names) =>
  names.flatMap((name) => {
    if (name.kind !== 'PER') return [name]
    for (let i = name.first + 2; i < name.last - 1; i++) {
      const place = ((words.phraseFirst[i + 1] as number) & PLACES) !== 0
      if (words.facts[i]?.text === 'of' && place)
        return [
          { ...name, last: i },
          { first: i + 1, last: name.last, kind: 'LOC' as const },
        ]
    }
    return [name]
  })
