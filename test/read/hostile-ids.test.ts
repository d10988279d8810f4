import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { extract } from '../../src/read/extract.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { FORMATS } from '../../src/show/formats.ts'
import { render } from '../../src/show/render.ts'

const ids = [
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  'C:\\nul',
  'a\u0000b\u0001c',
  'x'.repeat(10_000),
]
const text = (count: number) =>
  `A ferry sank off Tarnholm on Monday, and ${count} people died, the coast guard said. “A black day,” said the mayor.`
const lines = ids.map((id, index) =>
  JSON.stringify({ id, text: text(12 + index), outlet: id, published: '2031-03-04' }),
)

test('ids that look like paths, fields of objects or tags come back unchanged, and every report can be made', () => {
  const { articles } = extract(Buffer.from(lines.join('\n')))
  assert.deepEqual(
    articles.map(({ id }) => id),
    ids,
  )
  const english = createEnglish(readModelFiles())
  const synopsis = compare(articles.map((article) => annotate(article, english)))
  assert.deepEqual(validateSynopsis(synopsis), [])
  for (const format of FORMATS) {
    const made = render(synopsis, { format })
    if (format === 'html') assert.doesNotMatch(made, /<script>alert/)
  }
})
