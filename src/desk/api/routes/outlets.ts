import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Dependence, findOutlet, listOutlets } from '../../store/outlets/outlets.ts'
import type { Desk } from '../../work/desk.ts'
import { Day, Fault, Limit, Offset, Span } from '../schemas.ts'

const OutletLine = z
  .object({ name: z.string(), reports: z.int(), first_day: Day.nullable(), last_day: Day.nullable() })
  .openapi('OutletLine')

const list = createRoute({
  method: 'get',
  path: '/api/outlets',
  summary: 'Outlets whose reports are in the collection, by name',
  request: { query: z.object({ q: z.string().max(300).default(''), limit: Limit, offset: Offset }) },
  responses: {
    200: {
      description: 'A page of them.',
      content: { 'application/json': { schema: z.object({ outlets: z.array(OutletLine) }) } },
    },
  },
})

const Dependences = z
  .array(
    z.object({
      name: z.string(),
      kind: z.enum(['outlet', 'agency']),
      here: z.boolean().openapi({ description: 'Whether reports of its own are in the collection.' }),
      reports: z.int().openapi({ description: 'Reports of which it is known who had it from whom.' }),
      unsure: z.int().openapi({ description: 'Further reports that share text; which came first is not known.' }),
      stories: z.int(),
      examples: z.array(
        z.object({
          storyId: z.string(),
          articleId: z.string(),
          basis: z.enum(['reuse', 'credit']),
          sure: z.boolean(),
          share: z.number().nullable(),
          evidence: z.array(Span).openapi({
            description: 'The dependent report’s passage, then the other’s; empty where the byline alone credits.',
          }),
        }),
      ),
    }),
  )
  .openapi('Dependences')

const one = createRoute({
  method: 'get',
  path: '/api/outlets/{name}',
  summary: 'What the collection shows of one outlet',
  description:
    'Whom it has things from and who has them from it, what its own voice calls things where most others of the story call them otherwise, and what none of its reports in a story tells though most others do. All of it is about reports in the collection: what an outlet published beside them is not known. Outlets are not ranked.',
  request: { params: z.object({ name: z.string() }) },
  responses: {
    200: {
      description: 'Counts, and passages that show each.',
      content: {
        'application/json': {
          schema: z.object({
            outlet: OutletLine.extend({ stories: z.int() }),
            stories: z.array(
              z.object({
                id: z.string(),
                title: z.string(),
                first_day: Day.nullable(),
                last_day: Day.nullable(),
                reports: z.int(),
                own: z.int().openapi({ description: 'Reports of this outlet.' }),
              }),
            ),
            originates: Dependences.openapi({ description: 'Who depends on it.' }),
            passesOn: Dependences.openapi({ description: 'On whom it depends.' }),
            names: z.array(
              z.object({
                thing: z.string(),
                entity: z.string().nullable(),
                form: z.string(),
                others: z.string(),
                users: z.int().openapi({ description: 'Other outlets of the story that use the other form.' }),
                storyId: z.string(),
                span: Span,
                example: Span,
              }),
            ),
            silences: z.array(
              z.object({
                storyId: z.string(),
                title: z.string(),
                claimId: z.string(),
                question: z.string(),
                tellers: z.int(),
                example: Span,
              }),
            ),
            counts: z
              .object({ names: z.int(), silences: z.int() })
              .openapi({ description: 'How many there are in all; the latest are listed.' }),
          }),
        },
      },
    },
    404: {
      description: 'There is no report of such an outlet.',
      content: { 'application/json': { schema: Fault } },
    },
  },
})

/** Outlets over the whole collection. */
export function outletRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (context) => {
    const { q, limit, offset } = context.req.valid('query')
    return context.json({ outlets: [...(await listOutlets(desk.store, { text: q, limit, offset }))] })
  })

  app.openapi(one, async (context) => {
    const page = await findOutlet(desk.store, context.req.valid('param').name)
    if (page === null) return context.json({ error: 'there is no report of an outlet of that name' }, 404)
    const { stories, originates, passesOn, names, silences, ...rest } = page
    return context.json(
      {
        ...rest,
        stories: [...stories],
        originates: originates.map(shown),
        passesOn: passesOn.map(shown),
        names: [...names],
        silences: [...silences],
      },
      200,
    )
  })
}

const shown = ({ examples, ...dependence }: Dependence) => ({
  ...dependence,
  examples: examples.map(({ evidence, ...example }) => ({ ...example, evidence: [...evidence] })),
})
