import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { isLaterState } from '../../../src/compare/claims/later-state.ts'
import { type Told, tellings } from '../../../src/compare/claims/told.ts'
import { areOtherTolls, areTotals } from '../../../src/compare/claims/toll-scope.ts'
import { isVague } from '../../../src/compare/claims/vague.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language

before(() => {
  english = createEnglish(readModelFiles())
})

/** The first figure of a report of that day. */
function told(text: string, day = '2031-03-06', related = false): Told {
  const [first] = tellings(annotate(bareArticle(`${day} ${text}`, text, statedDate(day)), english), related)
  assert.ok(first, text)
  return first
}

test('the dead of a war and those of a day are two counts', () => {
  const war = told('More than 7,000 people have been killed since the uprising in Velmara began.')
  const day = told('Troops killed 38 people in Karst on Wednesday.')
  assert.ok(areOtherTolls(war, day) && areOtherTolls(day, war))
  assert.ok(!areOtherTolls(war, told('At least 6,400 people have been killed since the uprising in Velmara began.')))
})

test('two days of shelling have two tolls, one toll that rises has one', () => {
  const tuesday = told('Shelling of Karst killed 12 people on Tuesday.')
  assert.ok(areOtherTolls(tuesday, told('Shelling of Karst killed 30 people on Wednesday.')))
  assert.ok(!areOtherTolls(tuesday, told('The death toll of Karst rose to 30 people on Wednesday.')))
  assert.ok(!areOtherTolls(tuesday, told('Shelling of Karst killed 30 people.')))
})

test('a later total of one war is a later state, the toll of another attack is none', () => {
  const total = told('More than 7,000 people have been killed in Velmara since the uprising began.')
  const later = told('More than 7,500 people have been killed in Velmara since the uprising began.', '2031-03-20', true)
  assert.ok(areTotals(total, later) && isLaterState(total, later))
  const fewer = told('More than 6,500 people have been killed in Velmara since the uprising began.', '2031-03-20', true)
  assert.ok(!isLaterState(total, fewer))
  const attack = told('Gunmen killed seven people at a wedding in Karst.')
  assert.ok(
    !isLaterState(attack, told('A bus that fell into the river at Bem killed nine people.', '2031-03-09', true)),
  )
})

test('dozens and scores are no exact count', () => {
  for (const words of [
    'dozens',
    'several dozen',
    'tens of thousands',
    'at least dozens',
    'Scores',
    'a dozen',
    'nearly a dozen',
  ])
    assert.ok(isVague(words), words)
  for (const words of ['two dozen', '12 people', 'more than 40']) assert.ok(!isVague(words), words)
})

test('the day on which a toll was told is not the day of the dead', () => {
  const late = told('Shelling of Karst killed 30 people, officials said on Thursday.')
  assert.ok(!areOtherTolls(late, told('Shelling of Karst killed 12 people on Tuesday.')))
})
