import type { Token } from '../doc.ts'
import { above, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { WORDS } from './words.ts'

/** The verb or event noun a time belongs to; none where it says which thing of many ("the 2016 campaign's manager"). */
export function ownerOf(head: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Token | undefined {
  let below = head
  for (const token of above(head, tree.tokens)) {
    if (byToken.has(token.i) || token.upos === 'VERB') return token
    if (
      token.upos === 'NOUN' &&
      /^(?:nmod|compound|amod|appos|acl|nummod)/.test(below.deprel) &&
      !tree.isTime(token) &&
      !PART_OF_TIME.test(token.lemma)
    )
      return undefined
    below = token
  }
  return undefined
}

/** "on the evening of 3 June", "in the early hours of Sunday". */
const PART_OF_TIME = /^(?:morning|noon|afternoon|evening|night|midnight|dawn|hour|day|week|weekend|month)$/

/** The trigger itself, and the event nouns that a verb of happening or doing has as subject or object. */
export function triggersUnder(owner: Token, time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  // "is expected to visit on Monday": a date after the infinitive is the infinitive's.
  const infinitive = tree.children[owner.i]?.find(
    (child) => child.deprel === 'xcomp' && child.i < time.i && byToken.has(child.i),
  )
  if (infinitive) return triggersUnder(infinitive, time, byToken, tree)
  const own = byToken.get(owner.i)
  const governed =
    owner.upos === 'VERB' && WORDS.happening.has(owner.lemma)
      ? (tree.children[owner.i] ?? []).filter(({ deprel, upos }) => /^(?:obj|nsubj)/.test(deprel) && upos === 'NOUN')
      : []
  const nouns = governed.map((token) => byToken.get(token.i)).filter((trigger) => trigger !== undefined)
  return own ? [own, ...nouns] : nouns
}

/** "a May 12 deadline to decide": what is to be done by then. */
export function dueBy(time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  const noun = tree.tokens[time.head]
  if (!noun || !DEADLINE.test(noun.lemma) || noun.sentence !== time.sentence) return []
  const due = tree.tokens
    .slice(noun.i + 1, noun.i + DUE_WORDS)
    .find(({ i, sentence, xpos }) => sentence === noun.sentence && xpos === 'VB' && byToken.has(i))
  const trigger = due && byToken.get(due.i)
  return trigger ? [trigger] : []
}

const DEADLINE = /^(?:deadline|date|cutoff)$/
/** Words after a deadline among which what is due by then stands. */
const DUE_WORDS = 10

/** "In a statement on Tuesday the agency said", "wrote in a November op-ed": who tells in it tells then. */
export function tellersIn(time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  const noun = [time, ...above(time, tree.tokens)].find((token) => token.upos === 'NOUN' && !tree.isTime(token))
  if (!noun || !WORDS.telling.has(noun.lemma) || !/^obl/.test(noun.deprel)) return []
  if (!/^(?:in|at|during|on|through|via)$/.test(tree.preposition(noun) ?? '')) return []
  const trigger = byToken.get(noun.head)
  return trigger?.token.upos === 'VERB' ? [trigger] : []
}
