import type { Transaction } from 'kysely'
import { createEntityIds } from '../../../compare/entities/entity-ids.ts'
import type { Decision } from '../../../model/types.ts'
import { wordsOf } from '../names/save-names.ts'
import type { Tables } from '../tables.ts'

/** The ids over the collection that an entity's id in a decision means: itself, or all whose name makes that id ("e:ana-ruiz"). */
export async function collectionIdsOf(db: Transaction<Tables>, id: string): Promise<readonly string[]> {
  const own = await db.selectFrom('entity').select('id').where('id', '=', id).executeTakeFirst()
  if (own) return [own.id]
  if (!id.startsWith('e:')) return []
  const slug = id.replace(/:\d+$/, '')
  const words = wordsOf(slug.slice(2).replaceAll('-', ' ')).sort((a, b) => b.length - a.length)
  const rows = await db
    .selectFrom('entity_word')
    .innerJoin('entity', 'entity.id', 'entity_word.entity')
    .select(['entity.id', 'entity.name'])
    .where('entity_word.word', '=', words[0] ?? '')
    .execute()
  return rows.filter(({ name }) => createEntityIds()(name) === slug).map((row) => row.id)
}

/** Stories that name two or more of the entities that a decision is about: there it makes a difference. */
export async function storiesNaming(
  db: Transaction<Tables>,
  decision: Decision & { readonly ids: readonly string[] },
): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  for (const id of decision.ids) {
    const ids = await collectionIdsOf(db, id)
    if (ids.length === 0) continue
    const rows = await db
      .selectFrom('entity_article')
      .innerJoin('story_article', 'story_article.article', 'entity_article.article')
      .select('story_article.story')
      .distinct()
      .where('entity_article.entity', 'in', [...ids])
      .execute()
    for (const { story } of rows) counts.set(story, (counts.get(story) ?? 0) + 1)
  }
  const effects = await db
    .selectFrom('decision_effect')
    .innerJoin('decision', 'decision.id', 'decision_effect.decision')
    .select('decision_effect.story')
    .distinct()
    .where('decision.decision', '=', JSON.stringify(decision))
    .execute()
  return [...new Set([...effects.map(({ story }) => story), ...[...counts].filter(([, n]) => n > 1).map(([id]) => id)])]
}
