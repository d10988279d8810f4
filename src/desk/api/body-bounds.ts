import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Bytes of a body: a call with names and notes is far smaller. */
const MOST_BYTES = 1_000_000
/** What takes files, and bounds them itself. */
const TAKES_FILES: ReadonlySet<string> = new Set(['/add', '/api/articles', '/api/decisions.jsonl', '/api/sources.opml'])

/** Reads no body further than it may be long, whether or not its length is stated. */
export function bodyBounds(): MiddlewareHandler {
  const bounded = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (context) => context.json({ error: `more than ${MOST_BYTES / 1e6} MB is no such call` }, 413),
  })
  return (context, next) =>
    context.req.method === 'GET' || context.req.method === 'HEAD' || TAKES_FILES.has(context.req.path)
      ? next()
      : bounded(context, next)
}
