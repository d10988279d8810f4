import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareArticle } from '../../../eval/bare-article.ts'
import { createNodes } from '../../../src/compare/events/event-node.ts'
import { annotate } from '../../../src/language/annotate.ts'
import { createEnglish } from '../../../src/language/language.ts'
import { readModelFiles } from '../../../src/read/model-files.ts'

const language = createEnglish(readModelFiles())
const DAY = {
  value: '2024-05-08',
  earliest: '2024-05-08',
  latest: '2024-05-08',
  basis: 'stated' as const,
  because: null,
}

/** The days that are taken over from the sentence before, by the word of the event. */
function narrated(text: string): Readonly<Record<string, string | null>> {
  const nodes = createNodes([annotate(bareArticle('a', text, DAY), language)], { stories: [], entity: () => undefined })
  return Object.fromEntries(
    nodes.flatMap(({ mention, implied }) =>
      implied?.basis === 'narrated' ? [[mention.trigger.quote, implied.earliest]] : [],
    ),
  )
}

test('a tale in the past goes on from the date of the sentence before', () => {
  assert.deepEqual(narrated('The dam at Orlan burst on 14 June 2021. The water destroyed two villages.'), {
    destroyed: '2021-06-14',
  })
  assert.deepEqual(narrated('In 1988 the old party was banned. Its leaders fled to Tarvia.'), { fled: '1988-01-01' })
})

test('what lasts since a date, what is so now, and clauses of another time do not', () => {
  assert.deepEqual(narrated('Ruiz has lived in Orlan since 2019. It was his first visit since war broke out.'), {})
  assert.deepEqual(narrated('The dam at Orlan burst on 14 June 2021. The law requires owners to insure dams.'), {})
  assert.deepEqual(narrated('Sales were below those of the third quarter of 2022. Costs rose by 4 percent.'), {})
})
