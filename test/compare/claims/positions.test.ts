import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { withAlsoTold } from '../../../src/compare/claims/also-told.ts'
import { positionsOf } from '../../../src/compare/claims/positions.ts'
import { statementVerdict } from '../../../src/compare/claims/statement-verdict.ts'
import { type Statement, statementsOf } from '../../../src/compare/claims/statements.ts'
import { linkEntities } from '../../../src/compare/entities/link-entities.ts'
import { relabel } from '../../../src/compare/relabel.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let english: Language
before(() => {
  english = createEnglish(readModelFiles())
})

/** The statements of some reports, a text each, with entities that hold across them. */
function statements(...texts: readonly string[]): Statement[] {
  const annotated = texts.map((text, n) => annotate(bareArticle(`r${n}`, text), english))
  const stories = [{ id: 's', title: '', articleIds: annotated.map(({ article }) => article.id), relatedStoryIds: [] }]
  const linked = linkEntities(annotated, { decisions: [], stories: stories as never })
  return annotated.map((one) => relabel(one, linked.globalId)).flatMap(statementsOf)
}

/** How a sentence of one report stands to one of another by what both take a stand on. */
const position = (a: string, b: string): string | null => positionsOf(statements(a, b))[0]?.[2].verdict ?? null

test('one person denies what they are accused of, in whatever words', () => {
  const denied = 'Former treasurer Hanna Vostrel has always denied the charges against her.'
  assert.equal(position(denied, 'Hanna Vostrel pleaded not guilty in the town of Ostrand on Monday.'), 'agree')
  assert.equal(position(denied, 'Hanna Vostrel pleaded guilty in the town of Ostrand on Monday.'), 'unclear')
})

test('denials of two people are not one, nor are those of two matters', () => {
  const denied = 'Former treasurer Hanna Vostrel denied involvement in the theft of the church bells.'
  assert.equal(position(denied, 'Former driver Piet Harkom denied the charges against him in court.'), null)
  assert.equal(position(denied, 'Hanna Vostrel denied any role in the sale of the harbour ferry.'), null)
})

test('what is denied by a court is no plea', () => {
  const refused = 'The court in Ostrand rejected the charges against Hanna Vostrel last week.'
  assert.equal(position(refused, 'Hanna Vostrel denied the charges in Ostrand on Monday.'), null)
})

test('what a source says will be done in one report, and is not decided in the other', () => {
  const open = 'Mayor Hanna Vostrel said she had not decided whether to resign over the affair.'
  assert.equal(position('Mayor Hanna Vostrel said she would resign over the affair.', open), 'differ')
  assert.equal(position('Mayor Piet Harkom said he would resign over the affair.', open), null)
  assert.equal(position('Nobody said that Mayor Hanna Vostrel would resign over the affair.', open), null)
  assert.equal(position('Mayor Hanna Vostrel said she could be set to resign over the affair.', open), null)
  assert.equal(position('CLAIM: Mayor Hanna Vostrel said she would resign over the affair.', open), null)
})

test('one actor takes one stand to one thing, in other words', () => {
  const vowed = 'Mayor Hanna Vostrel vowed to rebuild the burnt ferry terminal.'
  assert.equal(position(vowed, 'The terminal is gone, but Hanna Vostrel promised to rebuild it with a ferry.'), 'agree')
  assert.equal(position(vowed, 'Mayor Hanna Vostrel promised to lower the price of bread.'), null)
})

test('who asked for it, where reports stress or deny who it was, is set side by side', () => {
  const denied = 'The Ostrand Front never asked for talks, its spokesman said.'
  assert.equal(
    position('It was the government of the island that had asked for them, officials said.', denied),
    'unclear',
  )
  assert.equal(position('The government of the island had asked for more boats in May.', denied), null)
  const cleft = 'It was Piet Harkom who opened the sluice gate that night, neighbours said.'
  assert.equal(position(cleft, 'It was Hanna Vostrel who closed the town library last year.'), null)
})

test('a count that one report has of two sources, and what is said of it in another', () => {
  const two = 'The flood killed 40 people, the mayor said, but divers said that it had killed at least 90 people.'
  assert.equal(position(two, 'The council denied reports of a higher number of victims in the valley.'), 'differ')
  assert.equal(
    position(two, 'The people of the valley do not believe the number of dead that was read out.'),
    'unclear',
  )
  assert.equal(position(two, 'The council rejected a number of complaints about the new bridge.'), null)
  assert.equal(position('The flood killed 40 people.', 'The council denied a higher number of victims there.'), null)
})

test('within a landmark and beside it are not the same', () => {
  const verdict = (a: string, b: string) => {
    const [one, other] = statements(a, b)
    return one && other ? statementVerdict(one, other)?.verdict : undefined
  }
  const within = 'The bus caught fire in the old tunnel and eleven passengers fled.'
  assert.equal(verdict(within, 'Eleven passengers fled when the bus caught fire near the tunnel.'), 'differ')
  assert.equal(verdict(within, 'Eleven passengers fled when the bus caught fire inside the tunnel.'), 'agree')
})

test('a report whose long sentence tells of two things is not silent on the second', () => {
  const all = statements(
    'Divers found the sunken ferry off the coast of Ostrand with its doors open.',
    'The sunken ferry was found by divers off the coast with its doors open.',
    'The owner went home, while divers found the sunken ferry off the coast with its doors open, and the mayor cried.',
    'The mayor of Ostrand lowered the price of bread and milk on Monday.',
  )
  const agree = (a: Statement, b: Statement) => statementVerdict(a, b)?.verdict === 'agree'
  const [told] = withAlsoTold([all.slice(0, 2)], all, agree)
  assert.deepEqual(told?.group, all.slice(0, 3))
  assert.equal(told?.perhaps.has('r3'), false)
  const [unsure] = withAlsoTold([all.slice(0, 2)], all, () => false)
  assert.deepEqual([unsure?.group, unsure?.perhaps.has('r2')], [all.slice(0, 2), true])
})

test('negations that are joined are one, and a vote of "no" is none', () => {
  const negated = (text: string) => statements(text).map((one) => one.negated)
  assert.deepEqual(negated('The letters show no theft and no fraud in the harbour office.'), [true])
  assert.deepEqual(negated('Neither the mayor nor the treasurer saw the harbour letters.'), [true])
  assert.deepEqual(negated('The lone “no” vote in the council was that of the harbour member.'), [false])
})
