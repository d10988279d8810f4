import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Indexes that answer a search's filters alone, and lists of passages from the latest article on. */
export async function filters({ schema }: Kysely<Tables>): Promise<void> {
  await schema.dropIndex('article_outlet').execute()
  await schema.createIndex('article_outlet').on('article').columns(['outlet', 'earliest', 'latest', 'seq']).execute()
  await schema.dropIndex('article_earliest').execute()
  await schema.createIndex('article_days').on('article').columns(['earliest', 'latest', 'seq']).execute()
  await schema.createIndex('passage_kind').on('passage').columns(['kind', 'article', 'start']).execute()
}
