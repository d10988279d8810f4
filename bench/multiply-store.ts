import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { CompiledQuery } from 'kysely'
import { foundingStoryId } from '../src/compare/stories/founding-story-id.ts'
import { indexedText } from '../src/desk/store/articles.ts'
import type { Store } from '../src/desk/store/open-store.ts'
import { unpack } from '../src/desk/store/pack.ts'
import type { ArticleRow, Tables } from '../src/desk/store/tables.ts'
import type { Article } from '../src/model/types.ts'
import { createRenaming, namesIn, type Renaming } from './rename-text.ts'
import { dayOfVariant } from './vary.ts'

/** How a column of a row is made for another round: an id of something, a text with names, JSON, packed JSON, a day, a time. */
type How = 'seq' | 'id' | 'entity' | 'text' | 'lower' | 'json' | 'packed' | 'day' | 'time' | 'mark'

type Columns = Readonly<Record<string, How>>

/** Tables in an order in which each refers only to those before it; columns that are not named stay as they are. */
const TABLES: readonly (readonly [keyof Tables, Columns])[] = [
  [
    'article',
    {
      seq: 'seq',
      id: 'id',
      page: 'mark',
      title: 'text',
      earliest: 'day',
      latest: 'day',
      digest: 'mark',
      received: 'time',
      version_of: 'id',
      packed: 'packed',
    },
  ],
  ['annotation', { article: 'seq', packed: 'packed' }],
  ['passage', { article: 'seq', quote: 'text', subject: 'lower' }],
  ['entity', { id: 'entity', name: 'text' }],
  ['entity_word', { word: 'lower', entity: 'entity' }],
  ['entity_article', { article: 'seq', entity: 'entity', name: 'text', variants: 'json', roles: 'json' }],
  ['statement', { article: 'seq', entity: 'entity', key: 'entity', cue: 'text', chain: 'json', quote: 'text' }],
  ['story', { id: 'id', title: 'text', first_day: 'day', last_day: 'day', changed: 'time' }],
  ['story_article', { article: 'seq', story: 'id', found: 'id', nearest: 'id' }],
  ['related_story', { story: 'id', other: 'id' }],
  ['found_related', { story: 'id', other: 'id' }],
  ['synopsis', { story: 'id', packed: 'packed', entity_ids: 'json' }],
  ['claim', { story: 'id', question: 'text', answers: 'json' }],
  ['dependence', { story: 'id', article: 'id', source: 'text', source_key: 'lower', evidence: 'json' }],
  [
    'own_name',
    { story: 'id', thing: 'text', entity: 'entity', form: 'text', others: 'text', span: 'json', example: 'json' },
  ],
  ['silence', { story: 'id', question: 'text', example: 'json' }],
  [
    'dated_event',
    { story: 'id', label: 'text', sought: 'lower', earliest: 'day', latest: 'day', spans: 'json', dates: 'json' },
  ],
]

/** Values of one statement, under the parameters that any database takes. */
const MOST_VALUES = 3000
/** Rows of one transaction. */
const ROWS_AT_ONCE = 2000
/** Seconds that each round came in later. */
const LATER = 40_000

type Row = Readonly<Record<string, unknown>>

/**
 * Makes a store of a desk at rest as large as is asked for: all rows of what is there, over and over, with other names of
 * the same length, other ids and other days. So its articles, readings, stories and synopses are of the kind that the desk
 * makes, but only those of the first round were read and compared by it. Gives the rounds made; calls back after each.
 */
export async function multiplyStore(
  store: Store,
  size: number,
  tell: (round: number) => void = () => {},
): Promise<number> {
  const tables = new Map<keyof Tables, readonly Row[]>()
  for (const [table] of TABLES) tables.set(table, await store.db.selectFrom(table).selectAll().execute())
  const articles = (tables.get('article') ?? []) as readonly ArticleRow[]
  const names = namesIn(articles.map(({ packed }) => unpack<Article>(packed).text))
  const founders = new Map(articles.map(({ id }) => [foundingStoryId(id), id]))
  const stories = (tables.get('story') ?? []).map(({ id }) => String(id))
  const span = Math.max(...articles.map(({ seq }) => seq))
  let round = 0
  while (articles.length * (round + 1) < size) {
    round += 1
    const ids = new Map(articles.map(({ id }) => [id, `${id}-${round}`]))
    for (const id of stories) {
      const founder = founders.get(id)
      ids.set(id, founder === undefined ? `${id}-${round}` : foundingStoryId(`${founder}-${round}`))
    }
    const value = changer(createRenaming(names, ids, round), { ids, round, span })
    for (const [table, columns] of TABLES) await insertAgain(store, table, tables.get(table) ?? [], { columns, value })
    tell(round)
  }
  return round
}

/** What a value of a column becomes in another round. */
function changer(
  renaming: Renaming,
  { ids, round, span }: { readonly ids: ReadonlyMap<string, string>; readonly round: number; readonly span: number },
): (how: How | undefined, given: unknown) => unknown {
  return (how, given) => {
    if (how === undefined || given === null || given === undefined) return given
    if (how === 'seq') return Number(given) + span * round
    if (how === 'packed') return zstdCompressSync(renaming.json(zstdDecompressSync(given as Buffer).toString('utf8')))
    const text = String(given)
    if (how === 'id') return ids.get(text) ?? text
    if (how === 'entity') return `${text}-${round}`
    if (how === 'mark') return `${text}#${round}`
    if (how === 'day') return dayOfVariant(text, round)
    if (how === 'time') return new Date(Date.parse(text) + round * LATER * 1000).toISOString()
    return renaming[how](text)
  }
}

async function insertAgain(
  store: Store,
  table: keyof Tables,
  rows: readonly Row[],
  { columns, value }: { readonly columns: Columns; readonly value: ReturnType<typeof changer> },
): Promise<void> {
  const width = Math.max(1, Object.keys(rows[0] ?? {}).length)
  const atOnce = Math.floor(MOST_VALUES / width)
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await store.write(async (db) => {
      const made = rows
        .slice(from, from + ROWS_AT_ONCE)
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, given]) => [name, value(columns[name], given)])),
        )
      for (let i = 0; i < made.length; i += atOnce)
        await db.executeQuery(insertion(store.kind, table, made.slice(i, i + atOnce)))
      if (table !== 'article') return
      const articles = made as unknown as readonly ArticleRow[]
      await store.index(
        db,
        articles.map(({ seq, packed }) => indexedText(seq, unpack<Article>(packed))),
      )
    })
}

/** Written out: to build so many statements part by part takes longer than the database needs. */
function insertion(kind: Store['kind'], table: string, rows: readonly Row[]): CompiledQuery {
  const columns = Object.keys(rows[0] ?? {})
  let n = 0
  const place = (): string => (kind === 'sqlite' ? '?' : `$${++n}`)
  const values = rows.map(() => `(${columns.map(place).join(', ')})`).join(', ')
  const names = columns.map((name) => `"${name}"`).join(', ')
  return CompiledQuery.raw(
    `insert into "${table}" (${names}) values ${values} on conflict do nothing`,
    rows.flatMap((row) => columns.map((name) => row[name])),
  )
}
