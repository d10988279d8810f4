import type { Annotated, StoryEvent } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'

/**
 * What each report says of when: its dates with their own bounds, narrower ones first; of a report that only says when
 * in words that cannot be placed ("yesterday", undated), those words, where another report gives a date.
 */
export function datesOf(
  nodes: readonly EventNode[],
  article: (id: string) => Annotated | undefined,
): StoryEvent['dates'] {
  const found = new Map<string, StoryEvent['dates'][number]>()
  for (const { mention } of nodes) {
    if (mention.modality === 'hypothetical' || mention.modality === 'denied') continue
    for (const span of mention.timeSpans) {
      const time = article(span.articleId)?.times.find(
        (one) => one.span.start === span.start && one.span.end === span.end,
      )
      const key = `${span.articleId} ${time?.earliest ?? ''} ${time?.latest ?? ''} ${time?.earliest === null ? span.quote : ''}`
      if (time && !found.has(key))
        found.set(key, { articleId: span.articleId, span, earliest: time.earliest, latest: time.latest })
    }
  }
  const dates = [...found.values()]
  return dates.some(({ earliest, latest }) => earliest !== null || latest !== null) ? dates : []
}
