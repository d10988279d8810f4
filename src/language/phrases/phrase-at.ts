import type { Doc, Token } from '../doc.ts'
import { CLOSED_WORDS, POINTING } from '../lang/en/phrase-words.ts'

/** A noun phrase without its determiner: tokens `first` up to, not including, `last`. */
export type PhraseTokens = {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Opened by "the", "this" or a possessive. */
  readonly definite: boolean
}

/** Longest phrase before its head, in words. */
const LONGEST = 9
const DEFINITE: ReadonlySet<string> = new Set(POINTING.split(' '))
const CLOSED: ReadonlySet<string> = new Set(CLOSED_WORDS.split(' '))
/** Words in quotation marks that may tell of a noun. */
const LONGEST_QUOTED = 4
const OPEN = /^(?:["“‘'`]|``)$/
const CLOSE = /^(?:["”’']|'')$/
const HYPHEN = /^[-‐–]$/

/**
 * The noun phrase that ends in token `head`, by the tags of the words before it: parts of news noun phrases are tagged
 * more surely than they are parsed. An owner belongs to it ("Wednesday's crash"), a determiner and a pronoun do not.
 * Before a name, nouns and participles count whatever their relation: headline style confuses the parser.
 */
export function phraseAt({ tokens, sentences }: Doc, head: number, { beforeName = false } = {}): PhraseTokens {
  const least = Math.max(sentences[tokens[head]?.sentence ?? 0]?.first ?? 0, head - LONGEST)
  let first = head
  while (first > least) {
    const quoted = quotationBefore(tokens, first, least)
    if (quoted !== null) first = quoted
    else if (belongs(tokens, first - 1, first, head) || (beforeName && describes(tokens, first - 1))) first--
    else break
  }
  while (first < head && isLoose(tokens, first)) first++
  const before = first > least ? tokens[first - 1] : undefined
  const owned = tokens.slice(first, head).some(({ xpos }) => xpos === 'POS')
  return { first, last: head + 1, head, definite: owned || DEFINITE.has(before?.lower ?? '') }
}

/** The opening mark of words in quotation marks just before a token, where all of them tell of a noun: "the “clean hands” plan". */
function quotationBefore(tokens: readonly Token[], first: number, least: number): number | null {
  const close = tokens[first - 1]
  if (!close || !CLOSE.test(close.text) || close.end === tokens[first]?.start) return null
  for (let i = first - 2; i >= Math.max(least, first - 2 - LONGEST_QUOTED); i--) {
    const token = tokens[i]
    if (token && OPEN.test(token.text) && token.end === tokens[i + 1]?.start) return i < first - 2 ? i : null
    if (!token || token.sentence !== close.sentence || /^(?:PUNCT|VERB|AUX|PRON|ADP|SCONJ)$/.test(token.upos))
      return null
  }
  return null
}

/** Words that cannot open a phrase: what joins words, adverbs that tell nothing of the next ("closely guarded" does). */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined) return false
  if (HYPHEN.test(token.text) || token.xpos === 'POS' || token.upos === 'CCONJ' || token.text === ',') return true
  if (token.upos !== 'ADV') return false
  return !(HYPHEN.test(next.text) && next.start === token.end) && !grades(token, next)
}

/** "unusually warm", "closely guarded", "most recent". */
function grades(adverb: Token, next: Token): boolean {
  return (
    (next.upos === 'ADJ' || /^VB[NG]$/.test(next.xpos)) && /\p{Ll}ly$|^(?:most|more|very|highly)$/u.test(adverb.lower)
  )
}

/** Any word of a description, not one that only joins words, nor a finite verb. */
function describes(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (!word || !/^\p{L}[\p{Ll}-]+$/u.test(word.text) || CLOSED.has(word.lower)) return false
  const opens = at === 0 || tokens[at - 1]?.sentence !== word.sentence
  if (word.text !== word.lower) return opens
  // "give candidate Ana Ruiz", "firing former director Ana Ruiz" against "sitting president Ana Ruiz"
  if (word.xpos === 'VBG') return word.deprel === 'amod' || word.deprel === 'compound'
  return word.xpos !== 'NNS' && !/^(?:VB|VBD|VBZ|VBP|MD|RB|CD)$/.test(word.xpos)
}

/** The last part of a word with a hyphen. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  return hyphen !== undefined && HYPHEN.test(hyphen.text) && hyphen.end === tokens[at]?.start
}

function belongs(tokens: readonly Token[], at: number, first: number, head: number): boolean {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (!word || !next) return false
  const joined = word.end === next.start
  if (HYPHEN.test(word.text))
    return joined && tokens[at - 1]?.end === word.start && /^[\p{L}\p{N}.]+$/u.test(tokens[at - 1]?.text ?? '')
  if (HYPHEN.test(next.text) && joined) return true
  if (word.xpos === 'POS') return true
  // "richest-ever bid", "sweetened-up offer"
  if (isJoined(tokens, at) && /^(?:ADV|ADP)$/.test(word.upos) && /^(?:NOUN|ADJ)$/.test(next.upos)) return true
  // "best and final offer", "redacted and declassified pages"
  if (word.lower === 'and') return isQuality(tokens[at - 1]) && isQuality(next)
  // "a bad, outrageous deal"
  if (word.text === ',') return tokens[at - 1]?.upos === 'ADJ' && next.upos === 'ADJ' && tokens[at - 1]?.xpos !== 'CD'
  if (word.upos === 'ADJ') return word.lower !== 'such' && word.lower !== 'other' && word.lower !== 'same'
  if (word.upos === 'PROPN') return true
  // "80m-deep"
  if (word.upos === 'NUM' && joined && /^\p{Ll}/u.test(next.text)) return true
  if (word.upos === 'NUM' && at + 1 < head && next.upos === 'NOUN' && next.xpos === 'NN') return true
  // "the 2015 accord"
  if (word.upos === 'NUM' && /^(?:19|20)\d\d$/.test(word.text)) return tokens[at - 1]?.upos === 'DET'
  // "a 9/11 widow"
  if (word.upos === 'NUM' && /^\d{1,2}\/\d{1,2}$/.test(word.text)) return true
  if (word.upos === 'NUM') return /^[A-Z]/.test(tokens[at - 1]?.text ?? '') && /^\d{1,2}$/.test(word.text)
  if (word.upos === 'NOUN')
    return (
      next.xpos === 'POS' ||
      ((word.xpos !== 'NNS' || word.deprel === 'compound') && !/^(?:nsubj|obj|iobj|root)/.test(word.deprel)) ||
      // "the monster wave hit": the parser takes the first noun for the subject.
      (word.xpos === 'NN' && at + 1 === head && next.xpos === 'NN' && tokens[at - 1]?.upos === 'DET')
    )
  if (word.upos === 'VERB')
    return (
      (/^(?:VBN|VBG)$/.test(word.xpos) && word.deprel === 'amod' && word.head > at && word.head <= head) ||
      (word.xpos === 'VBN' &&
        ((word.deprel === 'conj' && tokens[word.head]?.deprel === 'amod') ||
          // "an abandoned well", however that was parsed
          (tokens[at - 1]?.upos === 'DET' && at + 1 === head)))
    )
  if (word.upos === 'ADV')
    return (
      (next.upos === 'ADJ' || next.xpos === 'VBN') &&
      word.deprel === 'advmod' &&
      word.head >= first &&
      word.head <= head &&
      /ly$|^most$|^very$/.test(word.lower)
    )
  return false
}

/** A word that tells how something is: an adjective, a participle. */
function isQuality(word: Token | undefined): boolean {
  return word !== undefined && (word.upos === 'ADJ' || word.xpos === 'VBN')
}
