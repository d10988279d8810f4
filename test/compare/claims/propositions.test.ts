import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { positionsOf } from '../../../src/compare/claims/positions.ts'
import { statementsOf } from '../../../src/compare/claims/statements.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language
before(() => {
  english = createEnglish(readModelFiles())
})

/** How a sentence of one report stands to one of another by the deed they speak of. */
function position(a: string, b: string): string | null {
  const statements = [a, b].flatMap((text, n) => statementsOf(annotate(bareArticle(`r${n}`, text), english)))
  return positionsOf(statements)[0]?.[2].verdict ?? null
}

test('what a report says was done and another that it was not is a position on one deed', () => {
  const denial = 'The mayor never sold the harbour land to the brewery.'
  assert.notEqual(position('The mayor sold the harbour land to the brewery in May.', denial), null)
  assert.equal(position('The mayor sold his boat in May.', denial), null)
})

test('what is only to be, or may be, is no fact that another contradicts', () => {
  const denial = 'The council did not buy the harbour land from the brewery.'
  assert.equal(position('The council was trying to buy the harbour land from the brewery.', denial), null)
  assert.equal(position('The council may buy the harbour land from the brewery.', denial), null)
})

test('"not only" denies nothing', () => {
  const said = 'The guards not only seized the harbour boats but sank one.'
  assert.equal(position('The guards seized the harbour boats on Monday.', said), null)
})

test('what was not done before was done then', () => {
  const said = 'The mayor had never met the harbour divers before the wedding.'
  assert.equal(position('The mayor met the harbour divers at the wedding.', said), null)
})

test('what nobody has confirmed yet is not denied, and "no longer" is "not"', () => {
  const unsure = 'The harbour office has not confirmed the death of Pavel Orlan.'
  assert.equal(position('The harbour office confirmed the death of Pavel Orlan on Friday.', unsure), null)
  assert.notEqual(
    position('Pavel Orlan will no longer play the harbour master.', 'Pavel Orlan will not play the harbour master.'),
    'differ',
  )
})

test('what is told as untrue, not known or denied of a part alone is no conflict', () => {
  const denial = 'Pavel Orlan did not sell the harbour land to the brewery.'
  assert.notEqual(position(denial, 'A film was doctored to show that Pavel Orlan sold the harbour land.'), 'differ')
  assert.equal(position(denial, 'We cannot verify that Pavel Orlan sold the harbour land to the brewery.'), null)
  const part = 'Pavel Orlan did not hire divers from any of the northern towns.'
  assert.notEqual(position('Pavel Orlan hired divers in May.', part), 'differ')
})

test('"no town has" denies as "towns have not" does; a negation of the next clause denies nothing', () => {
  assert.notEqual(
    position('No town has proposed a dam across the river.', 'The towns have not proposed a dam across the river.'),
    'differ',
  )
  assert.notEqual(
    position(
      'The wardens rushed Mara Orlan from the harbour hotel, but she is no longer held.',
      'Mara Orlan is free after the wardens rushed Mara Orlan from the harbour hotel.',
    ),
    'differ',
  )
})
