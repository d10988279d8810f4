import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

const SITE = /^[\p{L}\d][\p{L}\d-]*\.(?:com|org|net|info|co\.\p{L}{2}|com\.\p{L}{2})$/u

const SPOKEN: ReadonlySet<string> = new Set(
  'said says reported reports quoted quotes wrote writes told claims claimed announced cited cites added'.split(' '),
)

/** Words for when and how between a site and its verb: ", has". */
function between({ facts }: Words, from: number): number {
  let count = 0
  while (count < 2 && /^(?:,|has|have|had|also)$/.test(facts[from + count]?.lower ?? '')) count++
  return count
}

/** "Orvale.com reported": a site that speaks is a body, where the tagger saw nothing. */
export const siteNames: MendingRule = (words, names) => {
  const taken = wordsIn(names)
  const added = words.facts.flatMap(({ text }, i): TaggedName[] =>
    !taken.has(i) && SITE.test(text) && SPOKEN.has(words.facts[i + 1 + between(words, i + 1)]?.lower ?? '')
      ? [{ first: i, last: i + 1, kind: 'ORG' }]
      : [],
  )
  return putNames(names, added)
}
