import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { searchArticles, searchPassages } from '../../store/search.ts'
import type { Desk } from '../../work/desk.ts'
import { Day, Limit, Offset, Span } from '../schemas.ts'

const articles = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Articles with these words',
  request: {
    query: z.object({
      q: z.string().max(1000).openapi({ description: 'Words, all of which must be there; "in a row"; beginn*.' }),
      outlet: z.string().optional(),
      from: Day.optional().openapi({ description: 'Published on this day or later.' }),
      to: Day.optional().openapi({ description: 'Published on this day or earlier.' }),
      story: z.string().optional().openapi({ description: 'Only reports of this story.' }),
      limit: Limit,
      offset: Offset,
    }),
  },
  responses: {
    200: {
      description: 'The best first, each with its passages.',
      content: {
        'application/json': {
          schema: z.object({
            hits: z.array(
              z.object({
                articleId: z.string(),
                title: z.string().nullable(),
                outlet: z.string().nullable(),
                published: z.string().nullable(),
                storyId: z.string().nullable(),
                passages: z.array(Span),
              }),
            ),
          }),
        },
      },
    },
  },
})

const passages = createRoute({
  method: 'get',
  path: '/api/passages',
  summary: 'Names, figures or quotations by what or whom they are about',
  request: {
    query: z.object({
      kind: z.enum(['name', 'figure', 'quote']),
      subject: z
        .string()
        .max(300)
        .default('')
        .openapi({ description: 'How the name, the thing measured or the speaker begins.' }),
      least: z.coerce.number().optional().openapi({ description: 'Of figures: no smaller number.' }),
      most: z.coerce.number().optional().openapi({ description: 'Of figures: no greater number.' }),
      outlet: z.string().optional(),
      from: Day.optional().openapi({ description: 'Published on this day or later.' }),
      to: Day.optional().openapi({ description: 'Published on this day or earlier.' }),
      story: z.string().optional().openapi({ description: 'Only reports of this story.' }),
      limit: Limit,
      offset: Offset,
    }),
  },
  responses: {
    200: {
      description: 'The latest articles first.',
      content: {
        'application/json': {
          schema: z.object({
            passages: z.array(
              z.object({ kind: z.string(), subject: z.string(), value: z.number().nullable(), span: Span }),
            ),
          }),
        },
      },
    },
  },
})

/** Search over articles and over what is read in them. */
export function searchRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(articles, async (context) => {
    const { q, limit, offset, outlet, from, to, story } = context.req.valid('query')
    const hits = await searchArticles(desk.store, {
      text: q,
      limit,
      offset,
      ...(outlet === undefined ? {} : { outlet }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(story === undefined ? {} : { story }),
    })
    return context.json({
      hits: hits.map(({ article, storyId, passages }) => ({
        articleId: article.id,
        title: article.title,
        outlet: article.outlet?.name ?? null,
        published: article.published.value,
        storyId,
        passages: [...passages],
      })),
    })
  })

  app.openapi(passages, async (context) => {
    const { kind, subject, least, most, limit, offset, outlet, from, to, story } = context.req.valid('query')
    const found = await searchPassages(desk.store, {
      kind,
      subject,
      limit,
      offset,
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(story === undefined ? {} : { story }),
    })
    return context.json({ passages: found.map(({ kind, subject, value, span }) => ({ kind, subject, value, span })) })
  })
}
