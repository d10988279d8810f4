import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { findAttributions } from '../../../src/language/attributions/find-attributions.ts'
import { createEnglish } from '../../../src/language/language.ts'
import { linkNames } from '../../../src/language/names/link.ts'
import type { Article } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const language = createEnglish(readModelFiles())

/** Cases: "# title", the text, "==>", then a line for each attribution: cue | entity ("-" for nobody). "\n" is a new paragraph. */
const file = new URL('./cases/speakers.txt', import.meta.url)
for (const block of readFileSync(file, 'utf8').split(/^# /m).slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [input = '', expected = ''] = lines.join('\n').split('\n==>')
  test(`speakers: ${title}`, () => {
    const text = input.replaceAll('\\n', '\n\n')
    const article = { id: 'a', text, title: null, credits: [] as readonly string[], outlet: null } as Article
    const doc = language.parse(text)
    const { entities, mentions } = linkNames(doc, language.recogniseNames(doc), article)
    const found = findAttributions({ doc, article, mentions, entities })
    const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
    assert.deepEqual(
      found.map(({ cue, sourceEntityId }) => `${cue?.quote ?? ''} | ${name(sourceEntityId)}`),
      expected.split('\n').filter((line) => line.trim() !== ''),
    )
  })
}

test('an agency that is a body of another name gathers no news; a news agency does', () => {
  const kinds = (text: string) =>
    annotate(bareArticle('kinds', text), language).attributions.map(({ sourceKind }) => sourceKind)
  assert.deepEqual(kinds('The Tolmar Water Agency said that the dam was safe. The agency said it would look again.'), [
    'organization',
    'organization',
  ])
  assert.deepEqual(kinds('The Orbel news agency reported that two ships sank. The agency said that it was cold.'), [
    'agency',
    'agency',
  ])
})
