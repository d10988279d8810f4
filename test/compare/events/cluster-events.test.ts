import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterEvents } from '../../../src/compare/events/cluster-events.ts'
import type { Annotated, Entity, EventMention } from '../../../src/model/types.ts'

const ENTITIES: Record<string, Entity> = Object.fromEntries(
  ['orlan', 'ruiz', 'hale'].map((id) => [id, { id, name: id, kind: 'person', roles: [], variants: [] }]),
)

type Told = { readonly lemma: string; readonly who?: readonly string[]; readonly day?: string }

/** A report that tells one event a sentence, "lemma." each. */
function report(id: string, told: readonly Told[]): Annotated {
  const published = {
    value: '2024-05-08',
    earliest: '2024-05-08',
    latest: '2024-05-08',
    basis: 'stated' as const,
    because: null,
  }
  let text = ''
  const sentences: { start: number; end: number }[] = []
  const times: Annotated['times'][number][] = []
  const events = told.map(({ lemma, who = [], day }, index): EventMention => {
    const start = text.length
    text += `${lemma} ${day ?? 'then'}. `
    const span = (from: number, to: number) => ({ articleId: id, start: from, end: to, quote: text.slice(from, to) })
    sentences.push({ start, end: text.length - 1 })
    const date = day ? [span(start + lemma.length + 1, start + lemma.length + 1 + day.length)] : []
    for (const one of date)
      times.push({ span: one, type: 'DATE', value: day ?? '', earliest: day ?? null, latest: day ?? null })
    return {
      id: `${id}:m${index + 1}`,
      trigger: span(start, start + lemma.length),
      lemma,
      type: null,
      modality: 'asserted',
      time: { earliest: day ?? null, latest: day ?? null },
      placeEntityIds: [],
      participants: who.map((entityId) => ({ entityId, role: 'agent' })),
      attributionIds: [],
      arguments: [],
      timeSpans: date,
      phrase: null,
    }
  })
  return {
    article: {
      id,
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
    },
    sentences,
    names: [],
    mentions: [],
    entities: [],
    times,
    figures: [],
    attributions: [],
    events,
  }
}

function cluster(articles: readonly Annotated[]) {
  const stories = [{ id: 's', articleIds: articles.map(({ article }) => article.id), relatedStoryIds: [] }]
  return clusterEvents(articles, { stories, entity: (id) => ENTITIES[id] }).events
}

test('two reports of one meeting tell one event', () => {
  const events = cluster([
    report('a', [{ lemma: 'meet', who: ['orlan', 'ruiz'] }]),
    report('b', [{ lemma: 'meet', who: ['ruiz', 'orlan'] }]),
  ])
  assert.equal(events.length, 1)
  assert.equal(events[0]?.mentions.length, 2)
})

test('a June visit and a November visit are two', () => {
  const events = cluster([
    report('a', [{ lemma: 'visit', who: ['orlan'], day: '2023-06-03' }]),
    report('b', [{ lemma: 'visit', who: ['orlan'], day: '2023-11-03' }]),
  ])
  assert.equal(events.length, 2)
})

test('meetings with different people are two', () => {
  const events = cluster([
    report('a', [
      { lemma: 'meet', who: ['orlan', 'ruiz'] },
      { lemma: 'meet', who: ['orlan', 'hale'] },
    ]),
  ])
  assert.equal(events.length, 2)
})

test('an earlier event is background, with what each report says of when', () => {
  const events = cluster([
    report('a', [{ lemma: 'crash', day: '1959-03-01' }]),
    report('b', [{ lemma: 'crash', day: '1959-03-01' }]),
  ])
  assert.equal(events[0]?.background, true)
  assert.deepEqual(
    events[0]?.dates.map(({ articleId }) => articleId),
    ['a', 'b'],
  )
})

test('two ends of one span of time are one date of it, not two that differ', () => {
  const one = report('a', [{ lemma: 'serve', who: ['orlan'], day: '1966-01-01' }])
  const [mention] = one.events
  assert.ok(mention)
  const [from] = one.times
  assert.ok(from)
  const to = { ...from, span: { ...from.span, start: 0, end: 5 }, earliest: '1978-01-01', latest: '1978-12-31' }
  const time = { earliest: '1966-01-01', latest: '1978-12-31' }
  const served = {
    ...one,
    times: [from, to],
    events: [{ ...mention, time, timeSpans: [from.span, to.span] }],
  }
  const [event] = cluster([served])
  assert.deepEqual(
    event?.dates.map(({ earliest, latest }) => ({ earliest, latest })),
    [time],
  )
})

test('saying by nobody named is no event, and the order of reports does not matter', () => {
  const one = report('a', [{ lemma: 'say' }, { lemma: 'attack', who: ['hale'], day: '2024-05-07' }])
  const other = report('b', [{ lemma: 'attack', who: ['hale'] }])
  const events = cluster([one, other])
  assert.deepEqual(
    events.map(({ mentions }) => mentions.map(({ lemma }) => lemma)),
    [['attack', 'attack']],
  )
  assert.deepEqual(cluster([other, one]), events)
})

test('a person can join events and take mentions apart', () => {
  const articles = [
    report('a', [{ lemma: 'visit', who: ['orlan'] }]),
    report('b', [{ lemma: 'visit', who: ['orlan'] }]),
    report('c', [{ lemma: 'tremble', who: ['hale'] }]),
  ]
  const stories = [{ id: 's', articleIds: ['a', 'b', 'c'], relatedStoryIds: [] }]
  const context = { stories, entity: (id: string) => ENTITIES[id] }
  assert.equal(
    clusterEvents(articles, { ...context, decisions: [{ decision: 'not-same', ids: ['a:m1', 'b:m1'] }] }).events.length,
    3,
  )
  assert.equal(
    clusterEvents(articles, {
      ...context,
      decisions: [{ decision: 'merge-events', ids: ['event:a:m1', 'event:c:m1'] }],
    }).events.length,
    1,
  )
})

test('what is freed and what is launched are two, though both can be called released', () => {
  const events = cluster([
    report('a', [
      { lemma: 'free', who: ['orlan'] },
      { lemma: 'launch', who: ['orlan'] },
    ]),
    report('b', [{ lemma: 'release', who: ['orlan'] }]),
  ])
  for (const { mentions } of events) {
    const lemmas = mentions.map(({ lemma }) => lemma)
    assert.ok(!(lemmas.includes('free') && lemmas.includes('launch')), lemmas.join(' '))
  }
  assert.equal(events.length, 2)
})
