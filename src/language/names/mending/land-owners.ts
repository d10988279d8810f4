import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, surnamesIn } from './mending-rule.ts'

const STATE_PART: ReadonlySet<string> = new Set('parliament capital coastline army constitution'.split(' '))
const PORTFOLIO: ReadonlySet<string> = new Set(
  'foreign interior defence defense finance prime health justice'.split(' '),
)
const OFFICE: ReadonlySet<string> = new Set('minister ministry'.split(' '))

/** "Norlund's foreign ministry", "Norlund's capital": what only a land has; unless a person of that name is told in full. */
export const landOwners: MendingRule = (words, names) => {
  const persons = surnamesIn(words, names)
  return names.map((name): TaggedName => {
    if (name.kind === 'LOC' || name.last - name.first > 1 || persons.has(words.facts[name.first]?.text ?? ''))
      return name
    return ownsState(words, name.last) ? { ...name, kind: 'LOC' } : name
  })
}

function ownsState({ facts }: Words, at: number): boolean {
  if (!/^['’]s$/.test(facts[at]?.text ?? '')) return false
  const [next, after] = [facts[at + 1]?.text ?? '', facts[at + 2]?.text ?? '']
  return STATE_PART.has(next) || (PORTFOLIO.has(next) && OFFICE.has(after))
}
