import type { Synopsis } from '../../model/types.ts'
import { storyIndex } from '../../web/view/story-index.ts'
import { type TimelineEntry, timelineOf } from '../../web/view/timeline.ts'
import type { Cell, Rows } from './csv-report.ts'

const COLUMNS = [
  'story',
  'event',
  'label',
  'background',
  'earliest',
  'latest',
  'dated differently',
  'report',
  'article',
  'date in the report, earliest',
  'date in the report, latest',
  'date in its words',
  'quote',
  'in',
  'start',
  'end',
]

/** The timeline: a row for each report that tells of a dated event, in order of time, with when it says it was. */
export function timelineTable(synopsis: Synopsis, label: (articleId: string) => string): Rows {
  const { events } = storyIndex(synopsis)
  const rows = synopsis.stories.flatMap((story) =>
    timelineOf(story, events.get(story.id) ?? []).flatMap((entry) => rowsOf(entry, story.title, label)),
  )
  return [COLUMNS, ...rows]
}

function rowsOf(
  { event, tellers, conflict }: TimelineEntry,
  title: string,
  label: (articleId: string) => string,
): readonly (readonly Cell[])[] {
  return tellers.map((span) => {
    const date = event.dates.find(({ articleId }) => articleId === span.articleId)
    return [
      title,
      event.id,
      event.label,
      event.background,
      event.when.earliest,
      event.when.latest,
      conflict.length > 0,
      label(span.articleId),
      span.articleId,
      date?.earliest ?? null,
      date?.latest ?? null,
      date?.span?.quote ?? null,
      span.quote,
      span.in ?? null,
      span.start,
      span.end,
    ]
  })
}
