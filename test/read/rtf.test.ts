import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readRtf } from '../../src/read/rtf/read-rtf.ts'
import { linesOf, readAll } from './read-all.ts'

test('RTF gives its paragraphs, without what is hidden, deleted or no text', () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red0\green0\blue0;}{\*\unknown gone}{\header gone}
{\pard\b Caf\'e9 closed\b0\par}
The {\i mayor}\~said: \ldblquote It is {\v hidden}{\deleted not }a sad day\rdblquote{} \u8212?\uc2 \u8364 EUnow\line and went \{home\}.\par
{\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt A link}}{\pict\bin5 }}}}}}\par}`
  assert.deepEqual(readRtf(rtf), ['Café closed', 'The mayor said: “It is a sad day” —€now and went {home}.', 'A link'])
})

test('an RTF file is an article', async () => {
  const rtf = String.raw`{\rtf1\ansi Old bridge is closed\par\par The council of Ostmark voted on Tuesday to close the old bridge over the Tarn.\par The road will lead over the new bridge at the mill, the council said.\par}`
  assert.deepEqual(linesOf(await readAll(rtf)), ['article Old bridge is closed'])
})

test('RTF made to harm ends soon, and no text crashes the reader', async () => {
  assert.match(linesOf(await readAll(`{\\rtf1 ${'{'.repeat(1_000_000)}`))[0] ?? '', /nested without end/)
  for (const text of [
    `{\\rtf1 ${"\\'e9".repeat(500_000)}}`,
    `{\\rtf1 \\bin99999999999 x}`,
    `{\\rtf1 ${'\\u55296?'.repeat(100_000)}}`,
    '{\\rtf1}',
  ]) {
    const start = process.cpuUsage()
    assert.ok((await readAll(text)).length > 0)
    assert.ok(process.cpuUsage(start).user < 8e6)
  }
  const piece = fc.constantFrom(
    '{',
    '}',
    '\\par ',
    '\\*',
    '\\u-10?',
    "\\'zz",
    "\\'e9",
    '\\',
    'text',
    '\\pict',
    '\\bin3 ',
    '\\uc9 ',
    '\\v',
    '\n',
    '\u0000',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const paragraph of readRtf(`{\\rtf1 ${pieces.join('')}`)) assert.ok(paragraph.isWellFormed())
    }),
    { numRuns: 500 },
  )
})
