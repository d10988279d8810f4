import { LISTED } from './gazetteer.ts'
import type { WordFacts } from './word-facts.ts'
import { isOrdinaryStart, type Words } from './words.ts'

/** A run of capitalised words, with small ones between that names have inside ("of", "al", "-"). */
export type Run = {
  readonly first: number
  /** Exclusive. */
  readonly last: number
  /** Lists of all its words and phrases together. */
  readonly listed: number
}

const TIGHT = new Set(['-', '.', "'", '’', '–'])
const LOOSE = new Set(['of', 'for', 'the', 'and', '&', 'on', 'in', 'to', 'de', 'la', 'du', 'des', 'do', 'da'])

/** For each word, the run it stands in; undefined for words outside. */
export function findRuns(words: Words, kind: 'tight' | 'loose'): readonly (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(words.facts.length)
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const first = words.starts[s] as number
    const last = words.starts[s + 1] as number
    for (let i = first; i < last; i++) {
      if (!startsRun(words, i, first)) continue
      const run = readRun(words, i, last, kind)
      for (let j = i; j < run.last; j++) runs[j] = run
      i = run.last - 1
    }
  }
  return runs
}

function startsRun(words: Words, i: number, sentenceFirst: number): boolean {
  return (words.facts[i] as WordFacts).capital && !isOrdinaryStart(words, i, sentenceFirst)
}

function readRun(words: Words, first: number, sentenceLast: number, kind: 'tight' | 'loose'): Run {
  const { facts } = words
  let last = first + 1
  let gap = 0
  for (let j = first + 1; j < sentenceLast && gap < 3; j++) {
    const word = facts[j] as WordFacts
    if (word.capital || (word.listed & LISTED.companyEnding && word.text.endsWith('.'))) {
      last = j + 1
      gap = 0
    } else if (TIGHT.has(word.text) || (word.listed & LISTED.particle && word.small)) gap++
    else if (kind === 'loose' && LOOSE.has(word.text)) gap++
    else break
  }
  let listed = 0
  for (let j = first; j < last; j++) {
    listed |= (facts[j] as WordFacts).listed | (words.phraseFirst[j] as number) | (words.phraseLater[j] as number)
  }
  return { first, last, listed }
}
