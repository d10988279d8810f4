import type { Transaction } from 'kysely'
import { settle } from '../../../compare/decisions/settle.ts'
import type { Decision } from '../../../model/types.ts'
import type { Tables } from '../tables.ts'
import { collectionIdsOf } from './stories-naming.ts'

/** Keeps which names over the collection people have made one: the first that a decision names stands for all. */
export async function aliasAgain(db: Transaction<Tables>): Promise<void> {
  const rows = await db
    .selectFrom('decision')
    .select('decision')
    .where('undone', 'is', null)
    .where(({ or, eb }) =>
      or([eb('decision', 'like', '%"merge-entities"%'), eb('decision', 'like', '%"decision":"not-same"%')]),
    )
    .orderBy('seq')
    .execute()
  const { standing } = settle(rows.map(({ decision }) => JSON.parse(decision) as Decision))
  const main = new Map<string, string>()
  const top = (id: string): string => {
    let up = id
    for (let next = main.get(up); next !== undefined && next !== up; next = main.get(up)) up = next
    return up
  }
  for (const decision of standing) {
    if (decision.decision !== 'merge-entities') continue
    const ids: string[] = []
    for (const id of decision.ids) {
      const found = await collectionIdsOf(db, id)
      ids.push(...(found.length > 0 ? found : /^(?:person|name):/.test(id) ? [id] : []))
    }
    const [first, ...others] = [...new Set(ids.map(top))]
    for (const other of others) if (first !== undefined) main.set(other, first)
  }
  await db.deleteFrom('entity_alias').execute()
  for (const id of main.keys())
    await db
      .insertInto('entity_alias')
      .values({ id, main: top(id) })
      .execute()
}
