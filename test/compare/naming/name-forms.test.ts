import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { linkEntities } from '../../../src/compare/entities/link-entities.ts'
import { clusterEvents } from '../../../src/compare/events/cluster-events.ts'
import { nameForms } from '../../../src/compare/naming/name-forms.ts'
import { relabel } from '../../../src/compare/relabel.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Article } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const english = createEnglish(readModelFiles())

/** The groups of a story told by some texts, each as "text (voice)" in the order of the texts. */
function groups(texts: readonly string[]): string[][] {
  const published = {
    value: '2031-05-08',
    earliest: '2031-05-08',
    latest: '2031-05-08',
    basis: 'stated',
    because: null,
  }
  const annotated = texts.map((text, i) => {
    const article = {
      id: `a${i}`,
      text,
      language: 'en',
      title: null,
      standfirst: null,
      headings: [],
      captions: [],
      removed: [],
      credits: [],
      authors: [],
      outlet: null,
      published,
    }
    return annotate(article as unknown as Article, english)
  })
  const origins = { articles: 1, independent: 1, atLeast: 1, atMost: 1, groups: [] }
  const stories = [
    { id: 's', title: '', articleIds: annotated.map(({ article }) => article.id), relatedStoryIds: [], origins },
  ]
  const { entities, globalId } = linkEntities(annotated, { stories })
  const articles = annotated.map((one) => relabel(one, globalId))
  const { events } = clusterEvents(articles, {
    stories,
    entity: (id) => entities.find((entity) => entity.id === id),
    decisions: [],
  })
  const naming = nameForms(articles, { entities, events, stories })
  for (const { span, text } of naming.flatMap(({ forms }) =>
    forms.flatMap((form) => form.spans.map((span) => ({ span, text: form.text }))),
  ))
    assert.equal(
      texts[Number(span.articleId.slice(1))]?.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase(),
      text.toLowerCase(),
    )
  return naming.map(({ forms }) => forms.map(({ text, voice }) => `${text}${voice === 'quoted' ? ' (quoted)' : ''}`))
}

/** Texts a line each; then lines of forms that one group holds, or "apart: a | b", never in one group. */
for (const block of readFileSync(new URL('./cases/naming.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)) {
  const [title = '', ...lines] = block.split('\n')
  const [texts = '', expected = ''] = lines.join('\n').split('\n==>')
  test(`naming: ${title}`, () => {
    const found = groups(texts.trim().split('\n'))
    for (const line of expected.trim().split('\n')) {
      const apart = /^apart: (.*)$/.exec(line)?.[1]?.split(' | ')
      const all = apart ?? line.split(' | ')
      const one = found.some((forms) => all.every((form) => forms.includes(form)))
      assert.equal(one, apart === undefined, `${line} in ${found.map((forms) => forms.join(' | ')).join('\n')}`)
    }
  })
}
