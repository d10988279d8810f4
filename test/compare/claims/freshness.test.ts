import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFresh, timesBeside } from '../../../src/compare/claims/freshness.ts'
import type { Annotated, Figure } from '../../../src/model/types.ts'

/** A report of 5 May 2031 in which `[2030: words]` is a time of that year and `#12` the figure asked of. */
function fresh(marked: string): boolean {
  const times: { span: { start: number; end: number }; type: string; earliest: string; latest: string }[] = []
  let text = ''
  let at = 0
  for (const piece of marked.split(/(\[[^\]]*\]|#)/)) {
    const time = /^\[(\S+): (.*)\]$/.exec(piece)
    if (time)
      times.push({
        span: { start: text.length, end: text.length + time[2]!.length },
        type: 'DATE',
        earliest: time[1]!,
        latest: time[1]!,
      })
    if (piece === '#') at = text.length
    else text += time ? time[2] : piece
  }
  const sentences: { start: number; end: number }[] = []
  for (const part of text.split(/(?<=[.\n])/)) {
    const start = sentences.at(-1)?.end ?? 0
    sentences.push({ start, end: start + part.length })
  }
  const published = { value: '2031-05-05', earliest: '2031-05-05', latest: '2031-05-05' }
  const annotated = { article: { id: 'a', text, published }, sentences, times } as unknown as Annotated
  return isFresh(annotated, timesBeside(annotated, { span: { start: at, end: at + 2 } } as unknown as Figure))
}

test('a count without a date, or of these days, is fresh', () => {
  assert.ok(fresh('The landslide killed #12 people.'))
  assert.ok(fresh('The landslide killed #12 people on [2031-05-04: Sunday].'))
  assert.ok(fresh('Since [2029: 2029] #12 people were killed.'))
})

test('a count of another year is not', () => {
  assert.ok(!fresh('A landslide killed #12 people in [2019: 2019].'))
  assert.ok(!fresh('It is the worst landslide since [2019: 2019], when #12 people were killed.'))
})

test('the date of another clause does not make it fresh', () => {
  assert.ok(
    !fresh(
      '[2031-05-04: Sunday]’s crash was the first of its kind, but figures show #12 people were hurt in [2029: 2029].',
    ),
  )
})

test('an entry of a list has the date of the sentence after it', () => {
  assert.ok(!fresh('Old Mill: #12 killed\nA dam broke in [2019: June 2019].'))
})
