import type { Doc, Token } from '../doc.ts'

/** Words that open what belongs to a noun: "a breach of its systems", "the inquiry into meddling", "ties to Norland". */
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'to',
  'into',
  'with',
  'against',
  'for',
  'between',
  'in',
  'on',
  'over',
])
/** Of these, those that with a place or a time tell where and when, and stand beside the noun only where the tree says so. */
const LOOSE: ReadonlySet<string> = new Set(['in', 'on', 'over', 'for', 'between', 'with', 'to'])
/** Words looked at after the link. */
const REACH = 8
/** Longest phrase with what belongs to it, in words. */
const LONGEST = 11
const TIMES =
  /^(?:day|week|month|year|hour|minute|morning|afternoon|evening|night|weekend|today|yesterday|tomorrow|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/

/**
 * Where a noun phrase ends with what belongs to its noun: the phrase that a preposition hangs on it ("probe into alleged
 * fraud"), or a participle with its object ("law banning barter"). Null where nothing does. `last`: the token behind the
 * phrase's head. Linear in a few tokens.
 */
export function withComplement(
  doc: Doc,
  { first, last }: { readonly first: number; readonly last: number },
): number | null {
  const { tokens } = doc
  const link = tokens[last]
  const head = tokens[last - 1]
  if (!link || !head || link.sentence !== head.sentence) return null
  const end = LINKS.has(link.lower) ? prepositional(tokens, last) : participial(tokens, last)
  return end !== null && end - first <= LONGEST ? end : null
}

function prepositional(tokens: readonly Token[], at: number): number | null {
  const object = objectAt(tokens, at + 1)
  const noun = tokens[object ?? -1]
  if (object === null || !noun || TIMES.test(noun.lemma.toLowerCase())) return null
  if (LOOSE.has(tokens[at]?.lower ?? '') && noun.head !== at - 1) return null
  return object + 1
}

/** "a law legalising barter", "a theory dressed up as a suit". */
function participial(tokens: readonly Token[], at: number): number | null {
  const verb = tokens[at]
  if (!verb || !/^VB[GN]$/.test(verb.xpos) || verb.deprel !== 'acl' || verb.head !== at - 1) return null
  let next = at + 1
  while (/^(?:up|out|down|off|as|by|at|on|in|to|with)$/.test(tokens[next]?.lower ?? '') && next < at + 3) next++
  const object = objectAt(tokens, next)
  if (object === null || TIMES.test(tokens[object]?.lemma.toLowerCase() ?? '')) return null
  return object + 1
}

/** The noun in which the noun phrase from a token on ends; null for a clause or a pronoun. */
function objectAt(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < from + REACH; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token || token.sentence !== tokens[from]?.sentence) return null
    const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
    const goesOn = next && (/^(?:NOUN|PROPN|PART)$/.test(next.upos) || (next.text === '-' && next.start === token.end))
    if (isNoun && !goesOn) return i
    const within =
      isNoun || /^(?:ADJ|DET|NUM|PRON|ADV)$/.test(token.upos) || token.xpos === 'POS' || /^VB[GN]$/.test(token.xpos)
    if (!within && !(token.text === '-' && token.start === tokens[i - 1]?.end)) return null
    if (token.upos === 'PRON' && !/\$$/.test(token.xpos)) return null
  }
  return null
}
