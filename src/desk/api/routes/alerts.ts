import { randomBytes, randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { addAlert, listAlerts, listHits, removeAlert } from '../../store/alerts.ts'
import type { Desk } from '../../work/desk.ts'
import { Fault, Limit } from '../schemas.ts'

const Kind = z.enum(['search', 'differ', 'second-origin', 'changed']).openapi({
  description:
    'search: a new article; differ: accounts of a story differ on a new point; second-origin: a story has two or more independent origins; changed: a page has a new version.',
})

const Alert = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: Kind,
    words: z.string().openapi({ description: 'As in a search; all where empty.' }),
    story: z.string().nullable().openapi({ description: 'Only this story.' }),
    webhook: z.string().nullable(),
    made: z.string(),
  })
  .openapi('Alert')

const Hit = z
  .object({
    at: z.string(),
    title: z.string(),
    detail: z.string(),
    story: z.string().nullable(),
    attempts: z.int().openapi({ description: 'How often the webhook was tried.' }),
    next: z
      .string()
      .nullable()
      .openapi({ description: 'When it is tried next; null where it knows, or was given up.' }),
    error: z.string().nullable(),
  })
  .openapi('AlertHit')

const list = createRoute({
  method: 'get',
  path: '/api/alerts',
  summary: 'What somebody wants to be told of',
  responses: {
    200: {
      description: 'In the order in which they were made.',
      content: { 'application/json': { schema: z.object({ alerts: z.array(Alert) }) } },
    },
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/alerts',
  summary: 'Tells of what comes from now on: as a feed, and to a webhook if one is given',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            name: z.string().trim().min(1).max(200),
            kind: Kind,
            words: z.string().max(1000).default(''),
            story: z.string().nullable().default(null),
            webhook: z
              .url({ protocol: /^https?$/ })
              .nullable()
              .default(null),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description:
        'The secret signs what the webhook is told (x-synoptic-signature: sha256=HMAC of the body); it is shown this once.',
      content: { 'application/json': { schema: z.object({ id: z.string(), secret: z.string().nullable() }) } },
    },
  },
})

const Id = z.object({ id: z.string() })
const missing = { description: 'There is no such alert.', content: { 'application/json': { schema: Fault } } }
const MISSING = { error: 'there is no alert of that id' }

const remove = createRoute({
  method: 'delete',
  path: '/api/alerts/{id}',
  summary: 'No longer tells of it',
  request: { params: Id },
  responses: { 200: { description: 'Done.', content: { 'application/json': { schema: Id } } }, 404: missing },
})

const hits = createRoute({
  method: 'get',
  path: '/api/alerts/{id}/hits',
  summary: 'What an alert found, the latest first',
  request: { params: Id, query: z.object({ limit: Limit }) },
  responses: {
    200: { description: 'Hits.', content: { 'application/json': { schema: z.object({ hits: z.array(Hit) }) } } },
    404: missing,
  },
})

const feed = createRoute({
  method: 'get',
  path: '/api/alerts/{id}/feed.xml',
  summary: 'The same as RSS',
  request: { params: Id },
  responses: {
    200: { description: 'RSS 2.0.', content: { 'application/rss+xml': { schema: z.string() } } },
    404: missing,
  },
})

const IN_FEED = 100

/** What somebody wants to be told of, and what was found. */
export function alertRoutes(app: OpenAPIHono, desk: Desk, clock: () => Date): void {
  const find = async (id: string) => (await listAlerts(desk.store)).find((alert) => alert.id === id)

  app.openapi(list, async (context) => {
    const alerts = await listAlerts(desk.store)
    return context.json({ alerts: alerts.map(({ secret: _, after: __, ...alert }) => alert) }, 200)
  })

  app.openapi(add, async (context) => {
    const asked = context.req.valid('json')
    const id = randomUUID()
    const secret = asked.webhook === null ? null : randomBytes(32).toString('hex')
    await addAlert(desk.store, { id, ...asked, secret }, clock().toISOString())
    return context.json({ id, secret }, 200)
  })

  app.openapi(remove, async (context) => {
    const { id } = context.req.valid('param')
    return (await removeAlert(desk.store, id)) ? context.json({ id }, 200) : context.json(MISSING, 404)
  })

  app.openapi(hits, async (context) => {
    const { id } = context.req.valid('param')
    if (!(await find(id))) return context.json(MISSING, 404)
    const found = await listHits(desk.store, id, context.req.valid('query').limit)
    return context.json(
      {
        hits: found.map(({ at, title, detail, story, attempts, next, error }) => ({
          at,
          title,
          detail,
          story,
          attempts,
          next,
          error,
        })),
      },
      200,
    )
  })

  app.openapi(feed, async (context) => {
    const { id } = context.req.valid('param')
    const alert = await find(id)
    if (!alert) return context.json(MISSING, 404)
    const found = await listHits(desk.store, id, IN_FEED)
    const here = new URL(context.req.url).origin
    const { generateRssFeed } = await import('feedsmith')
    const xml = generateRssFeed({
      title: `Synoptic: ${alert.name}`,
      link: here,
      description: `What was found for “${alert.name}”`,
      items: found.map(({ seq, at, title, detail, story }) => ({
        title,
        description: detail,
        pubDate: new Date(at),
        guid: { value: `${alert.id}:${seq}`, isPermaLink: false },
        ...(story === null ? {} : { link: `${here}/api/stories/${encodeURIComponent(story)}` }),
      })),
    })
    return context.body(xml, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
  })
}
