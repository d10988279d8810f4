import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText } from '../../src/read/clean/clean-text.ts'
import { readDate } from '../../src/read/dateline/read-date.ts'
import type { Draft } from '../../src/read/draft.ts'
import { readCases } from './read-cases.ts'

for (const { title, input, expected } of readCases('clean.txt')) {
  test(`plain text: ${title}`, () => assert.equal(render(cleanText(input)), expected))
}

for (const { title, input, expected } of readCases('dates.txt')) {
  test(`date: ${title}`, () => assert.equal(String(readDate(input)), expected))
}

/** A draft as the case files write it. */
function render(draft: Draft): string {
  const outlet =
    draft.outlet === null ? null : draft.outlet.name + (draft.outlet.domain ? ` (${draft.outlet.domain})` : '')
  const lines: (string | null | undefined)[] = [
    draft.title && `title: ${draft.title}`,
    draft.standfirst && `standfirst: ${draft.standfirst}`,
    outlet && `outlet: ${outlet}`,
    ...draft.authors.map((author) => `author: ${author}`),
    ...draft.credits.map((credit) => `credit: ${credit}`),
    draft.published.value && `published: ${draft.published.value}`,
    draft.modified && `modified: ${draft.modified.value}`,
    ...draft.headings.map((heading) => `heading: ${heading}`),
    ...draft.captions.map((caption) => `caption: ${caption}`),
    draft.published.value === null && draft.published.earliest ? `earliest: ${draft.published.earliest}` : null,
    ...draft.removed.map(({ rule, text }) => `removed ${rule}: ${text}`),
    ...draft.text.split('\n\n').map((paragraph) => `> ${paragraph}`),
  ]
  return lines.filter((line) => line).join('\n')
}

/** Lines like those of saved pages, to be put together at random. */
const line = fc.oneof(
  fc.constantFrom(
    'Published: 2020-06-02',
    'By Jane Roe',
    'BREAKING',
    'Share this',
    'Read more: Other news',
    'Leave a Reply',
    'Image caption The bridge',
    '(Jane Roe / The Post)',
    '1/9 A picture',
    '2/9 A picture',
    '3/9 A picture',
    'A line without a stop',
    'A line with a stop.',
    '“Quoted words that stand twice in the page for all to read.”',
    'CITY (AP) — The council met on Monday.',
    '(Reuters)',
    'https://paper.example/a/b',
    '___',
    '',
  ),
  fc.lorem({ maxCount: 3, mode: 'sentences' }),
  fc.string({ maxLength: 80, unit: 'grapheme' }),
)

test('no line is lost, whatever the page', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n')
      const draft = cleanText(text)
      const pieces = [
        draft.title,
        draft.standfirst,
        draft.text,
        ...draft.headings,
        ...draft.captions,
        ...draft.removed.map((one) => one.text),
      ]
      const kept = pieces.join(' ').replace(/\s+/g, '')
      const words = text.replace(/\s\\n\s/g, ' ').match(/\S+/g) ?? []
      for (const word of words) assert.ok(kept.includes(word.replace(/\s+/g, '')), `lost ${JSON.stringify(word)}`)
    }),
    { numRuns: 300 },
  )
})

test('a long text takes time in proportion', () => {
  const paragraph = `${'The council met on Monday and talked of the bridge, as it had done for years. '.repeat(5)}\n\n`
  const time = (count: number) => {
    // the processor's time: others run on the machine
    const before = process.cpuUsage()
    cleanText(paragraph.repeat(count))
    return process.cpuUsage(before).user / 1000
  }
  time(200)
  assert.ok(time(8000) < 20 * Math.max(20, time(2000)))
})
