import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inferDates } from '../../../src/compare/stories/infer-dates.ts'
import { plainAnnotated } from './annotated.ts'

// 2031-03-04 is a Tuesday.
const dated = plainAnnotated(
  'dated',
  '2031-03-05',
  'Ferry refloated',
  'The ferry Osprey ran aground off Talmere on Tuesday with Captain Ellerby at the helm. Rain is forecast for Friday.',
)
const one = [{ articleIds: ['dated', 'undated'] }]

const same = 'Captain Ellerby was at the helm when the Osprey ran aground on Tuesday.'

test('siblings that tell the same and are all of one time give the day, with the reason', () => {
  const found = inferDates([dated, plainAnnotated('undated', null, 'Ferry', same)], one).get('undated')
  assert.deepEqual(
    { value: found?.value, earliest: found?.earliest, latest: found?.latest, basis: found?.basis },
    { value: '2031-03-05', earliest: '2031-03-04', latest: '2031-03-05', basis: 'inferred' },
  )
  assert.match(found?.because ?? '', /Tuesday.*2031-03-05/)
})

test('a story told over several days gives bounds, not a day', () => {
  const weekLater = plainAnnotated(
    'later',
    '2031-03-11',
    'Ferry',
    'The inquiry into the grounding of the Osprey began.',
  )
  const found = inferDates(
    [dated, weekLater, plainAnnotated('undated', null, 'Ferry', same)],
    [{ articleIds: ['dated', 'later', 'undated'] }],
  ).get('undated')
  assert.deepEqual(
    { value: found?.value, earliest: found?.earliest, latest: found?.latest, basis: found?.basis },
    { value: null, earliest: '2031-03-04', latest: '2031-03-10', basis: 'inferred' },
  )
  assert.match(found?.because ?? '', /Tuesday.*2031-03-05.*2031-03-04/)
})

test('a weekday that may come after the siblings leaves the day open', () => {
  const text = `${same} On Thursday the owners said that the Osprey had been refloated.`
  const found = inferDates([dated, plainAnnotated('undated', null, 'Ferry', text)], one).get('undated')
  assert.equal(found?.value, null)
})

test('a day that the article names as past speaks against an earlier one', () => {
  const text = `${same} A second ferry ran aground on March 9, 2031.`
  const found = inferDates([dated, plainAnnotated('undated', null, 'Ferry', text)], one).get('undated')
  assert.equal(found?.value, null)
  assert.equal(found?.earliest, '2031-03-09')
})

test('nothing is inferred', async (t) => {
  const cases = {
    'from another weekday': 'Captain Ellerby was at the helm when the Osprey ran aground on Thursday.',
    'from a sentence that tells something else': 'The Marl Street library was closed by councillors on Tuesday.',
    'from the future': 'Captain Ellerby will take the Osprey to Talmere on Tuesday.',
    'from last Tuesday': 'Captain Ellerby was at the helm when the Osprey ran aground last Tuesday.',
    'from a future date': 'The Osprey is due to sail from Talmere on March 9, 2031.',
  }
  for (const [name, text] of Object.entries(cases)) {
    await t.test(name, () =>
      assert.equal(inferDates([dated, plainAnnotated('undated', null, 'Ferry', text)], one).size, 0),
    )
  }
})

test('nothing is inferred from an article of another story', () => {
  const undated = plainAnnotated(
    'undated',
    null,
    'Ferry',
    'Captain Ellerby was at the helm when the Osprey ran aground on Tuesday.',
  )
  assert.equal(inferDates([dated, undated], [{ articleIds: ['dated'] }, { articleIds: ['undated'] }]).size, 0)
})

test('a photograph was taken before its article was published', () => {
  const undated = plainAnnotated('undated', null, 'Ferry', 'The Osprey sails on.', {
    captions: ['The Osprey in Talmere, June 2, 2030 (photo: D. Penhallow)'],
  })
  const found = inferDates([undated], [{ articleIds: ['undated'] }]).get('undated')
  assert.deepEqual([found?.value, found?.earliest, found?.latest], [null, '2030-06-02', null])
})

test('stated dates stay as they are', () => {
  assert.equal(inferDates([dated], [{ articleIds: ['dated'] }]).has('dated'), false)
})
