import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

/** Words between forename and surname that are written small. */
const PARTICLES: ReadonlySet<string> = new Set('al el bin ibn ben de da di van von der den la le ter'.split(' '))

/** "the representative Norm Dahl": a listed forename and another capitalised word behind an office, where the tagger saw nothing. */
export const toldPersons: MendingRule = (words, names) => {
  const taken = new Uint8Array(words.facts.length)
  for (const name of names) taken.fill(1, name.first, name.last)
  const added: TaggedName[] = []
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const first = words.starts[s] as number
    const last = words.starts[s + 1] as number
    if (words.shouted[first] === 1) continue
    for (let i = first + 1; i + 1 < last; i++) {
      const end = personEnd(words, i, last)
      if (end > 0 && !taken.subarray(i, end).includes(1)) added.push({ first: i, last: end, kind: 'PER' })
    }
  }
  return putNames(names, added)
}

function personEnd({ facts }: Words, i: number, last: number): number {
  const [office, forename] = [facts[i - 1] as WordFacts, facts[i] as WordFacts]
  const isOffice = (office.listed & (LISTED.role | LISTED.honorific)) !== 0
  if (!isOffice || !forename.capital || (forename.listed & LISTED.forename) === 0) return 0
  let end = i + 1
  while (end < last - 1 && (PARTICLES.has(facts[end]?.text ?? '') || (end > i + 1 && facts[end]?.text === '-'))) end++
  const surname = facts[end]
  if (end >= last || surname?.capital !== true || surname.allCapitals || (surname.listed & LISTED.calendar) !== 0)
    return 0
  return end + 1
}
