import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { type Told, tellings } from '../../../src/compare/claims/told.ts'
import { tollBond } from '../../../src/compare/claims/toll-bond.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language

before(() => {
  english = createEnglish(readModelFiles())
})

function told(text: string, day = '2031-03-06'): Told {
  const [first] = tellings(annotate(bareArticle(text, text, statedDate(day)), english), false)
  assert.ok(first, text)
  return first
}

const WAR = 'More than 7,000 people have been killed since the war in Velmara began.'
const MILL = 'Shells killed 12 people in a mill at the river.'
const MARKET = 'The sisters said 30 people were killed as the crowd fled.'

test('where a struggle goes on, tolls without a bond are of two events', () => {
  const [war, mill, market] = [told(WAR), told(MILL), told(MARKET)]
  assert.equal(tollBond([war, mill, market])(mill, market), false)
  assert.equal(tollBond([war, mill])(mill, told('Shells killed 14 people in a mill at the river.')), true)
  assert.equal(tollBond([war])(war, told('At least 6,400 people have been killed since the war began.')), true)
})

test('in a story of one event all count the same dead', () => {
  const [mill, market] = [told(MILL), told(MARKET)]
  assert.equal(tollBond([mill, market])(mill, market), true)
  const past = told('It is the worst crash in Velmara since the war, when 9 people were killed.')
  assert.equal(tollBond([mill, market, past])(mill, market), true)
})
