import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle, statedDate } from '../../../eval/bare-article.ts'
import { createAnnotator } from '../../../src/cli/annotator.ts'
import { dateReading } from '../../../src/compare/claims/date-reading.ts'

const annotate = createAnnotator()

test('who is named before the verb, without dateline, weekday and article', () => {
  const text = 'OSTRAND, March 4 (Karst News) -- The Karstian council on Tuesday condemned the closing of Bem bridge.'
  const annotated = annotate(bareArticle('r0', text, statedDate('2031-03-04')))
  const time = annotated.times.find(({ span }) => span.quote.includes('Tuesday'))
  const mention = annotated.events.find(({ lemma }) => lemma === 'condemn')
  assert.ok(time && mention)
  assert.deepEqual([...dateReading(annotated, time.span, time, [mention]).named], ['Karstian'])
})

test('a name that opens the sentence counts, another first word does not', () => {
  const named = (text: string) => {
    const annotated = annotate(bareArticle('r0', text, statedDate('2031-03-04')))
    const time = annotated.times.find(({ span }) => span.quote.includes('Tuesday'))
    const mention = annotated.events.find(({ lemma }) => lemma === 'condemn')
    assert.ok(time && mention)
    return [...dateReading(annotated, time.span, time, [mention]).named]
  }
  assert.deepEqual(named('France on Tuesday condemned the closing of Bem bridge.'), ['France'])
  assert.deepEqual(named('Neighbours on Tuesday condemned the closing of Bem bridge.'), [])
})
