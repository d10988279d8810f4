import { best } from '../src/language/learn/linear-model.ts'
import { createPerceptron } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import { TAG_FEATURES, TAG_ORDER, tagFeatures } from '../src/language/tokens/tag-features.ts'
import { describeWords, type Words } from '../src/language/tokens/words.ts'
import { allFeatures } from './all-features.ts'
import { dropFeatures } from './drop-features.ts'
import type { TreeSentence } from './treebank.ts'

/** `rareTag`: pairs of tags seen less often are counted as the most frequent pair of the same Penn tag. */
export type TaggerOptions = {
  readonly epochs: number
  readonly bits: number
  readonly leastSteps: number
  readonly rareTag: number
}

/** Share of the features left out at each sight of a word. */
const DROP_FEATURES = 0.2

/** Chance that training goes on with the tag it predicted and not with the right one. */
const FOLLOW_PREDICTED = 0.85

export function wordsOf(sentence: TreeSentence): Words {
  return describeWords(sentence.words, (i) => sentence.spaced[i] ?? true)
}

/** Trains the tagger; the result is a weights file whose classes are pairs of tags ("NOUN NN"). */
export function trainTagger(sentences: readonly TreeSentence[], options: TaggerOptions): Uint8Array {
  const tagOf = tagSet(sentences, options.rareTag)
  const classes = [...new Set(tagOf.values())].sort()
  const index = new Map(classes.map((tag, i) => [tag, i]))
  const examples = sentences.map((sentence) => ({
    words: wordsOf(sentence),
    gold: sentence.upos.map((upos, i) => index.get(tagOf.get(`${upos} ${sentence.xpos[i]}`) ?? '') ?? 0),
  }))
  const perceptron = createPerceptron({ classes, bits: options.bits })
  const random = createRandom(20261122)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(classes.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { words, gold } of shuffle(examples, random)) {
      const tags = new Int32Array(words.count)
      for (let i = 0; i < words.count; i++) {
        const count = dropFeatures(
          features,
          allFeatures((part, out) => tagFeatures(words, i, tags, part, out), TAG_ORDER, features),
          DROP_FEATURES,
          random,
        )
        scores.fill(0)
        perceptron.addScores(features, count, scores)
        const guess = best(scores)
        const right = gold[i] ?? 0
        if (guess !== right) {
          perceptron.update(features, count, right, 1)
          perceptron.update(features, count, guess, -1)
        }
        perceptron.tick()
        tags[i] = random() < FOLLOW_PREDICTED ? guess : right
      }
    }
  }
  return perceptron.write({ leastSteps: options.leastSteps })
}

/** Pair of tags → the pair it is trained as. */
function tagSet(sentences: readonly TreeSentence[], rareTag: number): Map<string, string> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    sentence.upos.forEach((upos, i) => {
      const pair = `${upos} ${sentence.xpos[i]}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    })
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= rareTag)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const fallback = frequent[0]?.[0] ?? [...counts.keys()][0] ?? 'X FW'
  return new Map(
    [...counts].map(([pair, count]) => {
      const same = frequent.find(([other]) => other.split(' ')[1] === pair.split(' ')[1])
      return [pair, count >= rareTag ? pair : (same?.[0] ?? fallback)]
    }),
  )
}
