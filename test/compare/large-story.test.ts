import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createAnnotator } from '../../src/cli/annotator.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Annotated, Claim, Synopsis } from '../../src/model/types.ts'
import { extract } from '../../src/read/extract.ts'

const annotate = createAnnotator()
const REPORTS = 230
const TOWNS = 'Tolmar Kelvar Brisk Ostrane Dunmoor Veldrin Marrock Hallin'.split(' ')
const TRADES = 'fisherman baker teacher carpenter nurse driver student clerk'.split(' ')

/** A report of an invented accident: some of its sentences all have, some a few, and some are its own. */
function report(n: number): { readonly id: string; readonly text: string; readonly published: string } {
  const town = TOWNS[n % TOWNS.length]
  const toll = n < 90 ? 14 : 16
  const text = [
    `The ferry Kestrel sank off Dunmoor on Friday night, killing at least ${toll} people, the coast guard said.`,
    n % 3 === 0
      ? `Harbour master Ida Renn said the vessel had carried ${240 + (n % 2)} passengers when it left Tolmar.`
      : 'A storm warning was in force when the vessel left the harbour of Tolmar, officials said.',
    `Relatives waited at the pier of ${town} through the night for news of ${20 + (n % 40)} missing passengers.`,
    `A ${TRADES[n % TRADES.length]} from ${town} said the water was cold and the lamps went out within ${3 + (n % 25)} minutes.`,
    `${n} volunteers from ${town} searched the shore near the lighthouse, the newspaper of the district reported.`,
  ].join(' ')
  const day = String(5 + Math.floor(n / 90)).padStart(2, '0')
  return { id: `r${String(n).padStart(3, '0')}`, text, published: `2031-05-${day}T09:00:00Z` }
}

function read(
  lines: readonly { readonly id: string; readonly text: string; readonly published: string }[],
): Annotated[] {
  return lines.flatMap((line) =>
    extract(new TextEncoder().encode(JSON.stringify(line)), { path: `${line.id}.jsonl` }).articles.map(annotate),
  )
}

/** Compared as one story, whose members are named in one order whatever the order of the input. */
function laidOut(articles: readonly Annotated[]): Synopsis {
  const articleIds = articles.map(({ article }) => article.id).sort()
  return compare(articles, { grouped: { stories: [{ id: 's', articleIds, relatedStoryIds: [] }], trace: [] } })
}

const reports = read(Array.from({ length: REPORTS }, (_, n) => report(n)))
const whole = laidOut(reports)
const tollOf = ({ claims }: Synopsis): Claim | undefined =>
  claims
    .filter(({ kind, question }) => kind === 'figure' && /kill/.test(question))
    .toSorted((a, b) => b.accounts.length - a.accounts.length)[0]

test('the order of the reports of a large story changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: REPORTS }), (order) => {
      const { articles: _, ...rest } = laidOut(order)
      const { articles: __, ...expected } = whole
      assert.deepEqual(rest, expected)
    }),
    { numRuns: 1, seed: 7 },
  )
})

test('what nearly all tell is one claim, and the silent are counted or named', () => {
  const toll = tollOf(whole)
  assert.equal(new Set(toll?.accounts.map(({ articleId }) => articleId)).size, REPORTS)
  assert.deepEqual(toll?.silent, [])
  for (const { accounts, silent, silentCount = silent.length } of whole.claims)
    assert.equal(new Set(accounts.map(({ articleId }) => articleId)).size + silentCount, REPORTS)
})

test('copies of reports add no origin, and change no verdict', () => {
  const copies = read([3, 70, 141].map((n) => ({ ...report(n), id: `z${n}`, published: '2031-05-09T09:00:00Z' })))
  const more = laidOut([...reports, ...copies])
  assert.equal(more.stories[0]?.origins.independent, whole.stories[0]?.origins.independent)
  assert.equal(tollOf(more)?.verdict, tollOf(whole)?.verdict)
  assert.equal(tollOf(more)?.accounts.length, (tollOf(whole)?.accounts.length ?? 0) + copies.length)
})

test('a late report of another toll leaves what the earlier ones say of one another as it was', () => {
  const late = read(
    [{ ...report(12), id: 'z-late', published: '2031-05-20T09:00:00Z' }].map((one) => ({
      ...one,
      // by then "Friday" would be another Friday, and the toll that of another event
      text: one.text.replace('14 people', '31 people').replace('on Friday night', 'on the night of 2 May'),
    })),
  )
  const more = tollOf(laidOut([...reports, ...late]))
  assert.equal(more?.accounts.length, REPORTS + 1)
  const said = (claim: Claim | undefined) =>
    claim?.accounts.filter(({ articleId }) => articleId !== 'z-late').map(({ articleId, value }) => [articleId, value])
  assert.deepEqual(said(more), said(tollOf(whole)))
  assert.equal(more?.verdict, tollOf(whole)?.verdict)
})
