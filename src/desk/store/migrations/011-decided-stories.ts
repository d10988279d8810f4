import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/**
 * Stories as the stream finds them beside those that people have made of them, so that a decision taken back leaves nothing;
 * what became of each decision, story by story; names that are one.
 */
export async function decidedStories(db: Kysely<Tables>, _: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('story_article')
    .addColumn('found', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await schema.alterTable('story_article').addColumn('nearest', 'text').execute()
  await db
    .updateTable('story_article')
    .set(({ ref }) => ({ found: ref('story') }))
    .execute()
  await schema.createIndex('story_article_found').on('story_article').column('found').execute()
  await schema
    .createTable('found_related')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('other', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('found_related_key', ['story', 'other'])
    .execute()
  await sql`insert into found_related (story, other) select story, other from related_story`.execute(db)
  await schema
    .createTable('decision_article')
    .addColumn('decision', 'text', (column) => column.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_article_key', ['article', 'decision'])
    .execute()
  await schema
    .createTable('decision_effect')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('decision', 'text', (column) => column.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('targets', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_effect_key', ['story', 'decision'])
    .execute()
  await schema.createIndex('decision_effect_decision').on('decision_effect').column('decision').execute()
  await schema
    .createTable('entity_alias')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('main', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('entity_alias_main').on('entity_alias').column('main').execute()
  await schema
    .alterTable('story')
    .addColumn('decided', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  // somebody waits for what they have decided, also in a story of one report
  await sql`create index story_decided on story (changed, id) where compared < revision and decided = 1`.execute(db)
}
