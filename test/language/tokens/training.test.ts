import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSyntax } from '../../../src/language/tokens/syntax.ts'
import { trainSyntax } from '../../../train/syntax.ts'
import { parseTreebank } from '../../../train/treebank.ts'
import { inventedTreebank } from './invented-treebank.ts'

const treebank = parseTreebank(inventedTreebank())

function train(): Map<string, Uint8Array> {
  return trainSyntax(treebank, {
    boundaryEpochs: 3,
    taggerEpochs: 8,
    parserEpochs: 12,
    taggerBits: 12,
    parserBits: 14,
    taggerLeastSteps: 1,
    parserLeastSteps: 1,
    rareTag: 1,
  })
}

test('the treebank is read with its heads and spaces', () => {
  assert.equal(treebank.length, 10)
  assert.deepEqual(treebank[0]?.heads, [1, 2, -1, 4, 2, 2])
  assert.equal(treebank[0]?.document, 'invented')
})

test('training twice gives the same bytes', () => {
  const first = train()
  const second = train()
  assert.deepEqual([...first.keys()], [...second.keys()])
  for (const [name, bytes] of first) assert.deepEqual(bytes, second.get(name), name)
})

test('what was trained reads the sentences it was trained on', () => {
  const doc = createSyntax(train())('The mayor opened the bridge .')
  assert.deepEqual(
    doc.tokens.map(({ upos, head, deprel }) => `${upos} ${head} ${deprel}`),
    ['DET 1 det', 'NOUN 2 nsubj', 'VERB -1 root', 'DET 4 det', 'NOUN 2 obj', 'PUNCT 2 punct'],
  )
})
