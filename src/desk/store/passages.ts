import type { Transaction } from 'kysely'
import type { Annotated, Span } from '../../model/types.ts'
import type { Tables } from './tables.ts'

/** A passage by which an article is found. */
export type Passage = Omit<Tables['passage'], 'article'>

/** What an article is found by: the first mention of each entity, its figures, and what is said by whom. */
export function passagesOf({ entities, figures, attributions, mentions }: Annotated): readonly Passage[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const seen = new Set<string>()
  const first = mentions.filter(({ entityId, form }) => form === 'name' && !seen.has(entityId) && seen.add(entityId))
  return [
    ...first.map(({ span, entityId }) => passage('name', span, names.get(entityId) ?? span.quote)),
    ...figures.map(({ span, measures, value }) => passage('figure', span, measures, value)),
    ...attributions.flatMap(({ content, source, sourceEntityId }) =>
      content.map((span) => passage('quote', span, names.get(sourceEntityId ?? '') ?? source?.quote ?? '')),
    ),
  ]
}

function passage(kind: Passage['kind'], span: Span, subject: string, value: number | null = null): Passage {
  const { start, end, quote } = span
  return { kind, quote, subject: subject.toLowerCase(), value, start, end, piece: span.in ?? null }
}

/** Eight columns each, well under the parameters that any database takes in one statement. */
const ROWS_AT_ONCE = 100

/** Keeps the passages of articles in place of those they had. */
export async function savePassages(
  db: Transaction<Tables>,
  read: readonly { readonly seq: number; readonly passages: readonly Passage[] }[],
): Promise<void> {
  await db
    .deleteFrom('passage')
    .where(
      'article',
      'in',
      read.map(({ seq }) => seq),
    )
    .execute()
  const rows = read.flatMap(({ seq, passages }) => passages.map((passage) => ({ article: seq, ...passage })))
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await db
      .insertInto('passage')
      .values(rows.slice(i, i + ROWS_AT_ONCE))
      .execute()
}
