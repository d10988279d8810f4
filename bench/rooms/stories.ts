import { groupStories } from '../../src/compare/stories/group-stories.ts'
import { annotateAll } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

export const stories: PrepareBench = async (all) => {
  const annotated = annotateAll(all)
  return {
    run: (articles) => {
      groupStories(annotated.slice(0, articles.length))
    },
  }
}
