import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findAnnotated, findArticle, type StoredArticle, versionsOf } from '../../store/articles.ts'
import { listPurges } from '../../store/retention.ts'
import { placesOf, storyOf } from '../../store/stories.ts'
import type { Desk } from '../../work/desk.ts'
import { bodyOf } from '../body-of.ts'
import { described, Fault, Limit, Stored } from '../schemas.ts'

const Id = z.object({ id: z.string() })
const missing = { description: 'There is no such article.', content: { 'application/json': { schema: Fault } } }
const MISSING = { error: 'there is no article of that id' }
/** MB that may be handed in at once; more comes in several calls, or by `synoptic serve --import`. */
const MOST_MEGABYTES = 50
const MOST_PLACES = 200

const receive = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Takes in articles',
  description:
    'The body is a file as it is: a saved page, a text, a feed, JSON Lines; its format is told by its content. The answer comes when the articles are on the disk.',
  request: {
    query: z.object({
      name: z.string().max(300).optional().openapi({ description: 'The file’s name.' }),
      origin: z.string().max(300).optional().openapi({ description: 'Where it comes from, to find or delete it by.' }),
    }),
    body: { content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    200: {
      description: 'What became of each article, and what could not be read.',
      content: {
        'application/json': {
          schema: z.object({
            received: z.array(z.object({ id: z.string(), outcome: z.enum(['new', 'same', 'version']) })),
            failures: z.array(z.string()),
            notices: z.array(z.string()),
          }),
        },
      },
    },
    413: { description: 'Too large.', content: { 'application/json': { schema: Fault } } },
  },
})

const places = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'The stories that articles were put into; those not yet in one are left out',
  request: {
    query: z.object({
      ids: z
        .string()
        .transform((ids) => ids.split(','))
        .pipe(z.array(z.string()).max(MOST_PLACES))
        .openapi({ type: 'string', description: 'Ids of articles, with commas between them.' }),
    }),
  },
  responses: {
    200: {
      description: 'Where they are.',
      content: {
        'application/json': {
          schema: z.object({
            places: z.array(
              z.object({ articleId: z.string(), storyId: z.string(), title: z.string(), reports: z.int() }),
            ),
          }),
        },
      },
    },
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'One article',
  request: { params: Id },
  responses: {
    200: { description: 'The article.', content: { 'application/json': { schema: Stored } } },
    404: missing,
  },
})

const versions = createRoute({
  method: 'get',
  path: '/api/articles/{id}/versions',
  summary: 'All versions of an article’s page, the first first',
  request: { params: Id },
  responses: {
    200: {
      description: 'The versions.',
      content: { 'application/json': { schema: z.object({ versions: z.array(Stored) }) } },
    },
    404: missing,
  },
})

const annotated = createRoute({
  method: 'get',
  path: '/api/articles/{id}/annotated',
  summary: 'What is read in an article: names, times, figures, attributions, events',
  request: { params: Id },
  responses: {
    200: {
      description: 'As in schema/annotated.schema.json; null as long as it has not been read.',
      content: { 'application/json': { schema: z.object({ annotated: described('An Annotated.') }) } },
    },
    404: missing,
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/articles',
  summary: 'Deletes articles with all that derives from them, for good',
  request: {
    query: z.object({
      id: z.string().optional(),
      origin: z.string().optional(),
      before: z.iso.datetime().optional().openapi({ description: 'Those that came in earlier.' }),
    }),
  },
  responses: {
    200: {
      description: 'How many are gone.',
      content: { 'application/json': { schema: z.object({ deleted: z.int() }) } },
    },
    400: { description: 'Nothing was named.', content: { 'application/json': { schema: Fault } } },
  },
})

const purges = createRoute({
  method: 'get',
  path: '/api/purges',
  summary: 'What was deleted: when, by whose order and how much, the latest first',
  request: { query: z.object({ limit: Limit }) },
  responses: {
    200: {
      description: 'The journal; nothing of what it was is kept.',
      content: {
        'application/json': {
          schema: z.object({
            purges: z.array(
              z.object({
                at: z.string(),
                by: z.string(),
                origin: z.string().nullable(),
                before: z.string().nullable(),
                articles: z.int(),
              }),
            ),
          }),
        },
      },
    },
  },
})

/** Articles: taking them in, showing them with their versions, deleting them. */
export function articleRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(receive, async (context) => {
    const { name, origin } = context.req.valid('query')
    const bytes = await bodyOf(context, MOST_MEGABYTES * 1e6)
    if (bytes === null)
      return context.json(
        { error: `more than ${MOST_MEGABYTES} MB; send it in parts, or start the desk with --import` },
        413,
      )
    // a name is a name: whatever path it came with is left out
    const { articles, failures, notices } = await desk.extract(bytes, name?.split(/[/\\]/).at(-1) ?? null)
    const receipts = await desk.receive(articles, origin ?? name ?? null)
    return context.json(
      {
        received: receipts.map(({ id, outcome }) => ({ id, outcome })),
        failures: failures.map(({ reason }) => reason),
        notices: [...notices],
      },
      200,
    )
  })

  app.openapi(places, async (context) =>
    context.json({ places: await placesOf(desk.store, context.req.valid('query').ids) }, 200),
  )

  const stored = async (found: StoredArticle) => ({
    article: found.article,
    received: found.received,
    origin: found.origin,
    error: found.error,
    storyId: await storyOf(desk.store, found.article.id),
  })

  app.openapi(one, async (context) => {
    const found = await findArticle(desk.store, context.req.valid('param').id)
    return found ? context.json(await stored(found), 200) : context.json(MISSING, 404)
  })

  app.openapi(versions, async (context) => {
    const found = await versionsOf(desk.store, context.req.valid('param').id)
    if (found.length === 0) return context.json(MISSING, 404)
    return context.json({ versions: await Promise.all(found.map(stored)) }, 200)
  })

  app.openapi(annotated, async (context) => {
    const { id } = context.req.valid('param')
    if ((await findArticle(desk.store, id)) === null) return context.json(MISSING, 404)
    return context.json({ annotated: await findAnnotated(desk.store, id) }, 200)
  })

  app.openapi(purges, async (context) =>
    context.json({ purges: [...(await listPurges(desk.store, context.req.valid('query').limit))] }),
  )

  app.openapi(remove, async (context) => {
    const { id, origin, before } = context.req.valid('query')
    if (id === undefined && origin === undefined && before === undefined)
      return context.json(
        { error: 'name an article (id), an origin or a time (before): nothing is deleted without one' },
        400,
      )
    const deleted = await desk.purge({
      ...(id === undefined ? {} : { articleId: id }),
      ...(origin === undefined ? {} : { origin }),
      ...(before === undefined ? {} : { before }),
    })
    return context.json({ deleted }, 200)
  })
}
