import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotateOther, readsAsEnglish } from '../../src/language/other-language.ts'
import type { Article } from '../../src/model/types.ts'

const french = 'Le maire de Valbrune a démissionné lundi. « Je pars », a-t-il dit.\n\nTrois élus le suivent.'
const arabic = 'أعلن رئيس البلدية استقالته يوم الاثنين. هل يتبعه آخرون؟ لا أحد يعرف.'

function article(text: string, language: string): Article {
  const published = { value: null, earliest: null, latest: null, basis: 'unknown', because: null } as const
  const rest = {
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    standfirst: null,
    headings: [],
    captions: [],
    removed: [],
  }
  return { id: 'x', source: { sha256: '0' }, published, language, text, ...rest }
}

test('English rules read English, and what is too short to tell and in Latin letters', () => {
  assert.ok(readsAsEnglish({ language: 'en', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'en-GB', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'und', text: 'The mill burned.' }))
  assert.ok(readsAsEnglish({ language: 'und', text: '' }))
  assert.ok(!readsAsEnglish({ language: 'und', text: 'استقال' }))
  assert.ok(!readsAsEnglish({ language: 'fr', text: french }))
  assert.ok(!readsAsEnglish({ language: 'enm', text: 'Whan that Aprille' }))
})

test('of another language the sentences are told, and nothing else', () => {
  const { article: kept, sentences, ...found } = annotateOther(article(french, 'fr'))
  assert.deepEqual(
    sentences.map(({ start, end }) => kept.text.slice(start, end)),
    ['Le maire de Valbrune a démissionné lundi.', '« Je pars », a-t-il dit.', 'Trois élus le suivent.'],
  )
  for (const list of Object.values(found)) assert.deepEqual(list, [])
  assert.equal(annotateOther(article(arabic, 'ar')).sentences.length, 3)
})

test('a language tag that is none breaks nothing', () => {
  for (const language of ['', 'not a tag', 'xx-yy-zz-1', '\u0000'])
    assert.equal(annotateOther(article(french, language)).sentences.length, 3)
})
