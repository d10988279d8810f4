import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { listDatedEvents } from '../../store/timeline/dated-events.ts'
import type { Desk } from '../../work/desk.ts'
import { Day, Limit, Offset, Span } from '../schemas.ts'

const Bound = z.string().nullable()

const timeline = createRoute({
  method: 'get',
  path: '/api/timeline',
  summary: 'Dated events of all stories',
  request: {
    query: z.object({
      from: Day.optional().openapi({ description: 'First day; events that may have been on it or later.' }),
      to: Day.optional().openapi({ description: 'Last day.' }),
      q: z.string().max(300).default('').openapi({ description: 'Words that its label has.' }),
      background: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({ description: 'true: what is told as earlier history; false: what is told as the news.' }),
      order: z
        .enum(['origins', 'time'])
        .default('origins')
        .openapi({ description: 'Those told by most independent origins first, or in order of time.' }),
      limit: Limit,
      offset: Offset,
    }),
  },
  responses: {
    200: {
      description: 'Events, each with its story, passages, and what each report says of when.',
      content: {
        'application/json': {
          schema: z.object({
            events: z.array(
              z.object({
                id: z.string(),
                storyId: z.string(),
                title: z.string(),
                label: z.string(),
                earliest: Day,
                latest: Day,
                reports: z.int(),
                independent: z.int(),
                conflicting: z.boolean().openapi({ description: 'Whether reports give days that cannot be one.' }),
                spans: z.array(Span),
                dates: z.array(
                  z.object({ articleId: z.string(), span: Span.nullable(), earliest: Bound, latest: Bound }),
                ),
              }),
            ),
          }),
        },
      },
    },
  },
})

/** What happened when, over all stories. */
export function timelineRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(timeline, async (context) => {
    const { from, to, q, background, order, limit, offset } = context.req.valid('query')
    const events = await listDatedEvents(desk.store, {
      text: q,
      background: background === 'true',
      order,
      limit,
      offset,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
    return context.json({
      events: events.map(({ spans, dates, ...event }) => ({ ...event, spans: [...spans], dates: [...dates] })),
    })
  })
}
