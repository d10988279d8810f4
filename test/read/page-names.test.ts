import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPageParts } from '../../src/read/html/read-page.ts'
import { readCases } from './read-cases.ts'

for (const { title, input, expected } of readCases('page-names.txt')) {
  test(`headline and authors of a page: ${title}`, () => {
    const page = readPageParts(input, undefined)
    assert.ok(!('reason' in page))
    assert.equal(`${page.facts.title} | ${page.facts.authors.join(', ') || '-'}`, expected)
  })
}
