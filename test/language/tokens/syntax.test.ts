import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Doc } from '../../../src/language/doc.ts'
import { createSyntax } from '../../../src/language/tokens/syntax.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const parse = createSyntax(readModelFiles())

/** Offsets that hold, sentences that cover the tokens, and one tree a sentence. */
function check(doc: Doc): void {
  for (const token of doc.tokens) {
    assert.equal(doc.text.slice(token.start, token.end), token.text)
    assert.equal(doc.tokens[token.i], token)
    assert.ok(token.upos && token.xpos && token.deprel && token.lemma !== undefined)
  }
  let next = 0
  for (const [index, { first, last, start, end }] of doc.sentences.entries()) {
    assert.equal(first, next)
    next = last
    const tokens = doc.tokens.slice(first, last)
    assert.equal(start, tokens[0]?.start)
    assert.equal(end, tokens.at(-1)?.end)
    assert.equal(tokens.filter(({ head }) => head === -1).length, 1, 'one root')
    for (const token of tokens) {
      assert.equal(token.sentence, index)
      assert.ok(token.head === -1 || (token.head >= first && token.head < last), 'heads are in the sentence')
      assert.equal(token.head === -1, token.deprel === 'root')
      let steps = 0
      for (let at = token.head; at >= 0; at = doc.tokens[at]!.head) assert.ok(++steps <= tokens.length, 'no circles')
    }
  }
  assert.equal(next, doc.tokens.length)
}

test('a sentence of news is read as one would', () => {
  const doc = parse('The mayor of Veldstadt, Ana Ruiz, said that two ferries had been lost on Tuesday.')
  check(doc)
  const word = (text: string) => doc.tokens.find((token) => token.text === text)!
  const headOf = (text: string) => doc.tokens[word(text).head]?.text
  assert.equal(word('said').deprel, 'root')
  assert.equal(headOf('mayor'), 'said')
  assert.equal(word('mayor').deprel, 'nsubj')
  assert.equal(headOf('ferries'), 'lost')
  assert.equal(word('ferries').deprel, 'nsubj:pass')
  assert.equal(word('lost').deprel, 'ccomp')
  assert.equal(word('ferries').lemma, 'ferry')
  assert.equal(word('lost').lemma, 'lose')
  assert.equal(word('Ruiz').upos, 'PROPN')
})

test('curly and straight quotes are read alike', () => {
  const tags = (text: string) => parse(text).tokens.map(({ upos, head }) => `${upos} ${head}`)
  assert.deepEqual(tags('“We can’t stay,” she said.'), tags('"We can\'t stay," she said.'))
})

test('the empty text, and texts of nothing but space or signs', () => {
  for (const text of ['', ' \n\n ', '.', '""', '—', '😀', '\ud83d', '\u0000']) check(parse(text))
  assert.equal(parse('').tokens.length, 0)
})

test('any text gives offsets that hold and well-formed trees', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }).map(parse), check), { numRuns: 100, seed: 3 })
  const words = fc.constantFrom(
    ...'the said . , " ” “ Ana of to 3 % that - — and He ( ) \n\n : killed שלום سلام 漢字 😀 e\u0301 n’t \'s'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 80 }).map((list) => parse(list.join(' '))),
      check,
    ),
    { numRuns: 100, seed: 4 },
  )
})

for (const [name, unit] of Object.entries({
  'one word': 'a',
  'words without full stop': 'the ship said and ',
  commas: ',',
  nested: '(the ',
})) {
  test(`much of ${name} takes time in proportion`, () => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const before = process.cpuUsage().user
      const doc = parse(text)
      const taken = (process.cpuUsage().user - before) / 1000
      assert.ok(doc.tokens.length > 0)
      return taken
    }
    time(5_000)
    const small = time(10_000)
    const large = time(50_000)
    assert.ok(large < 5 * Math.max(small, 30) * 3, `${small} ms for 10 kB, ${large} ms for 50 kB`)
  })
}

test('without its models it says what to do', () => {
  assert.throws(() => createSyntax(new Map()), /npm run train/)
})
