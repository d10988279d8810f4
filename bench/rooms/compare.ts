import { compare as compareArticles } from '../../src/compare/compare.ts'
import { annotateAll } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

export const compare: PrepareBench = async (all) => {
  const annotated = annotateAll(all)
  return {
    run: (articles) => {
      compareArticles(annotated.slice(0, articles.length))
    },
  }
}
