import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from '../../../src/compare/compare.ts'
import { findAgain } from '../../../src/compare/decisions/find-again.ts'
import { settle } from '../../../src/compare/decisions/settle.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Annotated, Decision } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'
import { on, report } from '../../desk/reports.ts'

const english = createEnglish(readModelFiles())
const POST = annotate(
  report(
    'post',
    'The old mill of Orsk burned down on Tuesday. Twelve people were killed in the fire, mayor Lena Brisk said.',
    {
      published: on('2031-03-04'),
    },
  ),
  english,
)
const LANTERN = annotate(
  report(
    'lantern',
    'A fire destroyed the old mill of Orsk on Tuesday. Fifteen people were killed in the fire, police chief Olav Tarn said.',
    { published: on('2031-03-05') },
  ),
  english,
)

/** As a newer reader would number them: one more of each before. */
function renumbered({ figures, attributions, entities, ...rest }: Annotated): Annotated {
  const next = (id: string): string => id.replace(/\d+$/, (n) => String(Number(n) + 1))
  const text = JSON.stringify({ figures, attributions, entities, ...rest })
  const ids = [...figures, ...attributions, ...entities]
    .map(({ id }) => id)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  return JSON.parse(ids.reduce((all, id) => all.replaceAll(`"${id}"`, `"${next(id)}"`), text)) as Annotated
}

const figure = LANTERN.figures[0]!
const anchored: Decision = {
  decision: 'figure',
  figureId: figure.id,
  value: 12,
  anchors: [{ id: figure.id, span: figure.span }],
}
const valueIn = (articles: readonly Annotated[], decisions: readonly Decision[]) =>
  compare(articles, { decisions })
    .claims.find(({ question }) => question === 'people killed')
    ?.accounts.find(({ articleId }) => articleId === 'lantern')?.value

test('a decision with its passage is found again when the reader numbers otherwise', () => {
  const anew = renumbered(LANTERN)
  assert.notEqual(anew.figures[0]!.id, figure.id)
  assert.equal(valueIn([POST, LANTERN], [anchored]), 12)
  assert.equal(valueIn([POST, anew], [anchored]), 12)
  const { decisions } = findAgain([anchored], [anew])
  assert.equal(decisions[0]?.decision === 'figure' && decisions[0].figureId, anew.figures[0]!.id)
})

test('the same words nearest to it, or what it is read within now', () => {
  const shifted = { ...figure.span, start: figure.span.start - 7, end: figure.span.end - 7 }
  const wider = { ...figure.span, end: figure.span.end + 3, quote: `${figure.span.quote} we` }
  for (const span of [shifted, wider])
    assert.equal(valueIn([POST, LANTERN], [{ ...anchored, anchors: [{ id: figure.id, span }] }]), 12)
})

test('what is not found is told and put on nothing else', () => {
  const span = { articleId: 'lantern', start: 9000, end: 9010, quote: 'forty cows' }
  const lost = { ...anchored, id: 'd1', author: 'Ana', anchors: [{ id: figure.id, span }] }
  const synopsis = compare([POST, LANTERN], { decisions: [lost] })
  assert.deepEqual(synopsis.claims, compare([POST, LANTERN]).claims)
  const [entry] = synopsis.trace.filter(({ ids }) => ids[0] === 'd1')
  assert.equal(entry?.rule, 'decision that could not be applied')
  assert.match(entry!.reason, /not found any more \(Ana\)/)
})

test('a correction holds in a report whose date was inferred, and that was read again for it', () => {
  const undated = annotate(
    { ...LANTERN.article, published: { ...on(''), value: null, earliest: null, latest: null, basis: 'unknown' } },
    english,
  )
  const decisions: Decision[] = [{ decision: 'figure', figureId: undated.figures[0]!.id, value: 12 }]
  const read = (article: Annotated['article']) => annotate(article, english)
  const synopsis = compare([POST, undated], { decisions, annotate: read })
  const claim = synopsis.claims.find(({ question }) => question === 'people killed')
  assert.equal(claim?.accounts.find(({ articleId }) => articleId === 'lantern')?.value, 12)
})

test('of merges and what is not the same the later one holds', () => {
  const merge: Decision = { decision: 'merge-entities', ids: ['a', 'b'] }
  const more: Decision = { decision: 'merge-entities', ids: ['b', 'c'] }
  const apart: Decision = { decision: 'not-same', ids: ['a', 'c'] }
  assert.deepEqual(settle([merge, more, apart]).standing, [merge, apart])
  assert.deepEqual(settle([apart, merge, more]).standing, [merge, more])
  assert.match(
    settle([
      { ...merge, author: 'Ana' },
      { ...apart, ids: ['b', 'a'], author: 'Bo' },
    ]).trace[0]!.reason,
    /by Bo/,
  )
})

test('names told apart stay apart, and may be made one again', () => {
  const other = annotate(
    report('other', 'Lena Brisk won the chess championship in Porto Sil. Lena Brisk is twelve years old.', {
      published: on('2031-03-05'),
    }),
    english,
  )
  const spanOf = ({ entities }: Annotated) => entities.find(({ name }) => name === 'Lena Brisk')!.variants[0]!.spans[0]!
  const apart: Decision = {
    decision: 'not-same',
    ids: ['one', 'two'],
    anchors: [
      { id: 'one', span: spanOf(POST) },
      { id: 'two', span: spanOf(other) },
    ],
  }
  const named = (decisions: readonly Decision[]) =>
    compare([POST, other], { decisions }).entities.filter(({ name }) => name === 'Lena Brisk').length
  assert.deepEqual([named([]), named([apart])], [1, 2])
  assert.equal(named([apart, { ...apart, decision: 'merge-entities' }]), 1)
})
