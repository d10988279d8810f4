import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Article } from '../../../src/model/types.ts'
import { extract } from '../../../src/read/extract.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const language = createEnglish(readModelFiles())
const BODY =
  'Mayor Lukas Orm said on Monday that the bridge is safe and that he will not resign. Police said two men were held after the storm.'

for (const block of readFileSync(new URL('./cases/titles.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)) {
  const [name = '', ...lines] = block.split('\n')
  const [title = '', expected = ''] = lines.join('\n').split('\n==>')
  test(`attributions of titles: ${name}`, () => {
    const [article] = extract(new TextEncoder().encode(BODY), { path: 'report.txt' }).articles
    assert.ok(article)
    const titled: Article = { ...article, text: BODY, title }
    const found = annotate(titled, language).attributions.filter(({ content }) => content[0]?.in === 'title')
    const shown = found.map(({ source, cue, content }) =>
      [source?.quote, cue?.quote, content.map(({ quote }) => quote).join(' // ')].join(' | '),
    )
    assert.deepEqual(shown, expected.trim() === '' ? [] : expected.trim().split('\n'))
    for (const { source, content } of found)
      for (const span of [source, ...content]) assert.equal(span && title.slice(span.start, span.end), span?.quote)
  })
}
