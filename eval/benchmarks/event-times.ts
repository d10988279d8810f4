import { readFileSync } from 'node:fs'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle, statedDate } from '../bare-article.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'
import { readTimeml } from '../read-timeml.ts'
import { timemlFiles } from './tempeval3.ts'

/** Relations by which an event was at a time; `BEFORE` and the like say that it was not. */
const AT = new Set([
  'IS_INCLUDED',
  'SIMULTANEOUS',
  'DURING',
  'IDENTITY',
  'INCLUDES',
  'BEGUN_BY',
  'BEGINS',
  'ENDS',
  'ENDED_BY',
])

/**
 * When events were: which dates of the text are given to which events, against the links of TempEval-3 between an event
 * and a date that we both know. Links are marked in part only, so what speaks against a given date is a link that puts
 * the event before or after it, or at another date.
 */
export const benchmark: Benchmark = {
  name: 'event-times',
  run: async ({ data, part }) => {
    const language = createEnglish(readModelFiles())
    const files = timemlFiles(data).filter(({ id }) => inPart(id, part))
    const lines: string[] = []
    let [given, right, against, wanted, dated] = [0, 0, 0, 0, 0]
    for (const { id, path } of files) {
      const { text, published, placed } = readTimeml(readFileSync(path, 'utf8'))
      const { events, times } = annotate(bareArticle(id, text, statedDate(published)), language)
      const known = (time: Place) =>
        times.some(({ span, type }) => type !== 'DURATION' && type !== 'SET' && meets(span, time))
      const links = placed.filter(({ time }) => known(time))
      for (const { trigger, timeSpans } of events) {
        const own = links.filter(({ event }) => meets(event, trigger))
        const at = own.filter(({ relation }) => AT.has(relation))
        const fits = timeSpans.some((span) => at.some(({ time }) => meets(time, span)))
        wanted += Number(at.length > 0)
        dated += Number(fits)
        if (own.length === 0 || timeSpans.length === 0) continue
        given += 1
        right += Number(fits)
        against += Number(
          !fits && own.some(({ time, relation }) => !AT.has(relation) && timeSpans.some((span) => meets(time, span))),
        )
        lines.push(
          `${JSON.stringify({ id, trigger: { start: trigger.start, end: trigger.end }, times: timeSpans.map(({ start, end }) => ({ start, end })) })}\n`,
        )
      }
    }
    return {
      metrics: {
        'right date, of those given': (100 * right) / (given || 1),
        'said to be before or after it': (100 * against) / (given || 1),
        'given, of those linked': (100 * dated) / (wanted || 1),
      },
      items: files.length,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

type Place = { readonly start: number; readonly end: number }

function meets(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}
