import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Article } from '../../src/model/types.ts'
import { extract } from '../../src/read/extract.ts'
import { readModelFiles } from '../../src/read/model-files.ts'

const english = createEnglish(readModelFiles())

function articleOf(text: string): Article {
  const [article] = extract(new TextEncoder().encode('Rain fell.'), { path: 'a.txt' }).articles
  assert.ok(article)
  return { ...article, text }
}

/** Checks that spans are those of the text; gives milliseconds of the processor. */
function read(text: string): number {
  const before = process.threadCpuUsage()
  const annotated = annotate(articleOf(text), english)
  const doc = english.parse(text)
  const { user, system } = process.threadCpuUsage(before)
  for (const token of doc.tokens) assert.equal(text.slice(token.start, token.end), token.text)
  const { names, times, figures, mentions } = annotated
  for (const { span } of [...names, ...times, ...figures, ...mentions])
    assert.equal(text.slice(span.start, span.end), span.quote)
  return (user + system) / 1000
}

const MEGABYTE = 1_000_000

test('a megabyte without a space is read in seconds', () => {
  for (const unit of ['a', 'A', '0', '-', '😀', '\u0301', '\ud800', 'a.'])
    assert.ok(read(unit.repeat(MEGABYTE / unit.length)) < 30_000, unit)
})

/** Each is repeated; all could start something that goes on for ever. */
const STRETCHES = {
  'open quotations': 'He said: “the rain fell in Vellmar. ',
  brackets: 'Rain (of 12 mm (',
  'names in a row': 'Ana Kestrel, ',
  'figures in a row': '12 million and ',
  'times in a row': 'three days after ',
  'said that, said that': 'she said that ',
  emoji: 'The 😀 mayor 👩‍👩‍👧 of Vellmar 🇫🇷 spoke. ',
  'right to left': 'شرطة المدينة قالت إن الأمطار هطلت. ',
  mixed: 'The mayor, אברהם, told شرطة that 5 people died. ',
  'one long line': 'word ',
  'numbers without a space': '1,',
  'money without a space': '$1',
  'opening signs': '(«',
  'quotation marks': '"',
  'letters of many scripts': 'ש漢ش',
  'many lines': 'Rain\n\n',
}

test('time grows with the length of the text and no faster', () => {
  for (const [name, unit] of Object.entries(STRETCHES)) {
    const few = unit.repeat(Math.ceil(3000 / unit.length))
    const short = Math.min(read(few), read(few))
    const long = read(unit.repeat(Math.ceil(24_000 / unit.length)))
    // eight times the text; as others run on the machine, up to five times that passes, which quadratic time does not
    assert.ok(long < 40 * short + 300, `${name}: ${short.toFixed(0)} ms, eightfold ${long.toFixed(0)} ms`)
  }
})
