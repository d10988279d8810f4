import { dirname, join } from 'node:path'
import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import type { Benchmark } from '../benchmark.ts'
import { type Inferred, inferHidden, readCases, readSet } from '../hidden-dates.ts'

const SETS = ['giveme5w1h', 'basil', 'newswcl50', 'allsides']
const DAY = 86_400_000

/**
 * Dates of publication that are hidden and inferred from those of the siblings, on the article sets and the worked
 * cases: how many are given, and how many of those are right within a day; how often bounds hold. The cases count in
 * both halves. The dates of giveme5w1h are in part days of collection, not of publication.
 */
export const benchmark: Benchmark = {
  name: 'inferred-dates',
  run: ({ data, part }) => {
    const english = createEnglish(readModelFiles())
    const sets = SETS.map((name) => readSet(join(dirname(data), name), part, english)).filter((set) => set.length > 0)
    const cases = readCases(join(data, '..', '..', 'cases'), english)
    const inSets = sets.flatMap(inferHidden)
    const inCases = cases.flatMap(inferHidden)
    const all = [...inSets, ...inCases]
    return {
      metrics: { ...score(all), 'right within a day, cases': score(inCases)['right within a day'] },
      items: all.length,
      predictions: {
        file: 'predictions.jsonl',
        text: all
          .map(({ id, found }) =>
            JSON.stringify({
              id,
              date: found?.value ?? null,
              earliest: found?.earliest ?? null,
              latest: found?.latest ?? null,
            }),
          )
          .map((line) => `${line}\n`)
          .join(''),
      },
    }
  },
}

function score(all: readonly Inferred[]) {
  const given = all.filter(({ found }) => found?.value)
  const near = given.filter(({ day, found }) => Math.abs(Date.parse(found?.value ?? '') - Date.parse(day)) <= DAY)
  const exact = given.filter(({ day, found }) => found?.value === day)
  const bounded = all.filter(({ found }) => found !== null && found.value === null && found.latest !== null)
  const held = bounded.filter(({ day, found }) => day >= (found?.earliest ?? '') && day <= (found?.latest ?? ''))
  return {
    'right within a day': share(near.length, given.length),
    'right day': share(exact.length, given.length),
    given: share(given.length, all.length),
    'bounds that hold': share(held.length, bounded.length),
    bounded: share(bounded.length, all.length),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
