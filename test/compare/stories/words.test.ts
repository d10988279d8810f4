import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createStoryStream } from '../../../src/compare/stories/story-stream.ts'
import { createVocabulary } from '../../../src/compare/stories/vocabulary.ts'
import { createWordReader } from '../../../src/compare/stories/words.ts'
import { report } from './reports.ts'

const texts = (text: string) =>
  createWordReader()
    .read(text)
    .map((word) => word.text)

test('acronyms, numerals and apostrophes are one word, hyphens part two', () => {
  assert.deepEqual(texts('The F.B.I. counted 1,400 well-known “sailors’ knots”.'), [
    'The',
    'F.B.I',
    'counted',
    '1,400',
    'well',
    'known',
    'sailors',
    'knots',
  ])
  assert.deepEqual(texts("Zoë didn't pay 3.5 or 4. Next"), ['Zoë', "didn't", 'pay', '3.5', 'or', '4', 'Next'])
  assert.deepEqual(texts(' – … . '), [])
})

test('words of one stem have one number, whatever was read before', () => {
  const { read } = createWordReader()
  const [a, b, c] = read('announces Announced treaty')
  assert.equal(a?.term, b?.term)
  assert.notEqual(a?.term, c?.term)
  assert.deepEqual([a?.capital, b?.capital], [false, true])
  assert.equal(read('announces')[0], a)
})

test('every word stands in the text, in order', () => {
  const { read } = createWordReader()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let from = 0
      for (const { text: word } of read(text)) {
        const at = text.indexOf(word, from)
        assert.ok(at >= from, word)
        from = at + word.length
      }
    }),
    { numRuns: 60 },
  )
})

test('a vocabulary gives the numbers of terms it lets go of to others', () => {
  const vocabulary = createVocabulary()
  const [a, b] = [vocabulary.idOf('ferry'), vocabulary.idOf('harbour')]
  vocabulary.retain((id) => id === b)
  assert.equal(vocabulary.idOf('rocket'), a)
  assert.deepEqual([vocabulary.term(a), vocabulary.term(b), vocabulary.size()], ['rocket', 'harbour', 2])
})

test('a stream that has let go of words still knows its stories', () => {
  const stream = createStoryStream({ settings: { stories: 40 } })
  const about = (i: number, n: number) =>
    report(
      `r${i}-${n}`,
      '2031-01-01',
      `Bridge Quort${i} falls at Tammel${i}`,
      `The bridge Quort${i} fell in Tammel${i}, engineer Ost${i} said.`,
    )
  // Beyond the 20,000 documents after which the words of old ones are let go of.
  for (let i = 0; i < 20_200; i++) stream.add(about(i, 0))
  for (let i = 20_190; i < 20_200; i++)
    assert.equal(stream.add(about(i, 1)).storyId, stream.add(about(i, 0)).storyId, String(i))
})
