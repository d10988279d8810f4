import type { Synopsis } from '../../model/types.ts'
import type { Rows } from './csv-report.ts'

const COLUMNS = [
  'id',
  'name',
  'form',
  'voice',
  'quoted from',
  'uses',
  'report',
  'article',
  'quote',
  'in',
  'start',
  'end',
]

/** What each report calls each person, body, event and thing: a row for each passage. */
export function namingTable({ naming, entities, events }: Synopsis, label: (articleId: string) => string): Rows {
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...events.map((event) => [event.id, event.label] as const),
  ])
  const rows = naming.flatMap(({ entityId, eventId, label: word, forms }) =>
    forms.flatMap(({ text, articleId, count, spans, voice, byEntityId }) =>
      spans.map((span) => [
        entityId ?? eventId ?? null,
        names.get(entityId ?? eventId ?? '') ?? word ?? null,
        text,
        voice,
        names.get(byEntityId ?? '') ?? null,
        count,
        label(articleId),
        articleId,
        span.quote,
        span.in ?? null,
        span.start,
        span.end,
      ]),
    ),
  )
  return [COLUMNS, ...rows]
}
