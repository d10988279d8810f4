import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashString, mix } from '../../../src/language/learn/hash.ts'
import { addScores, best, readLinearModel } from '../../../src/language/learn/linear-model.ts'
import { createPerceptron } from '../../../src/language/learn/perceptron.ts'
import { createRandom, shuffle } from '../../../src/language/learn/random.ts'

const examples = [
  ['walked', 1],
  ['talked', 1],
  ['walks', 2],
  ['talks', 2],
  ['walk', 0],
  ['talk', 0],
] as const

function featuresOf(word: string): Int32Array {
  return Int32Array.of(mix(1, hashString(word, word.length - 1)), mix(2, hashString(word, word.length - 2)))
}

function train(): Uint8Array {
  const perceptron = createPerceptron({ classes: ['base', 'past', 'third'], bits: 10 })
  const random = createRandom(7)
  for (let epoch = 0; epoch < 5; epoch++) {
    for (const [word, gold] of shuffle(examples, random)) {
      const features = featuresOf(word)
      const scores = new Float64Array(3)
      perceptron.addScores(features, 2, scores)
      const guess = best(scores)
      if (guess !== gold) {
        perceptron.update(features, 2, gold, 1)
        perceptron.update(features, 2, guess, -1)
      }
      perceptron.tick()
    }
  }
  return perceptron.write()
}

test('a written model, read back, tells the classes it was trained on', () => {
  const model = readLinearModel(train())
  for (const [word, gold] of [...examples, ['jumped', 1] as const]) {
    const scores = new Int32Array(3)
    addScores(model, featuresOf(word), 2, scores)
    assert.equal(best(scores), gold, word)
  }
})

test('training twice gives the same bytes', () => {
  assert.deepEqual(train(), train())
})

test('bytes that are no model, or half of one, are refused', () => {
  assert.throws(() => readLinearModel(new Uint8Array(20)), RangeError)
  const bytes = train()
  assert.throws(() => readLinearModel(bytes.subarray(0, bytes.length - 1)), RangeError)
})

test('buckets of many classes, laid out as rows, give the same sums as written', () => {
  const classes = Array.from({ length: 9 }, (_, c) => `class ${c}`)
  const perceptron = createPerceptron({ classes, bits: 6 })
  const random = createRandom(11)
  for (let turn = 0; turn < 4000; turn++) {
    // low features speak of all classes, high ones of few
    const feature = Math.floor(random() * 64)
    perceptron.update(Int32Array.of(feature), 1, Math.floor(random() * (feature < 20 ? 9 : 2)), random() < 0.6 ? 1 : -1)
    perceptron.tick()
  }
  const model = readLinearModel(perceptron.write())
  assert.ok(model.rows.words.length > 0 && model.entries.length > 0)
  const single = Array.from({ length: 64 }, (_, feature) => {
    const scores = new Int32Array(9)
    addScores(model, Int32Array.of(feature), 1, scores)
    return scores
  })
  const many = Int32Array.from({ length: 500 }, () => Math.floor(random() * 64))
  const scores = new Int32Array(9)
  addScores(model, many, many.length, scores)
  assert.deepEqual(
    [...scores],
    classes.map((_, c) => many.reduce((sum, feature) => sum + (single[feature]?.[c] ?? 0), 0)),
  )
})
