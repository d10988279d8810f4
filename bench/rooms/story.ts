import { compare } from '../../src/compare/compare.ts'
import { annotateAll } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

/** All reports compared as one story, which is what costs most: what is read of each is there already. */
export const story: PrepareBench = async (all) => {
  const annotated = annotateAll(all)
  return {
    units: (articles) => articles.length,
    run: (articles) => {
      const reports = annotated.slice(0, articles.length)
      const articleIds = reports.map(({ article }) => article.id)
      compare(reports, { grouped: { stories: [{ id: 'story:1', articleIds, relatedStoryIds: [] }], trace: [] } })
    },
  }
}
