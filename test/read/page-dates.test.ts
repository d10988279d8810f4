import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPageParts } from '../../src/read/html/read-page.ts'
import { readCases } from './read-cases.ts'

for (const { title, input, expected } of readCases('page-dates.txt')) {
  test(`the date of a page: ${title}`, () => {
    const page = readPageParts(input, undefined)
    assert.ok(!('reason' in page))
    const { published } = page.facts
    const note = published?.evidence.startsWith('the day') ? `, ${published.evidence}` : ''
    assert.equal(published === null ? 'none' : `${published.value}${note}`, expected)
  })
}
