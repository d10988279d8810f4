import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import type { MendingRule } from './mending-rule.ts'

const PLACES = LISTED.country | LISTED.city | LISTED.region | LISTED.knownPlace
const BEFORE: ReadonlySet<string> = new Set(['of', 'for', 'in'])

/** "mayor of Lund Ana Ruiz": a listed place after "of" and a full name behind it are two names. */
export const splitPlacePerson: MendingRule = (words, names) =>
  names.flatMap((name) => {
    const at = splitAt(words, name)
    if (at === 0) return [name]
    return [
      { first: name.first, last: at, kind: 'LOC' as const },
      { first: at, last: name.last, kind: 'PER' as const },
    ]
  })

function splitAt(words: Words, name: TaggedName): number {
  const before = words.facts[name.first - 1]?.text ?? ''
  const bits = (words.phraseFirst[name.first] as number) & PLACES
  if (name.last - name.first < 3 || bits === 0 || !BEFORE.has(before)) return 0
  let at = name.first + 1
  while (at < name.last && ((words.phraseLater[at] as number) & bits) !== 0) at++
  const forename = ((words.facts[at]?.listed ?? 0) & LISTED.forename) !== 0
  const office = ((words.facts[name.first - 2]?.listed ?? 0) & (LISTED.honorific | LISTED.role)) !== 0
  const other = ((words.facts[name.last - 1]?.listed ?? 0) & (LISTED.organisationWord | LISTED.placeWord)) !== 0
  return (forename || (office && !other)) && name.last - at > 1 ? at : 0
}
