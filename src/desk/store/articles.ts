import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Annotated, Article } from '../../model/types.ts'
import { pageAddress } from '../../read/page-address.ts'
import type { IndexedText } from './engine.ts'
import type { Store } from './open-store.ts'
import { pack, unpack } from './pack.ts'
import { type ArticleRow, STATE, type Tables } from './tables.ts'

/** What became of an article that was handed in. */
export type Receipt = {
  /** Its id in the store: its own, or another where a different article has that one already. */
  readonly id: string
  readonly seq: number
  /** `same`: this very text was there; `version`: another text of a page that was there. */
  readonly outcome: 'new' | 'same' | 'version'
}

export type AddOptions = {
  /** Where they came from: the name of a watched source, a file, an upload. */
  readonly origin: string | null
  /** ISO 8601, UTC. */
  readonly now: string
}

/**
 * Takes in articles, all of them or, where it throws, none; when it returns they are on the disk. The same text of the
 * same page given again changes nothing.
 */
export function addArticles(
  store: Store,
  articles: readonly Article[],
  options: AddOptions,
): Promise<readonly Receipt[]> {
  return store.write(async (db) => {
    const receipts: Receipt[] = []
    const added: IndexedText[] = []
    for (const article of articles) {
      const receipt = await addOne(db, article, options)
      receipts.push(receipt)
      if (receipt.outcome !== 'same') added.push(indexedText(receipt.seq, article))
    }
    await store.index(db, added)
    return receipts
  })
}

async function addOne(db: Transaction<Tables>, article: Article, { origin, now }: AddOptions): Promise<Receipt> {
  const page = pageAddress(article)
  const digest = digestOf(article)
  const same = await db.selectFrom('article').select(['seq', 'id', 'page']).where('digest', '=', digest).execute()
  const known = same.find((one) => one.page === page)
  if (known) return { id: known.id, seq: known.seq, outcome: 'same' }
  const first = page === null ? undefined : await firstOfPage(db, page)
  const id = await freeId(db, article.id, digest)
  const stored: Article = { ...article, id, ...(first ? { versionOf: first.id } : {}) }
  const { value, earliest, latest } = article.published
  const row = await db
    .insertInto('article')
    .values({
      id,
      page,
      outlet: article.outlet?.name ?? null,
      title: article.title,
      earliest: day(value ?? earliest),
      latest: day(value ?? latest),
      language: article.language,
      digest,
      bytes_digest: article.source.sha256,
      received: now,
      origin,
      version_of: first?.id ?? null,
      state: STATE.received,
      error: null,
      packed: pack(stored),
    })
    .returning('seq')
    .executeTakeFirstOrThrow()
  return { id, seq: row.seq, outcome: first ? 'version' : 'new' }
}

function firstOfPage(db: Transaction<Tables>, page: string) {
  return db.selectFrom('article').select('id').where('page', '=', page).orderBy('seq').limit(1).executeTakeFirst()
}

/** The article's own id; where a different one has it, with so much of its digest behind it as makes it its own. */
async function freeId(db: Transaction<Tables>, id: string, digest: string): Promise<string> {
  for (const wanted of [id, `${id}-${digest.slice(0, 6)}`, `${id}-${digest.slice(0, 16)}`]) {
    const taken = await db.selectFrom('article').select('seq').where('id', '=', wanted).executeTakeFirst()
    if (!taken) return wanted
  }
  return `${id}-${digest}`
}

function digestOf({ title, text, standfirst, outlet }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet?.name ?? null, title, standfirst, text]))
    .digest('hex')
}

/** What a search looks through. */
export function indexedText(seq: number, article: Article): IndexedText {
  const { title, standfirst, text, headings, captions, outlet, authors } = article
  return {
    seq,
    title: [title, standfirst].filter((part) => part !== null).join('\n'),
    text: [text, ...headings, ...captions, outlet?.name ?? '', ...authors].join('\n'),
  }
}

function day(iso: string | null): string | null {
  return iso?.slice(0, 10) ?? null
}

/** An article with what the desk knows of it; null where there is none of that id. */
export async function findArticle(store: Pick<Store, 'db'>, id: string): Promise<StoredArticle | null> {
  const row = await store.db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? storedArticle(row) : null
}

export type StoredArticle = Pick<ArticleRow, 'seq' | 'received' | 'origin' | 'error'> & { readonly article: Article }

export function storedArticle({ seq, received, origin, error, packed }: ArticleRow): StoredArticle {
  return { seq, received, origin, error, article: unpack<Article>(packed) }
}

/** All versions of an article's page, the first first; itself alone where its page is not known. */
export async function versionsOf(store: Pick<Store, 'db'>, id: string): Promise<readonly StoredArticle[]> {
  const own = await store.db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
  if (!own) return []
  if (own.page === null) return [storedArticle(own)]
  const rows = await store.db.selectFrom('article').selectAll().where('page', '=', own.page).orderBy('seq').execute()
  return rows.map(storedArticle)
}

/** What the language room read in an article; null as long as it has not been read. */
export async function findAnnotated(store: Pick<Store, 'db'>, id: string): Promise<Annotated | null> {
  const row = await store.db
    .selectFrom('annotation')
    .innerJoin('article', 'article.seq', 'annotation.article')
    .select('annotation.packed')
    .where('article.id', '=', id)
    .executeTakeFirst()
  return row ? unpack<Annotated>(row.packed) : null
}
