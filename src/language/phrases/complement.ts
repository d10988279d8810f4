import type { Doc, Token } from '../doc.ts'

/** Words that open what belongs to a noun: "a breach of its systems", "the inquiry into meddling", "ties to Norland". */
const LINKS: ReadonlySet<string> = new Set(
  'of to into with against for between in on over from by near at about behind among around toward towards'.split(' '),
)
/** Of these, those that tell a noun's own matter wherever they stand behind it; the others where the tree says so. */
const CLOSE: ReadonlySet<string> = new Set(['of', 'into', 'against'])
/** Words that open a clause on a noun: "a farmer who never read law". */
const RELATIVE: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose'])
/** Nouns that an infinitive just behind them tells more of, however it was parsed: "a bill to let victims sue". */
const TOWARDS: ReadonlySet<string> = new Set(
  'bill law measure legislation plan effort attempt proposal move decision right chance offer promise pledge vow bid push drive request order deal agreement vote campaign ability power permission plot scheme failure refusal willingness'.split(
    ' ',
  ),
)
/** Words looked at after the link. */
const REACH = 8
/** Longest phrase with what belongs to it, in words: with one link, and with all that follows. */
const LONGEST = 11
const LONGEST_WHOLE = 14
const TIMES =
  /^(?:day|week|month|year|hour|minute|morning|afternoon|evening|night|weekend|today|yesterday|tomorrow|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/
const STOP = /^[,;:.!?()[\]“”"—–]+$/

/**
 * Where a noun phrase ends with what belongs to its noun: after the first thing that hangs on it ("probe into alleged
 * fraud"), and after all of it ("probe into alleged fraud at the harbour", "farmer who never read law"). Each end once,
 * the nearer first; none where nothing hangs on it. `last`: the token behind the phrase's head. Linear in a few tokens.
 */
export function complementEnds(
  doc: Doc,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const { tokens } = doc
  const head = tokens[last - 1]
  const link = tokens[last]
  if (!link || !head || link.sentence !== head.sentence) return []
  const near = LINKS.has(link.lower) ? prepositional(tokens, last, last - 1) : participial(tokens, last)
  const ends = near !== null && near - first <= LONGEST ? [near] : []
  const whole = wholeEnd(tokens, last, near)
  if (whole !== null && whole !== near && whole - first <= LONGEST_WHOLE) ends.push(whole)
  return ends
}

/** The end after every link in turn, and a clause behind them. */
function wholeEnd(tokens: readonly Token[], last: number, near: number | null): number | null {
  let end = near ?? last
  const first = last - 1
  for (let next = near; next !== null && next !== end - 1; ) {
    const link = tokens[end]
    if (!link || !LINKS.has(link.lower)) break
    next = prepositional(tokens, end, first)
    if (next !== null) end = next
  }
  return clausal(tokens, end, first) ?? (end > last ? end : null)
}

/** A preposition at token `at` with its noun phrase, where that hangs on a word from `first` on. */
function prepositional(tokens: readonly Token[], at: number, first: number): number | null {
  const object = objectAt(tokens, at + 1)
  const noun = tokens[object ?? -1]
  if (object === null || !noun || TIMES.test(noun.lemma.toLowerCase())) return null
  const hangs = noun.head >= first && noun.head < at
  const link = tokens[at]?.lower ?? ''
  // "put a hall near the port into the campaign": only what stands just behind the noun surely belongs to it
  return hangs || (at === first + 1 ? CLOSE.has(link) : link === 'of') ? object + 1 : null
}

/** "a law legalising barter", "a theory dressed up as a suit". */
function participial(tokens: readonly Token[], at: number): number | null {
  const verb = tokens[at]
  if (!verb || !/^VB[GN]$/.test(verb.xpos) || verb.deprel !== 'acl' || verb.head !== at - 1) return null
  // "the law passed in May": of a sentence without another verb it is the verb
  if (verb.xpos === 'VBN' && tokens[at - 1]?.deprel === 'root') return null
  let next = at + 1
  while (/^(?:up|out|down|off|as|by|at|on|in|to|with)$/.test(tokens[next]?.lower ?? '') && next < at + 3) next++
  const object = objectAt(tokens, next)
  if (object === null || TIMES.test(tokens[object]?.lemma.toLowerCase() ?? '')) return null
  return object + 1
}

/** "who never read law", "to let victims sue the town", "planning the hall and the school": a clause to the end of its words. */
function clausal(tokens: readonly Token[], at: number, first: number): number | null {
  const opening = tokens[at]
  if (!opening) return null
  const isRelative = RELATIVE.has(opening.lower)
  const verb = infinitiveOf(tokens, at) ?? clauseVerb(tokens, at, isRelative)
  if (verb === null) return null
  if (verb.deprel !== 'advcl' && (verb.head < first || verb.head >= at || !/^acl/.test(verb.deprel))) return null
  if (isRelative !== (verb.deprel === 'acl:relcl')) return null
  if (verb.xpos === 'VBN' && !isRelative && tokens[verb.head]?.deprel === 'root') return null
  let end = verb.i + 1
  while (end < at + LONGEST_WHOLE && isUnder(tokens, end, verb.i) && !STOP.test(tokens[end]?.text ?? ',')) end++
  // "sue the port on Monday"
  if (TIMES.test(tokens[end - 1]?.lemma.toLowerCase() ?? '')) {
    let link = end - 1
    while (link > verb.i && link > end - 4 && tokens[link]?.upos !== 'ADP') link--
    end = tokens[link]?.upos === 'ADP' && link > verb.i ? link : end - 1
  }
  while (end > verb.i + 1 && /^(?:ADP|CCONJ|SCONJ|DET|PART)$/.test(tokens[end - 1]?.upos ?? '')) end--
  return end
}

/** "a bill to let": the verb behind "to". */
function infinitiveOf(tokens: readonly Token[], at: number): Token | null {
  const verb = tokens[at + 1]
  const noun = tokens[at - 1]
  if (tokens[at]?.lower !== 'to' || verb?.xpos !== 'VB' || verb.deprel !== 'advcl') return null
  return noun && TOWARDS.has(noun.lemma.toLowerCase()) ? verb : null
}

function clauseVerb(tokens: readonly Token[], at: number, isRelative: boolean): Token | null {
  if (!isRelative && tokens[at]?.lower !== 'to' && !/^VB[GN]$/.test(tokens[at]?.xpos ?? '')) return null
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[at]?.sentence || STOP.test(token.text)) return null
    if (/^acl/.test(token.deprel)) return token
  }
  return null
}

/** Whether a token hangs on another, over a few steps. */
function isUnder(tokens: readonly Token[], at: number, on: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 12; i = tokens[i]?.head ?? -1, steps++) if (i === on) return true
  return false
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
