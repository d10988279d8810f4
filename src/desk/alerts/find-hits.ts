import { listAlerts, type NewHit, saveHits } from '../store/alerts.ts'
import type { Store } from '../store/open-store.ts'
import { readQuery } from '../store/search.ts'
import { type AlertRow, STATE } from '../store/tables.ts'

/** Articles or stories that are looked at in one go. */
const AT_ONCE = 200

/**
 * Looks at the articles and the comparisons that have come since the last time, for all alerts; what was looked at is
 * kept in one transaction with what was found, so that nothing is missed and nothing told twice.
 */
export async function findHits(store: Store, now: string): Promise<Looked> {
  const alerts = await listAlerts(store)
  const [articles, stories] = [await findInArticles(store, alerts, now), await findInStories(store, alerts, now)]
  return { looked: articles.looked || stories.looked, found: articles.found || stories.found }
}

/** Whether there was anything new to look at, and whether an alert asked for some of it. */
type Looked = { readonly looked: boolean; readonly found: boolean }

async function findInArticles(store: Store, alerts: readonly AlertRow[], now: string): Promise<Looked> {
  const newest = await lastGrouped(store)
  let [looked, found] = [false, false]
  for (const alert of alerts) {
    if ((alert.kind !== 'search' && alert.kind !== 'changed') || alert.after >= newest) continue
    const until = Math.min(newest, alert.after + AT_ONCE)
    const hits = await articlesFor(store, alert, until)
    await store.write(async (db) => {
      await saveHits(db, hits, now)
      await db.updateTable('alert').set({ after: until }).where('id', '=', alert.id).execute()
    })
    looked = true
    found ||= hits.length > 0
  }
  return { looked, found }
}

/** The last article up to which all are in stories. */
async function lastGrouped({ db }: Store): Promise<number> {
  const waiting = await db
    .selectFrom('article')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('state', '=', STATE.received)
    .executeTakeFirst()
  if (waiting?.seq) return waiting.seq - 1
  const last = await db
    .selectFrom('article')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  return last?.seq ?? 0
}

/** The articles up to one that an alert asks for: with its words, of its story; of `changed`, later versions alone. */
async function articlesFor(store: Store, alert: AlertRow, until: number): Promise<NewHit[]> {
  const range = Array.from({ length: until - alert.after }, (_, i) => alert.after + 1 + i)
  const query = readQuery(alert.words)
  const isOpen = query.words.length === 0 && query.phrases.length === 0
  const matching = isOpen ? range : await store.match(query, { limit: AT_ONCE, offset: 0, among: range })
  if (matching.length === 0) return []
  let rows = store.db
    .selectFrom('article')
    .leftJoin('story_article', 'story_article.article', 'article.seq')
    .select([
      'article.seq',
      'article.id',
      'article.title',
      'article.outlet',
      'article.version_of',
      'story_article.story',
    ])
    .where('article.seq', 'in', [...matching])
    .orderBy('article.seq')
  if (alert.story !== null) rows = rows.where('story_article.story', '=', alert.story)
  if (alert.kind === 'changed') rows = rows.where('article.version_of', 'is not', null)
  return (await rows.execute()).map(({ seq, id, title, outlet, version_of, story }) => ({
    alert: alert.id,
    key: `article:${id}`,
    title: title ?? id,
    detail: [outlet, version_of === null ? null : `a new version of ${version_of}`]
      .filter((part) => part !== null)
      .join(': '),
    story,
    article: seq,
    webhook: alert.webhook !== null,
  }))
}

async function findInStories(store: Store, alerts: readonly AlertRow[], now: string): Promise<Looked> {
  const stories = await store.db
    .selectFrom('story')
    .select(['id', 'title', 'compared', 'independent', 'at_least', 'differ'])
    .whereRef('alerted', '<', 'compared')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
  if (stories.length === 0) return { looked: false, found: false }
  const hits: NewHit[] = []
  for (const alert of alerts) {
    if (alert.kind !== 'differ' && alert.kind !== 'second-origin') continue
    for (const story of stories) {
      if (!(await concerns(store, alert, story.id))) continue
      const found = {
        alert: alert.id,
        title: story.title,
        story: story.id,
        article: null,
        webhook: alert.webhook !== null,
      }
      if (alert.kind === 'second-origin') {
        // the lower bound: only what is sure
        if ((story.at_least ?? 0) >= 2)
          hits.push({ ...found, key: `origins:${story.id}`, detail: `${story.at_least} or more independent origins` })
        continue
      }
      if ((story.differ ?? 0) === 0) continue
      const claims = await store.db
        .selectFrom('claim')
        .select(['id', 'question'])
        .where('story', '=', story.id)
        .where('verdict', '=', 'differ')
        .orderBy('id')
        .execute()
      for (const { id, question } of claims)
        hits.push({ ...found, key: `claim:${story.id}:${id}`, detail: `accounts differ: ${question}` })
    }
  }
  await store.write(async (db) => {
    await saveHits(db, hits, now)
    for (const { id, compared } of stories)
      await db.updateTable('story').set({ alerted: compared }).where('id', '=', id).execute()
  })
  return { looked: true, found: hits.length > 0 }
}

/** Whether a story is the alert's, or has a report with its words. */
async function concerns(store: Store, alert: AlertRow, storyId: string): Promise<boolean> {
  if (alert.story !== null) return alert.story === storyId
  const query = readQuery(alert.words)
  if (query.words.length === 0 && query.phrases.length === 0) return true
  const members = await store.db.selectFrom('story_article').select('article').where('story', '=', storyId).execute()
  const seqs = members.map(({ article }) => article)
  const matching = await store.match(query, { limit: 1, offset: 0, among: seqs })
  return matching.length > 0
}
