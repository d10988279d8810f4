import type { Doc, Token } from '../doc.ts'
import { PREPOSITIONAL } from '../lang/en/figure-predicates.ts'

/** The thing counted: its noun and the words between it and the number. Token indices. */
export type NounPhrase = {
  readonly head: number
  readonly modifiers: readonly number[]
  /** Token after the phrase. */
  readonly last: number
  /** "two-car tram": the head is what the hyphen joins to the number, the rest its whole. */
  readonly compound: boolean
  /** "20 of those injured", "four of whom": a part of a group told elsewhere. */
  readonly partitive: boolean
}

const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
/** Nouns that close a phrase at once: what stands after is no part of it ("people Tuesday"). */
const FARTHEST = 9

/** The noun phrase that a number opens, its first word at token `from`; null where the number stands alone. */
export function nounPhraseAt(doc: Doc, from: number, limit: number): NounPhrase | null {
  const { tokens } = doc
  if (HYPHENS.has(tokens[from]?.lower ?? '')) return compoundAt(doc, from + 1, limit)
  let at = from
  if (tokens[at]?.lower === 'of') return partitive(doc, at + 1, limit)
  const modifiers: number[] = []
  let head = -1
  for (; at < limit && at < from + FARTHEST; at++) {
    const token = tokens[at]
    if (!token) break
    if (isNoun(token)) {
      if (head >= 0) modifiers.push(head)
      head = at
      const crew = joinedNoun(doc, at, limit)
      if (crew) {
        modifiers.push(at, at + 2)
        head = crew
        at = crew + 1
        break
      }
      if (token.xpos === 'NNS' && !isNounOrHyphen(tokens[at + 1])) {
        at++
        break
      }
    } else if (head >= 0 && tokens[head]?.upos === 'PROPN' && token.upos === 'ADJ' && pluralAhead(doc, at, limit)) {
      // "900 Acme temporary employees"
      modifiers.push(head, at)
      head = -1
    } else if (head >= 0 && token.lower !== '-' && !(token.lower === "'s" && isNoun(tokens[at + 1]))) break
    else if (token.lower === '-' || token.lower === "'s" || token.lower === 'or' || token.lower === 'and') {
      if (head < 0 && !modifiers.length) break
      if (token.lower !== '-' && head < 0 && tokens[at + 1]?.upos !== 'ADJ') break
    } else if (isModifier(token, tokens[at + 1])) modifiers.push(at)
    else break
  }
  if (head < 0) return null
  return { head, modifiers, last: at, compound: false, partitive: false }
}

function pluralAhead(doc: Doc, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(at + 4, limit); i++) if (doc.tokens[i]?.xpos === 'NNS') return true
  return false
}

const HYPHENS = new Set(['-', '–', '‑'])

/** "four fire and rescue crews": a singular noun, "and", a singular noun before a plural; the plural is counted. */
function joinedNoun(doc: Doc, at: number, limit: number): number | null {
  const [one, and, two, crew] = [at, at + 1, at + 2, at + 3].map((i) => (i < limit ? doc.tokens[i] : undefined))
  const joined = one?.xpos === 'NN' && and?.lower === 'and' && isNoun(two) && two?.xpos !== 'NNS'
  return joined && crew?.xpos === 'NNS' ? at + 3 : null
}

function compoundAt(doc: Doc, from: number, limit: number): NounPhrase | null {
  const head = doc.tokens[from]
  if (!isNoun(head)) return null
  const modifiers: number[] = []
  let at = from + 1
  for (; at < limit && at < from + FARTHEST && (isNoun(doc.tokens[at]) || doc.tokens[at]?.upos === 'ADJ'); at++) {
    modifiers.push(at)
  }
  return { head: from, modifiers, last: at, compound: true, partitive: false }
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

function isNounOrHyphen(token: Token | undefined): boolean {
  return isNoun(token) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token?.text ?? '')
}

function isModifier(token: Token, next: Token | undefined): boolean {
  if (token.upos === 'ADJ') return true
  if (token.upos === 'ADV') return next?.upos === 'ADJ' || next?.upos === 'VERB' || token.lower === 'more'
  // "four detained leaders", "five missing children"
  if (token.upos === 'VERB' && !PREPOSITIONAL.has(token.lower))
    return (token.xpos === 'VBN' || token.xpos === 'VBG') && Boolean(next && INSIDE.has(next.upos))
  return false
}

function isVagueOrShare(token: Token | undefined): boolean {
  return token !== undefined && !(token.upos === 'NUM' && !/^(?:hundred|thousand|million|billion)s?$/.test(token.lower))
}

const GROUPS = new Set(['whom', 'them', 'those', 'us', 'these', 'which', 'you', 'whose'])

function partitive(doc: Doc, from: number, limit: number): NounPhrase | null {
  const { tokens } = doc
  const first = tokens[from]
  if (!first) return null
  if (GROUPS.has(first.lower) && !isNoun(tokens[from + 1]))
    return { head: from, modifiers: [], last: from + 1, compound: false, partitive: true }
  let at = from
  while (at < limit && at < from + 6 && ['DET', 'PRON', 'NUM', 'ADV', 'ADP'].includes(tokens[at]?.upos ?? '')) at++
  while (at < limit && at < from + 8 && (tokens[at]?.upos === 'NUM' || tokens[at]?.lower === 'than')) at++
  const inner = nounPhraseAt(doc, at, limit)
  // "two of first-degree murder": no group that two could be of
  if (inner && at === from && tokens[inner.head]?.xpos === 'NN' && !isVagueOrShare(tokens[from - 2])) return null
  return inner && !inner.partitive ? { ...inner, partitive: true } : null
}
