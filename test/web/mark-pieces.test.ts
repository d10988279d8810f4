import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inOrder } from '../../src/web/components/marked-text.ts'
import { type Marked, markPieces } from '../../src/web/view/mark-pieces.ts'
import type { Passage } from '../../src/web/view/passages.ts'

const passage = (start: number, end: number): Passage => ({
  anchor: `p-${start}-${end}`,
  piece: '',
  start,
  end,
  isTarget: true,
  claims: [],
  homeOf: [],
  verdict: null,
  note: '',
})
const textOf = (pieces: readonly Marked[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.children))).join('')

/** What is marked with each passage, its pieces joined. */
function markedWith(pieces: readonly Marked[], found = new Map<string, string[]>()): Map<string, string[]> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    found.set(piece.passage.anchor, [...(found.get(piece.passage.anchor) ?? []), textOf(piece.children)])
    markedWith(piece.children, found)
  }
  return found
}

function firsts(pieces: readonly Marked[]): string[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [...(piece.isFirst ? [piece.passage.anchor] : []), ...firsts(piece.children)],
  )
}

test('passages nest; one that crosses another is cut in pieces', () => {
  const pieces = markPieces('abcdef', 0, 6, [passage(0, 4), passage(2, 6)])
  assert.deepEqual(
    [...markedWith(pieces)],
    [
      ['p-0-4', ['abcd']],
      ['p-2-6', ['cd', 'ef']],
    ],
  )
  assert.deepEqual(firsts(pieces), ['p-0-4', 'p-2-6'])
})

test('whatever the passages, the text stays whole and each marks just its own words, its first piece once', () => {
  const text = 'the quick brown fox jumps'
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([a, b]) => a < b)
  fc.assert(
    fc.property(fc.uniqueArray(span, { selector: String, maxLength: 12 }), (spans) => {
      const passages = inOrder(spans.map(([start, end]) => passage(start, end)))
      const pieces = markPieces(text, 0, text.length, passages)
      assert.equal(textOf(pieces), text)
      const marked = markedWith(pieces)
      for (const [start, end] of spans) assert.equal(marked.get(`p-${start}-${end}`)?.join(''), text.slice(start, end))
      assert.deepEqual(firsts(pieces).sort(), spans.map(([start, end]) => `p-${start}-${end}`).sort())
    }),
  )
})
