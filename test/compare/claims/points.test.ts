import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { pointsOf } from '../../../src/compare/claims/points.ts'
import { briefStatementsOf, type Statement } from '../../../src/compare/claims/statements.ts'
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
  return annotated.map((one) => relabel(one, linked.globalId)).flatMap(briefStatementsOf)
}

/** The points of some reports: how the two that lead each stand to each other, and why. */
function points(...texts: readonly string[]) {
  const { points: found, verdict } = pointsOf({ own: statements(...texts), related: [] }, [])
  return found.map(({ group, seed }) => ({ size: group.length, ...verdict(...seed) }))
}

const FERRY =
  'The ferry left Ostrand at dawn with a load of timber. Divers found dynamite and detonators in the hold, the harbour master said, while the crew was taken ashore.'

test('rare words that each report has once lead to what they say of one point', () => {
  const [first, ...more] = points(
    'Divers who searched the ferry found dynamite, detonators and two rusty anchors under the timber while fishermen from Velden took the crew ashore.',
    'The long quarrel of the two owners over rent, insurance and the purchase of dynamite and detonators for a quarry had ended in court last spring.',
  )
  assert.equal(first?.verdict, 'unclear')
  assert.match(first?.because ?? '', /‘dynamite’.*compare yourself/)
  assert.deepEqual(more, [])
})

test('a sentence of a few words can answer a long one', () => {
  const swap =
    'The sailors came home on Monday as part of a barter that the ministry in Ostrand had prepared for months.'
  assert.equal(
    points(swap, 'It rained in Ostrand all day. “This is no barter,” the minister said.')[0]?.verdict,
    'unclear',
  )
})

test('most of the one told in the other is agreement', () => {
  const [first] = points(FERRY, 'Divers found detonators and dynamite in the hold of the ferry.')
  assert.equal(first?.verdict, 'agree')
})

test('both say that it is not so', () => {
  const [first] = points(
    'The complaint against the brewery does not contain statistics to support what it says of the river.',
    'Farmers spoke of dead trout, but the complaint did not mention specific statistics about trout or otters.',
  )
  assert.equal(first?.verdict, 'agree')
  assert.equal(first?.because, 'both say that it is not so')
})

test('names, titles and who speaks are no point', () => {
  assert.deepEqual(
    points(
      'Deputy harbour commissioner Hanna Vostrel said the pier would stay closed until autumn.',
      'Deputy harbour commissioner Hanna Vostrel praised the bakers of the old town.',
    ),
    [],
  )
})

test('what one report says in several places is no point with itself, and common words lead to none', () => {
  assert.deepEqual(points(`${FERRY} Later the dynamite and the detonators were taken away.`), [])
  assert.deepEqual(points('The weather was good this week.', 'The people of the town had a good week.'), [])
})

test('three reports stand in one point', () => {
  const found = points(
    FERRY,
    'Harbour officials in Ostrand described the cargo as full of dynamite and detonators.',
    'The owner denied that there had been dynamite or detonators aboard when his men painted the funnel.',
  )
  assert.equal(found[0]?.size, 3)
})
