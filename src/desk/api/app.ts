import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { pageRoutes } from '../page/routes.ts'
import { StoreError } from '../store/store-error.ts'
import type { Desk } from '../work/desk.ts'
import { bodyBounds } from './body-bounds.ts'
import { describe } from './describe.ts'
import { docsPage } from './docs-page.ts'
import { type GuardOptions, guard } from './guard.ts'
import { alertRoutes } from './routes/alerts.ts'
import { articleRoutes } from './routes/articles.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { entityRoutes } from './routes/entities.ts'
import { linkRoutes } from './routes/links.ts'
import { outletRoutes } from './routes/outlets.ts'
import { searchRoutes } from './routes/search.ts'
import { sourceRoutes } from './routes/sources.ts'
import { stateRoutes } from './routes/state.ts'
import { storyRoutes } from './routes/stories.ts'
import { timelineRoutes } from './routes/timeline.ts'

export type AppOptions = GuardOptions & {
  readonly version: string
  /** Told of what should not happen, without any text of an article. */
  readonly log: (message: string) => void
}

const UNREADABLE: Readonly<Record<number, string>> = {
  400: 'the body is not JSON, or was cut short',
  415: 'send the body with content-type: application/json',
}

const DOCUMENT = '/api/openapi.json'

/** The API of a desk, with its description (OpenAPI 3.1) and a page that shows it. */
export function createApp(desk: Desk, { version, log, ...guarded }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json(
            {
              error: result.error.issues
                .map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`)
                .join('; '),
            },
            400,
          ),
  })
  app.use('*', guard(guarded), bodyBounds())
  storyRoutes(app, desk)
  articleRoutes(app, desk)
  linkRoutes(app, desk)
  searchRoutes(app, desk)
  entityRoutes(app, desk)
  outletRoutes(app, desk)
  timelineRoutes(app, desk)
  decisionRoutes(app, desk)
  sourceRoutes(app, desk, () => new Date(guarded.clock()))
  alertRoutes(app, desk, () => new Date(guarded.clock()))
  stateRoutes(app, desk)
  const pages = pageRoutes(app, desk, () => new Date(guarded.clock()))
  app.get(DOCUMENT, (context) => context.json(describe(app, version)))
  app.get('/api', (context) => context.html(docsPage(describe(app, version), DOCUMENT)))
  app.notFound((context) =>
    context.req.path.startsWith('/api')
      ? context.json({ error: 'there is nothing at this address; /api lists what there is' }, 404)
      : pages.missing(context, 'There is nothing at this address.'),
  )
  app.onError((error, context) => {
    // a body that is no JSON, or is not said to be
    if (error instanceof HTTPException)
      return context.json({ error: UNREADABLE[error.status] ?? error.message }, error.status)
    if (error instanceof StoreError) return context.json({ error: error.message }, 503)
    if (desk.store.isPassing(error)) {
      context.header('retry-after', '5')
      return context.json({ error: 'the database is away for a moment; try again' }, 503)
    }
    log(`${context.req.method} ${context.req.routePath}: ${withoutQuotes(error)}`)
    return context.json({ error: 'this should not happen; the desk’s log says more' }, 500)
  })
  return app
}

/** What went wrong, without what the message quotes: a parser quotes the text that it fails on. */
function withoutQuotes({ name, message }: Error): string {
  return `${name}: ${message.replace(/(["'`]).*\1/gs, '$1…$1')}`
}
