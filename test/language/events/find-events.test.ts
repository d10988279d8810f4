import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import type { Article } from '../../../src/model/types.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const language = createEnglish(readModelFiles())
const read = (text: string) => annotate(article(text), language)

function article(text: string): Article {
  const day = '2024-05-08'
  const published = { value: day, earliest: day, latest: day, basis: 'stated' as const, because: null }
  return {
    id: 'a',
    source: { sha256: '' },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published,
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
  }
}

/** One line an event: trigger, type, modality, first day, participants (= named, ~ nameless), places. */
function describe(text: string): string {
  const { events, entities } = read(text)
  const name = new Map(entities.map((entity) => [entity.id, entity.name]))
  return events
    .map(({ trigger, type, modality, time, participants, arguments: nameless, placeEntityIds }) =>
      [
        trigger.quote,
        type ?? '-',
        modality,
        ...(time.earliest === null ? [] : [time.earliest.slice(0, 10)]),
        ...participants.map(({ entityId, role }) => `${role}=${name.get(entityId)}`),
        ...nameless.map(({ lemma, role }) => `${role}~${lemma}`),
        ...placeEntityIds.map((id) => `at ${name.get(id)}`),
      ].join(' '),
    )
    .join('\n')
}

for (const block of readFileSync(new URL('./cases/events.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)) {
  const [title = '', ...rest] = block.split('\n')
  const [input = '', expected = ''] = rest.join('\n').split(/^==>$/m)
  test(`events: ${title}`, () => assert.equal(describe(input.trim()), expected.trim()))
}

test('spans of events round-trip, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { trigger, phrase, timeSpans } of read(text).events)
        for (const span of [trigger, ...(phrase ? [phrase] : []), ...timeSpans])
          assert.equal(text.slice(span.start, span.end), span.quote)
    }),
    { numRuns: 50 },
  )
})
