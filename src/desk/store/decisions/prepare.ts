import type { Transaction } from 'kysely'
import type { Anchor } from '../../../model/decision.ts'
import type { Annotated, Decision, Span, Synopsis } from '../../../model/types.ts'
import { unpack } from '../pack.ts'
import type { Tables } from '../tables.ts'
import { collectionIdsOf } from './stories-naming.ts'

/** Passages that are kept of one thing. */
const MOST_ANCHORS = 20

/**
 * A decision as it is kept: story ids become ids of articles in them, splits know what stayed, and what stands in an article
 * has its passage. In words what it names in vain.
 */
export async function prepare(db: Transaction<Tables>, decision: Decision): Promise<Decision | string> {
  switch (decision.decision) {
    case 'published':
      return (await isArticle(db, decision.articleId)) ? decision : `there is no article '${decision.articleId}'`
    case 'figure':
      return anchored(db, decision, decision.figureId, 'figure', ({ figures }) =>
        figures.map(({ id, span }) => ({ id, span })),
      )
    case 'speaker':
      return anchored(db, decision, decision.attributionId, 'statement', ({ attributions }) =>
        attributions.flatMap(({ id, content }) => content.slice(0, 1).map((span) => ({ id, span }))),
      )
    case 'merge-stories': {
      const ids = await articlesOf(db, decision.ids)
      return typeof ids === 'string' ? ids : { ...decision, ids }
    }
    case 'move-article': {
      const ids = await articlesOf(db, [decision.articleId, decision.to])
      if (typeof ids === 'string') return ids
      const [articleId = '', to = ''] = ids
      return { ...decision, articleId, to, ...(await others(db, [articleId], decision.from)) }
    }
    case 'split-story': {
      const ids = await articlesOf(db, decision.articleIds)
      return typeof ids === 'string' ? ids : { ...decision, ...(await others(db, ids, decision.from)) }
    }
    case 'merge-events':
    case 'merge-entities':
    case 'not-same':
      return { ...(await withLastingIds(db, decision)), ...(await anchorsOf(db, decision)) }
    default:
      return decision
  }
}

async function isArticle(db: Transaction<Tables>, id: string): Promise<boolean> {
  return (await db.selectFrom('article').select('seq').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Of each id the article it is, or the first of the story it is of; in words where there is neither. */
async function articlesOf(db: Transaction<Tables>, ids: readonly string[]): Promise<string[] | string> {
  const articles: string[] = []
  for (const id of ids) {
    const article = (await isArticle(db, id)) ? id : await firstOf(db, id)
    if (article === null) return `there is no story and no article '${id}'`
    articles.push(article)
  }
  return articles
}

async function firstOf(db: Transaction<Tables>, storyId: string): Promise<string | null> {
  const row = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('article.id')
    .where('story_article.story', '=', storyId)
    .orderBy('article.seq')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The other articles of the stories that these are in: they are known, and stay. */
async function others(db: Transaction<Tables>, ids: readonly string[], given: readonly string[] | undefined) {
  if (given !== undefined) return { from: given }
  const rows = await db
    .selectFrom('story_article')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('article.id')
    .where('story_article.story', 'in', (from) =>
      from
        .selectFrom('story_article as own')
        .innerJoin('article as known', 'known.seq', 'own.article')
        .select('own.story')
        .where('known.id', 'in', [...ids]),
    )
    .orderBy('article.seq')
    .execute()
  const from = rows.map(({ id }) => id).filter((id) => !ids.includes(id))
  return from.length === 0 ? {} : { from }
}

/** Stories by an article of theirs, entities of a synopsis by what they go by in all of them where that is one. */
async function withLastingIds<D extends Decision & { readonly ids: readonly string[] }>(
  db: Transaction<Tables>,
  decision: D,
): Promise<D> {
  const ids: string[] = []
  for (const id of decision.ids) {
    const article = decision.decision === 'not-same' ? await firstOf(db, id) : null
    const isPlaced = decision.anchors?.some((anchor) => anchor.id === id) // by its passages: they are surer than a name
    const [only, another] = id.startsWith('e:') && !isPlaced ? await collectionIdsOf(db, id) : []
    ids.push(article ?? (only !== undefined && another === undefined ? only : id))
  }
  return { ...decision, ids }
}

type Item = { readonly id: string; readonly span: Span }

async function annotatedOf(db: Transaction<Tables>, articleId: string): Promise<Annotated | null> {
  const row = await db
    .selectFrom('annotation')
    .innerJoin('article', 'article.seq', 'annotation.article')
    .select('annotation.packed')
    .where('article.id', '=', articleId)
    .executeTakeFirst()
  return row ? unpack<Annotated>(row.packed) : null
}

const articleOf = (id: string): string => id.replace(/^event:/, '').replace(/:[^:]*$/, '')

/** The decision with the passage of what it names in an article. */
async function anchored(
  db: Transaction<Tables>,
  decision: Decision,
  id: string,
  what: string,
  items: (annotated: Annotated) => readonly Item[],
): Promise<Decision | string> {
  if (decision.anchors?.some((anchor) => anchor.id === id)) return decision
  const annotated = await annotatedOf(db, articleOf(id))
  const span = annotated && items(annotated).find((item) => item.id === id)?.span
  return span ? { ...decision, anchors: [...(decision.anchors ?? []), { id, span }] } : `there is no ${what} '${id}'`
}

/** Passages of entities, events and mentions that are named by ids of one article or of a synopsis. */
async function anchorsOf(
  db: Transaction<Tables>,
  decision: Decision & { readonly ids: readonly string[] },
): Promise<{ readonly anchors?: readonly Anchor[] }> {
  const anchors: Anchor[] = [...(decision.anchors ?? [])]
  for (const id of decision.ids) {
    if (anchors.some((anchor) => anchor.id === id) || !id.includes(':')) continue
    const annotated = await annotatedOf(db, articleOf(id))
    if (annotated === null) continue
    const spans = id.startsWith('event:') ? await mentionsOf(db, id, annotated) : spansIn(annotated, id)
    anchors.push(...spans.slice(0, MOST_ANCHORS).map((span) => ({ id, span })))
  }
  return anchors.length === 0 ? {} : { anchors }
}

function spansIn({ entities, events }: Annotated, id: string): readonly Span[] {
  const entity = entities.find((one) => one.id === id)
  const event = events.find((one) => one.id === id)
  return [...(entity?.variants.flatMap(({ spans }) => spans).slice(0, 1) ?? []), ...(event ? [event.trigger] : [])]
}

/** All mentions of an event as its story's synopsis has it; the one that gave it its id where that is gone. */
async function mentionsOf(db: Transaction<Tables>, id: string, annotated: Annotated): Promise<readonly Span[]> {
  const rows = await db
    .selectFrom('synopsis')
    .innerJoin('story_article', 'story_article.story', 'synopsis.story')
    .innerJoin('article', 'article.seq', 'story_article.article')
    .select('synopsis.packed')
    .where('article.id', '=', annotated.article.id)
    .execute()
  for (const { packed } of rows) {
    const event = unpack<Synopsis>(packed).events.find((one) => one.id === id)
    if (event) return event.mentions.map(({ trigger }) => trigger)
  }
  return spansIn(annotated, id.slice('event:'.length))
}
