import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { tellings } from '../../../src/compare/claims/told.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language

before(() => {
  english = createEnglish(readModelFiles())
})

const quotes = (text: string) =>
  tellings(annotate(bareArticle('a', text), english), false).map(({ figure }) => figure.span.quote)

test('one of many, and the number of a house, count nothing that reports could agree on', () => {
  assert.deepEqual(quotes('Velmara is one of the poorest countries of the coast.'), [])
  assert.deepEqual(quotes('The paper has moved to 1 Karst Harbour Center, its owner said.'), [])
})

test('one person, and a number of things with a name, do', () => {
  assert.deepEqual(quotes('One person was killed in Karst.'), ['One person'])
  assert.equal(quotes('Police arrested 12 traders of Karst Street.').length, 1)
})
