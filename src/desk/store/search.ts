import { type SqlBool, sql } from 'kysely'
import type { Span } from '../../model/types.ts'
import { type StoredArticle, storedArticle } from './articles.ts'
import type { TextQuery } from './engine.ts'
import { narrowed, wantedArticles } from './match-filter.ts'
import type { Store } from './open-store.ts'

export type SearchQuery = {
  /** Words, all of which must be there; "in quotation marks" in a row; a `*` at the end for what begins so. */
  readonly text: string
  readonly limit: number
  readonly offset: number
  readonly outlet?: string
  /** Days of publication, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Only reports of this story. */
  readonly story?: string
}

export type Hit = StoredArticle & {
  readonly storyId: string | null
  /** The first passages with words of the question, each a sentence or so. */
  readonly passages: readonly Span[]
}

/** Articles with the words of the question, best first. An empty question finds nothing. */
export async function searchArticles(store: Store, { text, story, ...page }: SearchQuery): Promise<readonly Hit[]> {
  const query = readQuery(text)
  const among = story === undefined ? {} : { among: await reportsIn(store, story) }
  const seqs = await store.match(query, { ...page, ...among })
  if (seqs.length === 0) return []
  const rows = await store.db
    .selectFrom('article')
    .leftJoin('story_article', 'story_article.article', 'article.seq')
    .selectAll('article')
    .select('story_article.story')
    .where('article.seq', 'in', [...seqs])
    .execute()
  const found = new Map(rows.map((row) => [row.seq, row]))
  return seqs.flatMap((seq) => {
    const row = found.get(seq)
    if (!row) return []
    const { story, ...article } = row
    const stored = storedArticle(article)
    return [{ ...stored, storyId: story, passages: passagesWith(stored, query) }]
  })
}

async function reportsIn({ db }: Pick<Store, 'db'>, story: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('story_article').select('article').where('story', '=', story).execute()
  return rows.map(({ article }) => article)
}

/** The words and phrases of what a person typed. */
export function readQuery(text: string): TextQuery {
  const phrases: string[][] = []
  const rest = text.replace(/["“”]([^"“”]*)["“”]/g, (_, phrase: string) => {
    const words = wordsOf(phrase)
    if (words.length > 0) phrases.push(words)
    return ' '
  })
  return { words: wordsOf(rest), phrases }
}

const MOST_WORDS = 32

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+\*?/gu) ?? []
  ).slice(0, MOST_WORDS)
}

const MOST_PASSAGES = 3
/** Characters shown before and after a word that was found. */
const AROUND = 90

/** What finds the words of a question in a text; null where it has none. */
export function wordPattern({ words, phrases }: TextQuery): RegExp | null {
  const sought = [
    ...words.map((word) => escaped(word)),
    ...phrases.map((phrase) => phrase.map(escaped).join('[^\\p{L}\\p{N}]+')),
  ]
  return sought.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function passagesWith({ article }: StoredArticle, query: TextQuery): readonly Span[] {
  const pattern = wordPattern(query)
  if (pattern === null) return []
  const spans: Span[] = []
  let end = -1
  for (const match of article.text.matchAll(pattern)) {
    if (match.index < end) continue
    const start = edge(article.text, match.index - AROUND, 'start')
    end = edge(article.text, match.index + match[0].length + AROUND, 'end')
    spans.push({ articleId: article.id, start, end, quote: article.text.slice(start, end) })
    if (spans.length === MOST_PASSAGES) break
  }
  return spans
}

function escaped(word: string): string {
  return word.endsWith('*') ? `${word.slice(0, -1)}[\\p{L}\\p{N}]*` : word
}

/** The nearest place between two words, within the text. */
function edge(text: string, at: number, side: 'start' | 'end'): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  if (side === 'start') {
    const space = text.slice(at, at + AROUND / 2).search(/\s\S/)
    return space < 0 ? at : at + space + 1
  }
  const space = text.slice(at - AROUND / 2, at).search(/\s\S*$/)
  return space < 0 ? at : at - AROUND / 2 + space
}

/** Letters from which on a beginning is looked up in the index of subjects. */
const SELECTIVE = 3

export type PassageQuery = {
  readonly kind: 'name' | 'figure' | 'quote'
  /** What the name, the thing measured or the speaker begins with, in any case; everything where empty. */
  readonly subject: string
  /** Of figures: the number lies between. */
  readonly least?: number
  readonly most?: number
  readonly outlet?: string
  /** Days of publication, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Only reports of this story. */
  readonly story?: string
  readonly limit: number
  readonly offset: number
}

export type PassageHit = {
  readonly kind: string
  readonly subject: string
  readonly value: number | null
  readonly span: Span
  readonly storyId: string | null
  readonly outlet: string | null
  readonly title: string | null
  /** The report's day of publication, or the first that it may be. */
  readonly day: string | null
}

/** Names, figures or quotations by what or whom they are about, the latest articles first. */
export async function searchPassages(
  { db }: Pick<Store, 'db'>,
  { kind, subject, least, most, outlet, from, to, story, limit, offset }: PassageQuery,
): Promise<readonly PassageHit[]> {
  const wanted = subject.toLowerCase()
  let query = db
    .selectFrom('passage')
    .selectAll('passage')
    .where('passage.kind', '=', kind)
    .orderBy('passage.article', 'desc')
    .orderBy('passage.start', 'desc')
    .limit(limit)
    .offset(offset)
  if (wanted !== '') {
    // very many begin with a letter or two: the latest are found sooner by going back from the latest article
    const subject = wanted.length < SELECTIVE ? sql<string>`passage.subject || ''` : sql<string>`passage.subject`
    query = query.where(subject, '>=', wanted).where(subject, '<', `${wanted}\u{10FFFF}`)
  }
  if (least !== undefined) query = query.where('passage.value', '>=', least)
  if (most !== undefined) query = query.where('passage.value', '<=', most)
  const filter = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  if (narrowed(filter)) query = query.where(sql<SqlBool>`passage.article in (${wantedArticles(filter)})`)
  if (story !== undefined)
    query = query.where('passage.article', 'in', (from) =>
      from.selectFrom('story_article').select('story_article.article').where('story_article.story', '=', story),
    )
  // the few that are shown are joined, not all that were found
  const rows = await db
    .selectFrom(query.as('passage'))
    .innerJoin('article', 'article.seq', 'passage.article')
    .leftJoin('story_article', 'story_article.article', 'passage.article')
    .selectAll('passage')
    .select(['article.outlet', 'article.title', 'article.earliest', 'story_article.story', 'article.id'])
    .orderBy('passage.article', 'desc')
    .orderBy('passage.start')
    .execute()
  return rows.map(({ kind, subject, value, quote, start, end, piece, id, ...row }) => ({
    storyId: row.story,
    outlet: row.outlet,
    title: row.title,
    day: row.earliest,
    kind,
    subject,
    value,
    span: { articleId: id, start, end, quote, ...(piece === null ? {} : { in: piece }) },
  }))
}
