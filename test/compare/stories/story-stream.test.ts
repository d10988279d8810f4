import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { publicationOrder } from '../../../src/compare/stories/publication-order.ts'
import type { StoryInput } from '../../../src/compare/stories/story-input.ts'
import { createStoryStream, type StoryStreamOptions } from '../../../src/compare/stories/story-stream.ts'
import { REPORTS, report } from './reports.ts'

/** Story ids replaced by their members, so that groupings can be compared. */
function group(inputs: readonly StoryInput[], options: StoryStreamOptions = {}): string[] {
  const stream = createStoryStream(options)
  for (const input of publicationOrder(inputs)) stream.add(input)
  return stream
    .stories()
    .map(({ articleIds }) => [...articleIds].sort().join(' '))
    .sort()
}

const EXPECTED = ['ferry-1 ferry-2 ferry-3', 'rocket-1', 'vote-1 vote-2']

test('groups reports of one event in different words, and keeps two events of one town and day apart', () => {
  assert.deepEqual(group(REPORTS), EXPECTED)
})

test('the order of input does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length }), (shuffled) => {
      assert.deepEqual(group(shuffled), EXPECTED)
    }),
    { numRuns: 30 },
  )
})

test('copies and repeated ids change nothing for the others', () => {
  fc.assert(
    fc.property(fc.subarray([...REPORTS], { minLength: 1 }), (some) => {
      const copies = some.map((input) => ({ ...input, id: `${input.id}-copy` }))
      const stories = group([...REPORTS, ...copies, ...some]).map((ids) =>
        ids
          .split(' ')
          .filter((id) => !id.endsWith('-copy'))
          .join(' '),
      )
      assert.deepEqual(stories, EXPECTED)
    }),
    { numRuns: 30 },
  )
})

test('a late report of something else changes no story', () => {
  const late = report(
    'late',
    '2031-03-09',
    'Cyclist wins hill race',
    'Dora Penhallow won the Greyhill race ahead of 40 riders.',
  )
  assert.deepEqual(group([...REPORTS, late]), [...EXPECTED, 'late'].sort())
})

test('two attacks in one city a week apart are two stories', () => {
  const attack = (id: string, day: string, weekday: string, place: string, dead: number) =>
    report(
      id,
      day,
      `Bomb kills ${dead} at ${place} in Sarvend`,
      `A bomb killed ${dead} people at ${place} in the city of Sarvend on ${weekday}, police said. No group claimed the attack.`,
    )
  const stories = group([
    attack('a1', '2031-05-05', 'Monday', 'the Orlo market', 12),
    attack('a2', '2031-05-05', 'Monday', 'a market in Orlo district', 13),
    attack('b1', '2031-05-13', 'Tuesday', 'a bus depot', 4),
    attack('b2', '2031-05-13', 'Tuesday', 'the northern bus depot', 4),
  ])
  assert.deepEqual(stories, ['a1 a2', 'b1 b2'])
})

test('undated reports of like events are told apart by their weekdays', () => {
  const visit = (id: string, text: string) => report(id, null, 'Norland foreign minister visits Sarvend', text)
  assert.deepEqual(
    group([
      visit(
        'a',
        'Foreign minister Pella Ost met President Udo Karan in Sarvend on Friday. They spoke about fishing in the Dorne strait.',
      ),
      visit(
        'b',
        'President Udo Karan received Norland’s Pella Ost on Friday; fishing rights in the strait of Dorne were discussed.',
      ),
      visit('c', 'Norland’s Pella Ost and President Udo Karan signed a treaty on rail freight in Sarvend on Tuesday.'),
    ]),
    ['a b', 'c'],
  )
})

test('a sequel weeks later is related, not the same', () => {
  const stream = createStoryStream()
  stream.add(
    report(
      'invitation',
      '2031-04-01',
      'Norland invites Sarvend for talks on fishing',
      'Norland has invited President Udo Karan of Sarvend to talks about fishing in the Dorne strait, minister Pella Ost said on Tuesday.\n\nShe had telephoned him, she said, and hoped for an answer within days. Boat owners in Talmere welcomed the offer.',
    ),
  )
  stream.add(
    report(
      'talks',
      '2031-04-25',
      'Karan leaves Talmere with a deal on herring quotas',
      'Udo Karan, the president of Sarvend, and Norland’s Pella Ost agreed on herring quotas for the Dorne strait on Thursday.\n\nAfter nine hours in a castle near Talmere they signed a paper of four pages, which gives trawlers of both countries 60 days a year.',
    ),
  )
  const [a, b] = stream.stories()
  assert.deepEqual([a?.articleIds, b?.articleIds], [['invitation'], ['talks']])
  assert.deepEqual([a?.relatedStoryIds, b?.relatedStoryIds], [[b?.id], [a?.id]])
})

test('every decision says why', () => {
  const stream = createStoryStream()
  for (const input of REPORTS) {
    const { trace, storyId, articleId } = stream.add(input)
    assert.ok(trace.length > 0)
    for (const entry of trace) assert.ok(entry.reason.length > 20, entry.reason)
    assert.ok(trace[0]?.ids.includes(storyId) && trace[0].ids.includes(articleId))
  }
})

test('a known id gets its story again and changes nothing', () => {
  const stream = createStoryStream()
  const first = REPORTS[0]!
  const { storyId } = stream.add(first)
  assert.equal(stream.add({ ...first, text: 'something else' }).storyId, storyId)
  assert.deepEqual(
    stream.stories().map(({ articleIds }) => articleIds),
    [['ferry-1']],
  )
})

test('a stream filled again goes on as the first did', () => {
  const first = createStoryStream()
  const told = REPORTS.slice(0, -1).map((one) => [one, first.add(one).storyId] as const)
  const again = createStoryStream()
  for (const [one, storyId] of told) again.place(one, storyId)
  assert.deepEqual(again.stories(), first.stories())
  const last = REPORTS.at(-1)!
  assert.equal(again.add(last).storyId, first.add(last).storyId)
})

test('a stream that was saved goes on as it would have', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...REPORTS], { minLength: 2 }), fc.nat(), (some, at) => {
      const cut = at % some.length
      const first = createStoryStream({ settings: { stories: 3 } })
      for (const input of some.slice(0, cut)) first.add(input)
      const saved = structuredClone(first.save())
      const second = createStoryStream({ settings: { stories: 3 }, saved })
      const again = some.map((input) => ({ ...input, id: `${input.id}-copy` }))
      const rest = [...some.slice(cut), ...again]
      assert.deepEqual(
        rest.map((input) => second.add(input)),
        rest.map((input) => first.add(input)),
      )
      assert.deepEqual(second.stories(), first.stories())
    }),
    { numRuns: 50 },
  )
})

test('a saved stream follows stories that have become one, and says when an article has moved', () => {
  const stream = createStoryStream()
  const places = REPORTS.map((input) => ({ articleId: input.id, storyId: stream.add(input).storyId }))
  assert.ok(stream.agrees(places))
  assert.ok(stream.agrees([{ articleId: 'unknown', storyId: 's1' }]))
  const [ferry, vote] = ['ferry-1', 'vote-1'].map((id) => places.find(({ articleId }) => articleId === id)!.storyId)
  assert.ok(stream.agrees(places.map((place) => (place.storyId === vote ? { ...place, storyId: ferry! } : place))))
  assert.ok(
    stream.stories().some(({ id, articleIds }) => id === ferry && articleIds.includes('vote-2')),
    'they are one here too',
  )
  assert.equal(stream.agrees([{ articleId: 'ferry-2', storyId: vote! }]), false)
})

test('old stories are let go, so that memory is bounded', () => {
  const stream = createStoryStream({ settings: { stories: 3 } })
  for (let i = 0; i < 50; i++)
    stream.add(report(`r${i}`, '2031-01-01', `Word${i}a word${i}b`, `Thing${i} other${i} more${i}`))
  assert.equal(stream.stories().length, 3)
})

test('no text breaks it', () => {
  const any = fc.record({
    title: fc.option(fc.string({ unit: 'binary' })),
    text: fc.string({ unit: 'binary', maxLength: 400 }),
    date: fc.option(fc.string()),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (texts) => {
      const inputs = texts.map(({ title, text, date }, i) => ({
        id: `t${i}`,
        title,
        text,
        published: { value: date, earliest: null, latest: date },
      }))
      const stories = group(inputs)
      assert.equal(stories.join(' ').split(' ').filter(Boolean).length, inputs.length)
    }),
    { numRuns: 100 },
  )
})
