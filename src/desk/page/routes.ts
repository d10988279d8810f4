import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import type { Span } from '../../model/types.ts'
import { pieceOf } from '../../model/validate.ts'
import { findArticle } from '../store/articles.ts'
import { storyNow } from '../store/story-now.ts'
import type { Desk } from '../work/desk.ts'
import { addRoutes } from './add.ts'
import { assetRoutes } from './assets.ts'
import { gzipOf, gzipPart } from './gzip-parts.ts'
import { listRoutes } from './list-routes.ts'
import { missingPage } from './missing.ts'
import { storyPath } from './paths.ts'
import { readerOf } from './reader.ts'
import { searchPage } from './search.ts'
import { readAsked } from './search-form.ts'
import { type Page, shell, shellAround } from './shell.ts'
import { createStoryPages, type StoryPage } from './story.ts'
import { SHOWN, todayPage } from './today.ts'
import { type Work, workOf } from './work-line.ts'

/** Milliseconds that a page waits until it is kept that somebody looks at it. */
const LOOK_WAIT = 100

/** The pages one works in; each is whole without its script. */
export function pageRoutes(
  app: OpenAPIHono,
  desk: Desk,
  clock: () => Date,
): {
  /** Says that there is nothing at an address. */
  readonly missing: (context: Context, what: string) => Promise<Response>
} {
  assetRoutes(app)
  const storyPages = createStoryPages(desk, clock)
  const answer = async (context: Context, page: Page, status: 200 | 400 | 404 | 413 = 200) =>
    context.html(shell(page, await workOf(desk)), status)
  const missing = (context: Context, what: string) => answer(context, missingPage(what), 404)

  app.use('/', compress())
  app.get('/', async (context) => {
    const show = SHOWN.find((one) => one === context.req.query('show')) ?? null
    const query = { show, after: context.req.query('after') ?? null, reader: readerOf(context) }
    const work = await workOf(desk)
    return context.html(shell(await todayPage(desk.store, query, { work, now: clock() }), work))
  })

  app.use('/search', compress())
  app.get('/search', async (context) => answer(context, await searchPage(desk.store, readAsked(context.req.query()))))

  addRoutes(app, desk, answer)

  app.get('/story/:id', async (context) => {
    const id = context.req.param('id')
    const reader = readerOf(context)
    const page = await storyPages.page(id, { marked: await markedIn(context, desk), reader })
    if (page === null) {
      const now = await storyNow(desk.store, id)
      // for the time being: what made them one can be taken back
      return now === null
        ? missing(context, 'There is no such story here; its reports may have been deleted.')
        : context.redirect(storyPath(now) + new URL(context.req.url).search, 302)
    }
    // kept before the next page is asked for; but who reads does not wait for what is being written, or for a full disk
    await Promise.race([desk.looked(id, reader).catch(() => false), sleep(LOOK_WAIT)])
    return sendStory(context, page, await workOf(desk))
  })
  listRoutes(app, desk, clock, { answer, missing })
  app.get('/story/:id/things.json', async (context) => {
    const things = await storyPages.things(context.req.param('id'))
    return things === null ? context.json({ error: 'there is no such story any more' }, 404) : context.json(things)
  })
  return { missing }
}

/** Sends a page whose main part is compressed already: as it is to whoever takes gzip, as all browsers do. */
function sendStory(context: Context, { before, main, after, ...page }: StoryPage, work: Work): Response {
  const around = shellAround(page, work)
  const whole = gzipOf([gzipPart(around.before + before), main, gzipPart(after + around.after)])
  const type = { 'content-type': 'text/html; charset=UTF-8', vary: 'accept-encoding' }
  return /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
    ? context.body(whole, 200, { ...type, 'content-encoding': 'gzip' })
    : context.body(gunzipSync(whole), 200, type)
}

/** The passage that an address asks to be marked, where there is such a one. */
async function markedIn(context: Context, desk: Desk): Promise<readonly Span[]> {
  const { article: articleId, at, in: piece } = context.req.query()
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? []
  if (articleId === undefined || start === undefined || end === undefined || Number(start) >= Number(end)) return []
  const found = await findArticle(desk.store, articleId)
  const text = found === null ? '' : (pieceOf(found.article, piece) ?? '')
  if (Number(end) > text.length) return []
  const quote = text.slice(Number(start), Number(end))
  return [{ articleId, start: Number(start), end: Number(end), quote, ...(piece === undefined ? {} : { in: piece }) }]
}
