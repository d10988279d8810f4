import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

const NETWORKS: ReadonlySet<string> = new Set('ABC BBC CBS CBC CNN CTV Fox FOX ITV NBC PBS Sky'.split(' '))
const SPOKEN: ReadonlySet<string> = new Set(
  'said says reported reports quoted quotes told claimed announced cited cites added'.split(' '),
)
const CITED: ReadonlySet<string> = new Set('told by'.split(' '))

/** "CBS Lundville reports": a network and a town together name the station there, where it speaks or is spoken to. */
export const localStations: MendingRule = (words, names) => {
  const { facts, phraseFirst } = words
  const taken = wordsIn(names)
  const added = facts.flatMap(({ text }, i): TaggedName[] => {
    if (!NETWORKS.has(text)) return []
    let last = i + 1
    while (last < i + 4 && facts[last]?.capital === true && /^\p{L}/u.test(facts[last]?.text ?? '')) last++
    const places = (facts[i + 1]?.listed ?? 0) | (phraseFirst[i + 1] ?? 0)
    if (last === i + 1 || (places & (LISTED.city | LISTED.region)) === 0) return []
    const speaks = SPOKEN.has(facts[last]?.lower ?? '') || CITED.has(facts[i - 1]?.lower ?? '')
    // one name that reaches further is left alone
    const whole = !taken.has(i - 1) || facts[i - 1]?.capital !== true
    return speaks && whole ? [{ first: i, last, kind: 'ORG' }] : []
  })
  return putNames(names, added)
}
