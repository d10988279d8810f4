import { best, readLinearModel } from '../src/language/learn/linear-model.ts'
import { createPerceptron } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import {
  createLemmatiser,
  editOf,
  isOwnLemma,
  keepsCase,
  LEMMA_FEATURES,
  lemmaFeatures,
} from '../src/language/tokens/lemmatiser.ts'
import type { TreeSentence } from './treebank.ts'

export type LemmaFiles = { readonly model: Uint8Array; readonly exceptions: string }

type Entry = { readonly word: string; readonly tag: string; readonly lemma: string; readonly count: number }

/** Edits seen with fewer different words are left to the exceptions. */
const RARE_EDIT = 3
const EPOCHS = 8

/** Trains the choice of the edit from word to lemma, and lists the words it still gets wrong. */
export function trainLemmatiser(sentences: readonly TreeSentence[], bits: number): LemmaFiles {
  const entries = countEntries(sentences)
  const regular = entries.filter(({ tag }) => !isOwnLemma(tag))
  const edits = new Map<string, number>([['0', RARE_EDIT]])
  for (const { word, lemma } of regular) {
    const edit = editOf(word, lemma)
    edits.set(edit, (edits.get(edit) ?? 0) + 1)
  }
  const classes = [...edits]
    .filter(([, count]) => count >= RARE_EDIT)
    .map(([edit]) => edit)
    .sort()
  const index = new Map(classes.map((edit, i) => [edit, i]))
  const perceptron = createPerceptron({ classes, bits })
  const random = createRandom(20261122)
  const features = new Int32Array(LEMMA_FEATURES)
  const scores = new Float64Array(classes.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { word, tag, lemma } of shuffle(regular, random)) {
      const right = index.get(editOf(word, lemma))
      if (right === undefined) continue
      const count = lemmaFeatures(word.toLowerCase(), tag, features)
      scores.fill(0)
      perceptron.addScores(features, count, scores)
      const guess = best(scores)
      if (guess !== right) {
        perceptron.update(features, count, right, 1)
        perceptron.update(features, count, guess, -1)
      }
      perceptron.tick()
    }
  }
  const model = perceptron.write({ prune: 0.05 })
  const lemmatise = createLemmatiser(readLinearModel(model), '')
  const exceptions = entries.filter(({ word, tag, lemma }) => lemmatise(word, tag) !== lemma)
  return { model, exceptions: exceptions.map(({ word, tag, lemma }) => `${word}\t${tag}\t${lemma}\n`).join('') }
}

/** The most frequent lemma of each word with its tags, where it is a form of the word and no slip of a single place. */
function countEntries(sentences: readonly TreeSentence[]): Entry[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, upos, xpos, lemmas } of sentences) {
    words.forEach((written, i) => {
      const tag = `${upos[i]} ${xpos[i]}`
      if (tag.endsWith(' GW') || tag.startsWith('PUNCT') || /\d/.test(written)) return
      const plain = written.replace(/[’‘`´]/g, "'")
      const key = `${keepsCase(tag) ? plain : plain.toLowerCase()}\t${tag}`
      const lemma = (lemmas[i] ?? '').replace(/[’‘`´]/g, "'")
      const found = counts.get(key) ?? new Map<string, number>()
      counts.set(key, found.set(lemma, (found.get(lemma) ?? 0) + 1))
    })
  }
  return [...counts]
    .map(([key, lemmas]) => {
      const [word = '', tag = ''] = key.split('\t')
      const [lemma = word, count = 0] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
      return { word, tag, lemma, count }
    })
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.tag < b.tag ? -1 : 1))
}
