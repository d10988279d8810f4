import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { compare } from '../../../src/compare/compare.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish, type Language } from '../../../src/language/language.ts'
import type { StoryEvent } from '../../../src/model/types.ts'
import { extract } from '../../../src/read/extract.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

let language: Language
before(() => {
  language = createEnglish(readModelFiles())
})

const LEADS = [
  'A fire destroyed the harbour market of Velsund on Monday night, the mayor, Ida Korrin, said.',
  'The harbour market of Velsund burned down on Monday night in a fire, mayor Ida Korrin said.',
]

/** Two reports of one fire, each with a lead and a sentence of its own further down. */
function eventsOf(first: string, second: string): readonly StoryEvent[] {
  const filling = 'The market was built by merchants long ago. Fish was cheap there. Nobody lived above the stalls. '
  const lines = [first, second].map((sentence, n) =>
    JSON.stringify({
      id: `report-${n}`,
      outlet: ['Velsund Post', 'Coast Radio'][n],
      published: '2031-03-04',
      title: ['Fire destroys harbour market', 'Harbour market burns down'][n],
      text: `${LEADS[n]}\n\n${filling}${sentence}`,
    }),
  )
  const { articles } = extract(new TextEncoder().encode(lines.join('\n')), { path: 'reports.jsonl' })
  return compare(articles.map((article) => annotate(article, language))).events
}

/** Do both reports tell one event with this word? */
const isShared = (events: readonly StoryEvent[], quote: string) =>
  events.some(
    ({ mentions }) =>
      new Set(mentions.filter(({ trigger }) => trigger.quote === quote).map(({ trigger }) => trigger.articleId)).size >
      1,
  )

test('one word of two reports of a story is not one event where all around it differs', () => {
  const events = eventsOf(
    'Her office has ordered new stalls from a joiner in Karn.',
    'Years before, a court had ordered the harbour company to pay damages for a sunken ferry.',
  )
  assert.equal(isShared(events, 'ordered'), false)
})

test('the same thing said of the same is one event further down too', () => {
  const events = eventsOf(
    'On Tuesday the council ordered an inquiry into the alarm system of the market.',
    'The council ordered an inquiry into the market’s alarm system on Tuesday.',
  )
  assert.equal(isShared(events, 'ordered'), true)
})

test('what somebody named says is an event of the day it is said on, or of those before the report', () => {
  const events = eventsOf(
    'Pavel Orlan told the Velsund Post on Tuesday that the cause was not known.',
    'Ana Ruiz said that the stalls were insured.',
  )
  const of = (quote: string) => events.filter(({ mentions }) => mentions.some(({ trigger }) => trigger.quote === quote))
  assert.equal(of('told').length, 1)
  assert.equal(of('told')[0]?.when.value, '2031-03-04')
  assert.ok(of('said').length > 0)
  for (const { when, dates } of of('said')) {
    assert.deepEqual(dates, [])
    assert.equal(when.value, null)
    assert.equal(when.latest, '2031-03-04')
  }
})

test('what counts the same number binds, and what counts another does not', () => {
  const joined = (first: string, second: string) => isShared(eventsOf(first, second), 'killed')
  const early = 'Shelling of the old quay by the navy killed 38 in the spring, the union complained.'
  assert.equal(joined(early, 'Among losses of that long year were 38 killed without any warning.'), true)
  assert.equal(joined(early, 'Among losses of that long year were 61 killed without any warning.'), false)
})
