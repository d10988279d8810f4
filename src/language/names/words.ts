import type { Gazetteer } from './gazetteer.ts'
import { LISTED } from './gazetteer.ts'
import { createWordReader, type WordFacts } from './word-facts.ts'

/** A text as the recogniser of names sees it: words, the ranges of its sentences, what the lists say of phrases. */
export type Words = {
  readonly facts: readonly WordFacts[]
  /** First word of each sentence, and the number of words at the end. */
  readonly starts: readonly number[]
  /** For each word, lists of the phrases that begin with it (low) or in which it stands further on. */
  readonly phraseFirst: Int32Array
  readonly phraseLater: Int32Array
  /** For each word, 1 where its sentence has hardly any small letters. */
  readonly shouted: Uint8Array
  /** Lists of a phrase in its normal form; 0 where it is in none. */
  readonly keyed: (phrase: string) => number
}

/** Parts of a longest listed phrase that is looked for. */
const LONGEST_PHRASE = 6

/** Reads words given sentence by sentence. */
export function readWords(
  sentences: readonly (readonly string[])[],
  gazetteer: Gazetteer,
  read = createWordReader(gazetteer),
): Words {
  const facts: WordFacts[] = []
  const starts: number[] = []
  for (const sentence of sentences) {
    starts.push(facts.length)
    for (const word of sentence) facts.push(read(word))
  }
  starts.push(facts.length)
  const phraseFirst = new Int32Array(facts.length)
  const phraseLater = new Int32Array(facts.length)
  const shouted = new Uint8Array(facts.length)
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] as number
    const last = starts[s + 1] as number
    findPhrases({ facts, first, last, gazetteer, phraseFirst, phraseLater })
    if (isShouted(facts, first, last)) shouted.fill(1, first, last)
  }
  return { facts, starts, phraseFirst, phraseLater, shouted, keyed: gazetteer.phrases }
}

type PhraseSearch = {
  readonly facts: readonly WordFacts[]
  readonly first: number
  readonly last: number
  readonly gazetteer: Gazetteer
  readonly phraseFirst: Int32Array
  readonly phraseLater: Int32Array
}

/** Marks the listed phrases of one sentence, the longest from each word; a hyphen between words does not count. */
function findPhrases(search: PhraseSearch): void {
  const { facts, first, last, gazetteer, phraseFirst, phraseLater } = search
  for (let i = first; i < last; i++) {
    const word = facts[i] as WordFacts
    const { longest } = word
    if (longest === 0 || (word.listed & LISTED.common && !word.capital)) continue
    let key = word.normal
    let end = 0
    let bits = gazetteer.phrases(key)
    if (bits !== 0) end = i + 1
    let parts = 1
    for (let j = i + 1; j < last && parts < Math.min(longest, LONGEST_PHRASE); j++) {
      const next = facts[j] as WordFacts
      if (next.text === '-' || next.text === '.' || next.text === "'") continue
      key += ` ${next.normal}`
      parts++
      const found = gazetteer.phrases(key)
      if (found === 0) continue
      bits = found
      end = j + 1
    }
    if (end === 0) continue
    phraseFirst[i] = (phraseFirst[i] as number) | bits
    for (let j = i + 1; j < end; j++) phraseLater[j] = (phraseLater[j] as number) | bits
  }
}

/** A heading in capitals or Title Case: its capitals tell little. */
function isShouted(facts: readonly WordFacts[], first: number, last: number): boolean {
  let small = 0
  let capital = 0
  for (let i = first; i < last; i++) {
    const word = facts[i] as WordFacts
    if (word.small && word.text.length > 3) small++
    else if (word.alphabetic && !word.small && word.text.length > 3) capital++
  }
  return capital > 2 && small * 5 < capital
}

/** Is the word a capitalised one that is usual in small letters, where its capital says nothing? */
export function isOrdinaryStart(words: Words, i: number, sentenceFirst: number): boolean {
  const word = words.facts[i] as WordFacts
  return i === sentenceFirst && (word.listed & LISTED.common) !== 0
}
