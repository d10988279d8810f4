import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { addSource, listSources, removeSource } from '../../store/sources.ts'
import type { Desk } from '../../work/desk.ts'
import { bodyOf } from '../body-of.ts'
import { Fault } from '../schemas.ts'

const Source = z
  .object({
    id: z.string(),
    kind: z.enum(['feed', 'sitemap', 'folder']),
    address: z.string(),
    title: z.string(),
    minutes: z.int(),
    next: z.string().openapi({ description: 'When it is looked at next.' }),
    tried: z.string().nullable(),
    succeeded: z.string().nullable(),
    failures: z.int().openapi({ description: 'In a row, since it last went well.' }),
    error: z.string().nullable(),
  })
  .openapi('Source')

/** Minutes between two looks: a host is not asked more often than a person would. */
const [SHORTEST, USUAL, LONGEST] = [5, 30, 7 * 24 * 60]
const MOST_OPML = 5_000_000

const list = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'What is watched, and how each source is',
  responses: {
    200: {
      description: 'By title.',
      content: { 'application/json': { schema: z.object({ sources: z.array(Source) }) } },
    },
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/sources',
  summary: 'Watches a feed, a sitemap or a folder',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            kind: z.enum(['feed', 'sitemap', 'folder']),
            address: z.string().max(4000).openapi({ description: 'A URL, or a folder’s whole path.' }),
            title: z.string().max(300).optional(),
            minutes: z.int().min(SHORTEST).max(LONGEST).default(USUAL),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'It is watched.', content: { 'application/json': { schema: z.object({ id: z.string() }) } } },
    400: { description: 'It cannot be watched.', content: { 'application/json': { schema: Fault } } },
  },
})

const Id = z.object({ id: z.string() })
const missing = { description: 'There is no such source.', content: { 'application/json': { schema: Fault } } }
const MISSING = { error: 'there is no source of that id' }

const remove = createRoute({
  method: 'delete',
  path: '/api/sources/{id}',
  summary: 'No longer watches a source; what came from it stays (DELETE /api/articles?origin=… removes that)',
  request: { params: Id },
  responses: { 200: { description: 'Done.', content: { 'application/json': { schema: Id } } }, 404: missing },
})

const look = createRoute({
  method: 'post',
  path: '/api/sources/{id}/look',
  summary: 'Looks at a source at once',
  request: { params: Id },
  responses: { 200: { description: 'It is its turn.', content: { 'application/json': { schema: Id } } }, 404: missing },
})

const opmlOut = createRoute({
  method: 'get',
  path: '/api/sources.opml',
  summary: 'The feeds as OPML',
  responses: { 200: { description: 'OPML 2.0.', content: { 'text/x-opml': { schema: z.string() } } } },
})

const opmlIn = createRoute({
  method: 'post',
  path: '/api/sources.opml',
  summary: 'Watches all feeds of an OPML file',
  request: { body: { content: { 'text/x-opml': { schema: z.string() } } } },
  responses: {
    200: {
      description: 'How many are watched now that were not.',
      content: { 'application/json': { schema: z.object({ added: z.int() }) } },
    },
    400: { description: 'It is no OPML.', content: { 'application/json': { schema: Fault } } },
    413: { description: 'Too large.', content: { 'application/json': { schema: Fault } } },
  },
})

/** What is watched. */
export function sourceRoutes(app: OpenAPIHono, desk: Desk, clock: () => Date): void {
  const now = () => clock().toISOString()

  app.openapi(list, async (context) => context.json({ sources: [...(await listSources(desk.store))] }, 200))

  app.openapi(add, async (context) => {
    const { kind, address, title, minutes } = context.req.valid('json')
    const fault = await faultOf(kind, address)
    if (fault !== null) return context.json({ error: fault }, 400)
    const id = await addSource(desk.store, { id: randomUUID(), kind, address, title: title ?? address, minutes }, now())
    desk.wake()
    return context.json({ id }, 200)
  })

  app.openapi(remove, async (context) => {
    const { id } = context.req.valid('param')
    return (await removeSource(desk.store, id)) ? context.json({ id }, 200) : context.json(MISSING, 404)
  })

  app.openapi(look, async (context) => {
    const { id } = context.req.valid('param')
    return (await desk.lookNow(id)) ? context.json({ id }, 200) : context.json(MISSING, 404)
  })

  app.openapi(opmlOut, async (context) => {
    const feeds = (await listSources(desk.store)).filter(({ kind }) => kind === 'feed')
    const { generateOpml } = await import('feedsmith')
    const outlines = feeds.map(({ title, address }) => ({ type: 'rss', text: title, xmlUrl: address }))
    // the body of an OPML file has one outline or more
    const body = { outlines: outlines.length > 0 ? outlines : [{ text: 'No feeds are watched.' }] }
    return context.body(generateOpml({ head: { title: 'Synoptic' }, body }), 200, {
      'content-type': 'text/x-opml',
    })
  })

  app.openapi(opmlIn, async (context) => {
    const bytes = await bodyOf(context, MOST_OPML)
    if (bytes === null) return context.json({ error: `more than ${MOST_OPML / 1e6} MB is no list of feeds` }, 413)
    const { links } = await desk.extract(bytes, 'feeds.opml')
    const feeds = links.filter(({ to }) => to === 'feed')
    if (feeds.length === 0) return context.json({ error: 'there are no feeds in it; give an OPML file' }, 400)
    const before = (await listSources(desk.store)).length
    for (const { url, title } of feeds)
      if ((await faultOf('feed', url)) === null)
        await addSource(
          desk.store,
          { id: randomUUID(), kind: 'feed', address: url, title: title ?? url, minutes: USUAL },
          now(),
        )
    desk.wake()
    return context.json({ added: (await listSources(desk.store)).length - before }, 200)
  })
}

/** What keeps an address from being watched, in words; null where it can be. */
async function faultOf(kind: 'feed' | 'sitemap' | 'folder', address: string): Promise<string | null> {
  if (kind === 'folder') {
    if (!isAbsolute(address)) return 'give the folder’s whole path'
    return (await stat(address).catch(() => null))?.isDirectory() ? null : `there is no folder ${address}`
  }
  const protocol = URL.parse(address)?.protocol
  return protocol === 'http:' || protocol === 'https:' ? null : 'give the address as https://…'
}
