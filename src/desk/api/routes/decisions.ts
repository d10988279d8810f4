import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { decisionFault } from '../../../model/check-decision.ts'
import type { Decision } from '../../../model/types.ts'
import { listDecisions } from '../../store/decisions.ts'
import type { Desk } from '../../work/desk.ts'
import { Decided, described, Fault } from '../schemas.ts'

const Author = z.string().trim().min(1).max(200)

const list = createRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'What people have corrected, those taken back included',
  responses: {
    200: {
      description: 'In the order in which they were made.',
      content: { 'application/json': { schema: z.object({ decisions: z.array(Decided) }) } },
    },
  },
})

const decide = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Corrects something: as a line of --decisions, with author and note',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            id: z.uuid().openapi({ description: 'Made by the caller, so that a call sent twice counts once.' }),
            decision: described('A line of --decisions.'),
            author: Author,
            note: z.string().max(10_000).nullable().default(null),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'It is kept.', content: { 'application/json': { schema: z.object({ id: z.string() }) } } },
    400: { description: 'It is no decision.', content: { 'application/json': { schema: Fault } } },
  },
})

const undo = createRoute({
  method: 'post',
  path: '/api/decisions/{id}/undo',
  summary: 'Takes a correction back; it stays in the history',
  request: {
    params: z.object({ id: z.string() }),
    body: { required: true, content: { 'application/json': { schema: z.object({ author: Author }) } } },
  },
  responses: {
    200: {
      description: 'It is taken back.',
      content: { 'application/json': { schema: z.object({ id: z.string() }) } },
    },
    404: { description: 'There is none that holds.', content: { 'application/json': { schema: Fault } } },
  },
})

/** What people have corrected. */
export function decisionRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (context) => {
    const decisions = await listDecisions(desk.store)
    return context.json({
      decisions: decisions.map(({ seq: _, ...decision }) => decision),
    })
  })

  app.openapi(decide, async (context) => {
    const { id, decision, author, note } = context.req.valid('json')
    const fault = decisionFault(decision)
    if (fault !== null) return context.json({ error: fault }, 400)
    await desk.decide({ id, decision: decision as Decision, author, note })
    return context.json({ id }, 200)
  })

  app.openapi(undo, async (context) => {
    const { id } = context.req.valid('param')
    const undone = await desk.undo(id, context.req.valid('json').author)
    return undone
      ? context.json({ id }, 200)
      : context.json({ error: 'there is no decision of that id that still holds' }, 404)
  })
}
