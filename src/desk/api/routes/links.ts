import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Desk } from '../../work/desk.ts'
import { Fault } from '../schemas.ts'

const link = createRoute({
  method: 'post',
  path: '/api/links',
  summary: 'Fetches one address and takes in what is there',
  description:
    'As everything is fetched: politely, within bounds, as robots.txt allows, never from private networks. The answer comes when the articles are on the disk.',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ url: z.string().trim().min(1).max(4000) }) } },
    },
  },
  responses: {
    200: {
      description: 'What became of each article found there.',
      content: {
        'application/json': {
          schema: z.object({
            received: z.array(z.object({ id: z.string(), outcome: z.enum(['new', 'same', 'version']) })),
            notices: z.array(z.string()),
          }),
        },
      },
    },
    400: { description: 'It is no web address.', content: { 'application/json': { schema: Fault } } },
    422: {
      description: 'It was not fetched, or there is no article; `error` says why.',
      content: { 'application/json': { schema: Fault } },
    },
  },
})

/** Import of what stands at an address. */
export function linkRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(link, async (context) => {
    const { url } = context.req.valid('json')
    const protocol = URL.parse(url)?.protocol
    if (protocol !== 'http:' && protocol !== 'https:')
      return context.json({ error: 'give the address as https://…' }, 400)
    const outcome = await desk.importLink(url)
    if (outcome.kind === 'failed') return context.json({ error: outcome.reason }, 422)
    const received = outcome.receipts.map(({ id, outcome: became }) => ({ id, outcome: became }))
    return context.json({ received, notices: [...outcome.notices] }, 200)
  })
}
