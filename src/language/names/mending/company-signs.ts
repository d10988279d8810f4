import { gatherEvidence, SEEN } from '../evidence.ts'
import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import type { MendingRule } from './mending-rule.ts'

/** What a body has and a person or place seldom: "Norlund's shares", "Norlund shareholders", "a Norlund spokesman". */
const HAD: ReadonlySet<string> = new Set(
  `shares stock board shareholders stockholders revenue revenues earnings profits sales customers subscribers employees headquarters
  subsidiary subsidiaries brand brands products factory factories plant plants app apps website platform ceo cfo executives
  spokesman spokeswoman spokesperson stores branches fleet software users takeover acquisition ipo`.split(/\s+/),
)
/** What is done to a body: "acquire Norlund", "a stake in Norlund", "shares of Norlund". */
const DONE: ReadonlySet<string> = new Set('acquire acquires acquired acquiring buy buying sued suing'.split(' '))
const HELD: ReadonlySet<string> = new Set(
  'stake shares acquisition takeover investors shareholders ceo subsidiary employees'.split(' '),
)
const PERSONAL = SEEN.afterTitle | SEEN.afterForename | SEEN.beforeAge

/**
 * A name of one word that the tagger took for a person, without a title, forename or full name in the article, is a body
 * everywhere where it is somewhere said to have or be what bodies have and are.
 */
export const companySigns: MendingRule = (words, names) => {
  const persons = new Set<string>()
  for (const { kind, first, last } of names)
    if (kind === 'PER' && last - first > 1) for (let i = first; i < last; i++) persons.add(words.facts[i]?.text ?? '')
  const open = new Set(names.filter((name) => isOpen(words, name, persons)))
  if (open.size === 0) return names
  const evidence = gatherEvidence(words)
  const asked = new Set([...open].map(({ first }) => words.facts[first]?.text))
  const bodies = new Set<string>()
  words.facts.forEach(({ text }, i) => {
    if (asked.has(text) && hasSign(words, i)) bodies.add(text)
  })
  return names.map((name): TaggedName => {
    const text = words.facts[name.first]?.text ?? ''
    const turns = open.has(name) && bodies.has(text) && ((evidence.get(text) ?? 0) & PERSONAL) === 0
    return turns ? { ...name, kind: 'ORG' } : name
  })
}

function isOpen(words: Words, { kind, first, last }: TaggedName, persons: ReadonlySet<string>): boolean {
  if (kind !== 'PER' || last - first > 1) return false
  const word = words.facts[first] as WordFacts
  return (word.listed & (LISTED.forename | LISTED.surname)) === 0 && !persons.has(word.text)
}

function hasSign({ facts }: Words, i: number): boolean {
  const [before, next, after] = [facts[i - 1]?.lower ?? '', facts[i + 1]?.text ?? '', facts[i + 2]?.lower ?? '']
  if (HAD.has(next.toLowerCase()) || DONE.has(before)) return true
  if (/^['’]s?$/.test(next) && (HAD.has(after) || (facts[i + 2]?.small === true && HAD.has(facts[i + 3]?.lower ?? ''))))
    return true
  return /^(?:of|in|at)$/.test(before) && HELD.has(facts[i - 2]?.lower ?? '')
}
