import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from '../../../src/compare/compare.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Article, StoryEvent } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'
import { plainAnnotated } from '../stories/annotated.ts'

const english = createEnglish(readModelFiles())
const read = (article: Article) => annotate(article, english)

function eventsOf(...texts: readonly string[]): readonly StoryEvent[] {
  const articles = texts.map((text, i) => plainAnnotated(`r${i}`, '2031-05-06', 'Bridge at Tolmar', text).article)
  return compare(articles.map(read)).events
}

const telling = (events: readonly StoryEvent[], lemma: string) =>
  events.find(({ mentions }) => mentions.some((mention) => mention.lemma === lemma))

test('a label goes from the subject to the object, in the word that most reports use, and ends where a phrase ends', () => {
  const collapse = telling(
    eventsOf(
      'The old bridge at Tolmar collapsed into the river Esk on Monday, and nobody was hurt because the road had been closed since the weekend for repairs that were long overdue.',
      'The old bridge at Tolmar collapsed on Monday. Mayor Ada Brill said she was relieved.',
      'After the fall of the bridge at Tolmar on Monday, Mayor Ada Brill promised a new one.',
    ),
    'collapse',
  )
  assert.match(collapse?.label ?? '', /^The old bridge at Tolmar collapsed/)
  assert.doesNotMatch(collapse?.label ?? '', /(?: the| of| and| for| was)$/)
})

test('every label stands in one of the texts, save for blanks', () => {
  const texts = [
    'Ada Brill, the mayor of Tolmar (population 4,000), met\n\nengineers on Monday; they had inspected the bridge — twice.',
    '“We warned them,” said the engineer Piet Oster, who resigned on Monday after the bridge at Tolmar had collapsed.',
  ]
  const plain = texts.map((text) => text.replace(/\s+/g, ' '))
  const events = eventsOf(...texts)
  assert.ok(events.length > 0)
  for (const { label } of events)
    assert.ok(
      plain.some((text) => text.includes(label)),
      label,
    )
})

test('an event without participants has the persons its sentence means', () => {
  const won = telling(
    eventsOf('Ilan Dorvath has governed Tolmar for years. In the election of October 2029 he had 54 percent.'),
    'elect',
  )
  assert.ok(
    won?.participants.some(({ entityId }) => entityId === 'e:ilan-dorvath'),
    JSON.stringify(won?.participants),
  )
})
