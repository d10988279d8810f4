import { type RawBuilder, sql } from 'kysely'
import type { MatchFilter } from './engine.ts'

/** Whether a search is for some of the articles only. */
export function narrowed({ outlet, from, to, among }: MatchFilter): boolean {
  return outlet !== undefined || from !== undefined || to !== undefined || among !== undefined
}

/** A query of the `seq` of the articles that a search may find; the indexes of articles answer it alone. */
export function wantedArticles({ outlet, from, to, among }: MatchFilter): RawBuilder<unknown> {
  return sql`select seq from article where ${sql.join(
    [
      ...(outlet === undefined ? [] : [sql`outlet = ${outlet}`]),
      ...(from === undefined ? [] : [sql`latest >= ${from}`]),
      ...(to === undefined ? [] : [sql`earliest <= ${to}`]),
      ...(among === undefined ? [] : [sql`seq in (${sql.join([-1, ...among])})`]),
    ],
    sql` and `,
  )}`
}
