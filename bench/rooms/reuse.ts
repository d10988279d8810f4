import { findReuse } from '../../src/compare/origins/reuse.ts'
import { readOne } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

/** Shared text over all pairs of the articles, whatever story they tell. */
export const reuse: PrepareBench = async (all) => {
  const read = all.flatMap(readOne)
  return {
    run: (articles) => {
      findReuse(read.slice(0, articles.length).map((article) => ({ article })))
    },
  }
}
