import { createPerceptron } from '../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../src/language/learn/random.ts'
import { BOUNDARY_FEATURES, boundaryFeatures, isOpen } from '../src/language/tokens/boundary-model.ts'
import { splitSentences } from '../src/language/tokens/split-sentences.ts'
import { tokenise } from '../src/language/tokens/tokenise.ts'
import type { TreeSentence } from './treebank.ts'
import { treebankText } from './treebank-text.ts'

export type BoundaryOptions = { readonly epochs: number; readonly bits: number; readonly leastSteps: number }

/** Chance that training goes on from the boundary it predicted and not from the right one. */
const FOLLOW_PREDICTED = 0.8

/** Trains where sentences end, on the running text of the treebank's documents. */
export function trainBoundaries(sentences: readonly TreeSentence[], options: BoundaryOptions): Uint8Array {
  const examples = treebankText(sentences).map((document) => ({
    text: document.text,
    offsets: tokenise(document.text),
    goldEnds: new Set(document.ranges.map(({ last }) => document.offsets.ends[last - 1])),
  }))
  const perceptron = createPerceptron({ classes: ['no', 'yes'], bits: options.bits, leastSeen: 2 })
  const random = createRandom(20261122)
  const features = new Int32Array(BOUNDARY_FEATURES)
  const scores = new Float64Array(2)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { text, offsets, goldEnds } of shuffle(examples, random)) {
      splitSentences(text, offsets, (place) => {
        const right = goldEnds.has(offsets.ends[place.i]) ? 1 : 0
        if (!isOpen(place)) return false
        const count = boundaryFeatures(place, features)
        scores.fill(0)
        perceptron.addScores(features, count, scores)
        const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0
        if (guess !== right) {
          perceptron.update(features, count, right, 1)
          perceptron.update(features, count, guess, -1)
        }
        perceptron.tick()
        return (random() < FOLLOW_PREDICTED ? guess : right) === 1
      })
    }
    perceptron.settle()
  }
  return perceptron.write({ leastSteps: options.leastSteps })
}
