import type { Annotated, StoryEvent, Time } from '../../model/types.ts'
import type { EventNode } from './event-node.ts'
import { daysApart } from './event-time.ts'

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
    const times = mention.timeSpans.flatMap(
      (span) =>
        article(span.articleId)?.times.find((one) => one.span.start === span.start && one.span.end === span.end) ?? [],
    )
    for (const { span, earliest, latest } of isRange(times) ? [{ ...mention.time, span: times[0].span }] : times) {
      const key = `${span.articleId} ${earliest ?? ''} ${latest ?? ''} ${earliest === null ? span.quote : ''}`
      if (!found.has(key)) found.set(key, { articleId: span.articleId, span, earliest, latest })
    }
  }
  const dates = [...found.values()]
  return dates.some(({ earliest, latest }) => earliest !== null || latest !== null) ? dates : []
}

/** "from 1966 to 1978": of two dates of one mention that cannot meet each is an end. */
function isRange(times: readonly Time[]): times is readonly [Time, Time] {
  const [first, second] = times
  return times.length === 2 && first !== undefined && second !== undefined && daysApart(first, second) > 0
}
