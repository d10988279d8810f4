import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Synopsis } from '../../src/model/types.ts'
import { TABLES, type Table } from '../../src/show/formats.ts'
import { render } from '../../src/show/render.ts'
import { sampleSynopsis } from '../web/synopses.ts'
import { withWording } from '../web/with-wording.ts'
import { hostileSynopsis } from './hostile-synopsis.ts'

let synopsis: Synopsis
before(async () => {
  synopsis = withWording(await sampleSynopsis('karvesh-earthquake'))
})

/** Read as RFC 4180 has it: any quote out of place, or a record of another length, throws. */
function rowsOf(shown: Synopsis, table: Table): readonly Readonly<Record<string, string>>[] {
  return parse(render(shown, { format: 'csv', table }), { columns: true, record_delimiter: '\r\n' })
}

test('each table is read by a CSV parser, every record as long as its header', () => {
  for (const shown of [synopsis, hostileSynopsis()])
    for (const table of TABLES) assert.ok(rowsOf(shown, table).length > 0, table)
})

test('a row of the matrix for each claim; each report of its story speaks, or is silent', () => {
  const rows = rowsOf(synopsis, 'claims')
  assert.equal(rows.length, synopsis.claims.length)
  const claim = synopsis.claims.find(({ verdict }) => verdict === 'differ')
  const row = rows.find((one) => one.claim === claim?.id)
  assert.ok(claim && row)
  assert.equal(row.verdict, 'differ')
  assert.equal(Number(row.reports) + Object.values(row).filter((cell) => cell === 'silent').length, 7)
  for (const { spans } of claim.accounts) assert.ok(Object.values(row).some((cell) => cell.includes(spans[0]!.quote)))
})

test('a row of the number board for each account of a figure, its number a number, its passage where it says', () => {
  const rows = rowsOf(synopsis, 'figures')
  const accounts = synopsis.claims.filter(({ kind }) => kind === 'figure').flatMap((claim) => claim.accounts)
  assert.equal(rows.length, accounts.length)
  for (const row of rows) {
    assert.ok(Number.isFinite(Number(row.value)))
    const article = synopsis.articles.find(({ id }) => id === row.article)
    if (row.in === '') assert.ok(row.quote?.startsWith(article!.text.slice(Number(row.start), Number(row.end))))
  }
})

test('the timeline is in order of time within a story', () => {
  const starts = rowsOf(synopsis, 'timeline').map((row) => row.earliest || row.latest || '')
  assert.deepEqual(starts, [...starts].sort())
})

test('a row for each passage of a form and of a word of one side, each where it says', () => {
  const count = (groups: readonly { readonly spans: readonly unknown[] }[]) =>
    groups.flatMap(({ spans }) => spans).length
  const naming = rowsOf(synopsis, 'naming')
  const wording = rowsOf(synopsis, 'wording')
  assert.equal(naming.length, count(synopsis.naming.flatMap(({ forms }) => forms)))
  assert.equal(wording.length, count((synopsis.wording ?? []).flatMap(({ terms }) => terms)))
  assert.ok(naming.some(({ voice, name }) => voice === 'quoted' && name !== ''))
  for (const row of [...naming, ...wording]) {
    const text = synopsis.articles.find(({ id }) => id === row.article)?.text
    if (!row.in && !row.quote?.startsWith("'")) assert.equal(text?.slice(Number(row.start), Number(row.end)), row.quote)
  }
})

test('a text that a spreadsheet would take for a formula has an apostrophe before it; a number below zero is a number', () => {
  for (const table of TABLES) {
    for (const record of parse(render(hostileSynopsis(), { format: 'csv', table })) as string[][])
      for (const cell of record) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, table)
  }
  const claim = synopsis.claims.find(({ kind }) => kind === 'figure')!
  const cold = { ...claim, accounts: claim.accounts.map((account) => ({ ...account, value: -4 })) }
  assert.equal(rowsOf({ ...synopsis, claims: [cold] }, 'figures')[0]?.value, '-4')
})

test('of nothing there is a header alone', () => {
  const empty = { ...synopsis, articles: [], stories: [], claims: [], events: [], naming: [], wording: [] }
  for (const table of TABLES) assert.match(render(empty, { format: 'csv', table }), /^(?:story|id),[^\n]*\r\n$/)
})
