import type { Transaction } from 'kysely'
import type { Decision, Span } from '../../../model/types.ts'
import type { Tables } from '../tables.ts'

/** A passage whose entity a person has told from others of its name, and what its id over the collection ends in. */
export type ToldApart = { readonly span: Span; readonly mark: string }

/** What people have told apart by passages: the first that each decision names keeps the id of the name. */
export async function toldApart(db: Transaction<Tables>): Promise<readonly ToldApart[]> {
  const rows = await db
    .selectFrom('decision')
    .select('decision')
    .where('undone', 'is', null)
    .where('decision', 'like', '%"decision":"not-same"%')
    .orderBy('seq')
    .execute()
  return rows.flatMap(({ decision }) => {
    const known = JSON.parse(decision) as Decision
    if (known.decision !== 'not-same') return []
    return known.ids.slice(1).flatMap((id) =>
      (known.anchors ?? [])
        .filter((anchor) => anchor.id === id)
        .slice(0, 1)
        .map(({ span }) => ({ span, mark: `~${span.articleId}` })),
    )
  })
}
