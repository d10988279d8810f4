import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Articles with their annotations, stories with their synopses, what a search looks through, people's decisions. */
export async function articlesAndStories(db: Kysely<Tables>, { types }: Pick<Engine, 'types'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('article')
    .addColumn('seq', types.serial, (column) =>
      types.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('page', 'text')
    .addColumn('outlet', 'text')
    .addColumn('title', 'text')
    .addColumn('earliest', 'text')
    .addColumn('latest', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('bytes_digest', 'text', (column) => column.notNull())
    .addColumn('received', 'text', (column) => column.notNull())
    .addColumn('origin', 'text')
    .addColumn('version_of', 'text')
    .addColumn('state', 'integer', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('packed', types.bytes, (column) => column.notNull())
    .execute()
  for (const column of ['page', 'digest', 'outlet', 'earliest', 'state', 'origin', 'received'])
    await schema.createIndex(`article_${column}`).on('article').column(column).execute()
  // what is in no story yet, in order of publication
  await sql`create index article_waiting on article (coalesce(earliest, '9999'), seq) where state = 0`.execute(db)
  await schema
    .createTable('annotation')
    .addColumn('article', 'bigint', (column) => column.primaryKey().references('article.seq').onDelete('cascade'))
    .addColumn('maker', 'text', (column) => column.notNull())
    .addColumn('packed', types.bytes, (column) => column.notNull())
    .execute()
  await schema
    .createTable('story')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('first_day', 'text')
    .addColumn('last_day', 'text')
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('undated', 'integer', (column) => column.notNull())
    .addColumn('independent', 'integer')
    .addColumn('at_least', 'integer')
    .addColumn('at_most', 'integer')
    .addColumn('differ', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('compared', 'integer', (column) => column.notNull())
    .addColumn('changed', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('packed', types.bytes)
    .execute()
  await sql`create index story_waiting on story (changed, id) where compared < revision and reports > 1`.execute(db)
  await schema.createIndex('story_changed').on('story').columns(['changed', 'id']).execute()
  await schema
    .createTable('story_article')
    .addColumn('article', 'bigint', (column) => column.primaryKey().references('article.seq').onDelete('cascade'))
    .addColumn('story', 'text', (column) => column.notNull().references('story.id'))
    .execute()
  await schema.createIndex('story_article_story').on('story_article').column('story').execute()
  await schema
    .createTable('related_story')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('other', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('related_story_key', ['story', 'other'])
    .execute()
  await schema
    .createTable('claim')
    .addColumn('story', 'text', (column) => column.notNull().references('story.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('independent', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_key', ['story', 'id'])
    .execute()
  await schema
    .createTable('passage')
    .addColumn('article', 'bigint', (column) => column.notNull().references('article.seq').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('value', types.real)
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('piece', 'text')
    .execute()
  await schema.createIndex('passage_article').on('passage').column('article').execute()
  await schema.createIndex('passage_subject').on('passage').columns(['kind', 'subject']).execute()
  await schema
    .createTable('decision')
    .addColumn('seq', types.serial, (column) =>
      types.serial === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('made', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('undone', 'text')
    .addColumn('undone_by', 'text')
    .execute()
  await schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}
