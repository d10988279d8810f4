import { mediumNouns } from '../lang/en/cue-nouns.ts'
import type { Context } from './context.ts'
import { headWithin } from './head-within.ts'
import { beforeBracket } from './verb-group.ts'

/** The noun phrase right before a verb group, read off the tags: its tokens (last exclusive) and its head. */
export type Chunk = {
  readonly first: number
  readonly last: number
  readonly head: number
  /** With what stands behind it and is tied to it: "people close to the talks". */
  readonly related?: boolean
}

/** Weekdays, months and parts of time. Lower case. */
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|day|weekend)$/
/** Weekdays that are no surnames. */
export const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|saturday|sunday)$/
const TIMESPAN = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/
export const BEFORE_TIME = /^(?:on|in|at|last|this|next|early|earlier|late|later|that|the|same)$/

/**
 * The noun phrase that ends where the verb group begins, times between left out: "The mayor on Tuesday | said".
 * Null where no noun or pronoun stands there.
 */
export function chunkBefore(context: Context, group: number): Chunk | null {
  const { doc, quoteOf } = context
  const sentence = doc.tokens[group]?.sentence
  // The minister “praised the plan”: the subject stands before the mark.
  const mark = context.quotes[quoteOf[group - 1] ?? -1]
  const opened = mark !== undefined && doc.tokens[group - 1]?.start === mark.start
  const closing = opened ? group - 2 : group - 1
  const last = skipReflexive(context, skipTimes(context, beforeBracket(doc, closing)))
  const end = doc.tokens[closing]?.text === ')' ? closing : last
  const token = doc.tokens[last]
  if (!token || token.sentence !== sentence || (!opened && quoteOf[last] !== quoteOf[group])) return null
  if (WEEKDAY.test(token.lower)) return null
  const named = token.upos === 'ADJ' && (/^\p{Lu}/u.test(token.text) || token.deprel === 'nsubj')
  // "Ruiz aides | said": of two finite verbs in a row the first is a noun.
  const plural = token.xpos === 'VBZ' && last === group - 1 && doc.tokens[group]?.xpos === 'VBD'
  const name = named || plural || context.isName(last)
  if ((!name && !/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(token.upos)) || /sel(?:f|ves)$/.test(token.lower)) return null
  if (/^(?:who|which|that|what|whom|there)$/.test(token.lower)) return null
  let first = last
  // "the ships they | want": a pronoun of the subject stands alone.
  while (
    first > 0 &&
    !/^(?:i|we|he|she|they|it|you)$/.test(token.lower) &&
    continues(context, first - 1, quoteOf[last] ?? -1) &&
    doc.tokens[first - 1]?.sentence === sentence
  )
    first--
  while (first < last && /^(?:ADP|CCONJ|SCONJ|PUNCT|ADV)$/.test(doc.tokens[first]?.upos ?? '')) first++
  // "within 24 hours of Tarnair | announcing it"
  const head = headWithin(context, first, last + 1, last)
  if (name && TIMESPAN.test(doc.tokens[head]?.lower ?? ''))
    for (first = last; doc.tokens[first - 1]?.upos === 'PROPN'; ) first--
  const related = beforeRelated(context, first)
  if (related) return { ...related, last: end + 1, related: true }
  // "… and in a statement | praised it": by what it was said
  const [sign, by] = [doc.tokens[first - 2], doc.tokens[first - 1]]
  if (mediumNouns.has(token.lemma) && by?.upos === 'ADP' && /^(?:CCONJ|PUNCT)$/.test(sign?.upos ?? '')) return null
  return { first, last: end + 1, head: headWithin(context, first, last + 1, last) }
}

/** "two people close to | the talks": the phrase that such an adjective belongs to. */
function beforeRelated(context: Context, first: number): Chunk | null {
  const { doc } = context
  const tied = doc.tokens[first - 2]
  if (!/^(?:to|with|on|in|about|of|at)$/.test(doc.tokens[first - 1]?.lower ?? '') || !RELATED.test(tied?.lower ?? ''))
    return null
  const chunk = first > 2 && tied?.sentence === doc.tokens[first]?.sentence ? chunkBefore(context, first - 2) : null
  return chunk
}

/** How sources stand to what they tell of. */
const RELATED =
  /^(?:close|familiar|acquainted|briefed|involved|privy|present|informed|connected|linked|opposed|loyal|knowledgeable)$/

/** "the mayor himself | said" */
function skipReflexive({ doc, isName }: Context, at: number): number {
  const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/.test(doc.tokens[at]?.lower ?? '')
  const before = doc.tokens[at - 1]
  const named = before?.sentence === doc.tokens[at]?.sentence && isName(at - 1)
  return reflexive && (named || /^(?:NOUN|PROPN)$/.test(before?.upos ?? '')) ? at - 1 : at
}

function skipTimes({ doc, isName }: Context, from: number): number {
  let at = from
  while (doc.tokens[at]?.upos === 'ADV' && !isName(at) && at > 0) at--
  const token = doc.tokens[at]
  if (!token || !TIME.test(token.lower)) return at
  let left = at - 1
  while (left > 0 && (BEFORE_TIME.test(doc.tokens[left]?.lower ?? '') || TIME.test(doc.tokens[left]?.lower ?? '')))
    left--
  return /^(?:NOUN|PROPN|PRON)$/.test(doc.tokens[left]?.upos ?? '') ? left : at
}

function continues({ doc, quoteOf }: Context, at: number, quote: number): boolean {
  const token = doc.tokens[at]
  if (!token || (quoteOf[at] ?? -1) !== quote) return false
  if (token.upos === 'PUNCT')
    return /^[-.()'’]$/.test(token.text) && /^(?:PROPN|NOUN|ADJ|NUM)$/.test(doc.tokens[at - 1]?.upos ?? '')
  if (token.upos === 'ADP') return token.lower === 'of' || token.lower === 'for' || token.lower === 'from'
  if (/^(?:who|which|that|what|because|if|when)$/.test(token.lower)) return false
  return /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|X)$/.test(token.upos) || token.deprel === 'nmod:poss' || token.xpos === 'POS'
}
