import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import type { Desk } from '../work/desk.ts'
import { alertsPage } from './alerts.ts'
import { entityPage } from './entity.ts'
import { HISTORIES, type History, historyPage } from './history.ts'
import { KINDS, type Kind, namesPage } from './names.ts'
import { outletPage } from './outlet.ts'
import { outletsPage } from './outlets.ts'
import type { Page } from './shell.ts'
import { sourcesPage } from './sources.ts'
import { TIMELINES, type Timeline, timelinePage } from './timeline.ts'

type Answers = {
  readonly answer: (context: Context, page: Page) => Promise<Response>
  /** Says that there is nothing at an address. */
  readonly missing: (context: Context, what: string) => Promise<Response>
}

/** Pages over the collection: what happened when, names, outlets, corrections, and what the desk watches and tells of. */
export function listRoutes(app: OpenAPIHono, { store }: Desk, clock: () => Date, { answer, missing }: Answers): void {
  for (const path of ['/timeline', '/names', '/name/*', '/outlets', '/outlet/*', '/sources', '/alerts', '/corrections'])
    app.use(path, compress())

  app.get('/timeline', async (context) => {
    const { show, q = '', from, to, offset } = context.req.query()
    const page = await timelinePage(store, {
      show: show !== undefined && Object.hasOwn(TIMELINES, show) ? (show as Timeline) : 'most',
      words: q.slice(0, 300),
      from: dayOf(from),
      to: dayOf(to),
      offset: offsetOf(offset),
    })
    return answer(context, page)
  })

  app.get('/names', async (context) => {
    const { q = '', kind, offset } = context.req.query()
    const page = await namesPage(store, {
      words: q.slice(0, 300),
      kind: kind !== undefined && Object.hasOwn(KINDS, kind) ? (kind as Kind) : null,
      offset: offsetOf(offset),
    })
    return answer(context, page)
  })

  app.get('/name/:id', async (context) => {
    const page = await entityPage(store, context.req.param('id'), offsetOf(context.req.query('offset')))
    return page === null
      ? missing(context, 'There is nobody and nothing of that name any more; it may be one with another now.')
      : answer(context, page)
  })

  app.get('/outlets', async (context) => {
    const { q = '', offset } = context.req.query()
    return answer(context, await outletsPage(store, q.slice(0, 300), offsetOf(offset)))
  })

  app.get('/outlet/:name', async (context) => {
    const page = await outletPage(store, context.req.param('name'))
    return page === null ? missing(context, 'There is no report of such an outlet here.') : answer(context, page)
  })

  app.get('/sources', async (context) => answer(context, await sourcesPage(store, clock())))

  app.get('/corrections', async (context) => {
    const show = context.req.query('show')
    const page = await historyPage(store, {
      show: show !== undefined && Object.hasOwn(HISTORIES, show) ? (show as History) : 'standing',
      now: clock(),
    })
    return answer(context, page)
  })

  app.get('/alerts', async (context) => {
    const { q = '', story = '' } = context.req.query()
    return answer(
      context,
      await alertsPage(store, { now: clock(), words: q.slice(0, 1000), story: story.slice(0, 200) }),
    )
  })
}

function dayOf(value: string | undefined): string {
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : ''
}

const FURTHEST = 10_000

function offsetOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Math.min(FURTHEST, Number(value)) : 0
}
