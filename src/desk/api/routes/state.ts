import { setTimeout as sleep } from 'node:timers/promises'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { countStore } from '../../store/counts.ts'
import type { Desk } from '../../work/desk.ts'

const Counts = z.object({
  articles: z.int(),
  unread: z.int(),
  failed: z.int(),
  stories: z.int(),
  decisions: z.int(),
  size: z.int().openapi({ description: 'Bytes on disk.' }),
  trouble: z.string().nullable().openapi({ description: 'What keeps the work from going on; null where all is well.' }),
})

const state = createRoute({
  method: 'get',
  path: '/api/state',
  summary: 'How much there is, how much waits, and what is wrong',
  responses: { 200: { description: 'Counts.', content: { 'application/json': { schema: Counts } } } },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'The same for Prometheus',
  responses: { 200: { description: 'In its text format.', content: { 'text/plain': { schema: z.string() } } } },
})

const changes = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What changes, as it changes (server-sent events)',
  responses: {
    200: {
      description: 'Events `received`, `story` and `compared`.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
})

/** Milliseconds between signs of life on a quiet stream. */
const SIGN_OF_LIFE = 20_000

/** What a desk says of itself. */
export function stateRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(state, async (context) =>
    context.json({ ...(await countStore(desk.store)), size: await desk.store.size(), trouble: desk.trouble() }),
  )

  app.openapi(metrics, async (context) => {
    const [counts, size] = [await countStore(desk.store), await desk.store.size()]
    const lines = [
      ...Object.entries(counts).map(([name, value]) => `# TYPE synoptic_${name} gauge\nsynoptic_${name} ${value}`),
      `# TYPE synoptic_store_bytes gauge\nsynoptic_store_bytes ${size}`,
      `# TYPE synoptic_trouble gauge\nsynoptic_trouble ${desk.trouble() === null ? 0 : 1}`,
      `# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes ${process.memoryUsage().rss}`,
    ]
    return context.text(`${lines.join('\n')}\n`)
  })

  app.openapi(changes, (context) =>
    streamSSE(context, async (stream) => {
      let id = 0
      const stop = desk.listen(({ kind, ...data }) => {
        id += 1
        void stream.writeSSE({ event: kind, data: JSON.stringify(data), id: String(id) })
      })
      const left = new AbortController()
      stream.onAbort(() => left.abort())
      while (!left.signal.aborted) {
        await stream.writeSSE({ event: 'alive', data: '' })
        await sleep(SIGN_OF_LIFE, undefined, { signal: left.signal }).catch(() => {})
      }
      stop()
    }),
  )
}
