import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { decisionFault } from '../../../model/check-decision.ts'
import type { Decision } from '../../../model/types.ts'
import { asLine, listDecisions } from '../../store/decisions/decisions.ts'
import { type DecisionWithEffect, decisionsOfStory, decisionsWithEffects } from '../../store/decisions/effects.ts'
import type { Desk } from '../../work/desk.ts'
import { bodyOf } from '../body-of.ts'
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

const ofStory = createRoute({
  method: 'get',
  path: '/api/stories/{id}/decisions',
  summary: 'Corrections that bear on a story, with what became of each and the ids of what it is about',
  description: 'Also those taken back that name one of its articles: the history of the story.',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: 'In the order in which they were made.',
      content: { 'application/json': { schema: z.object({ decisions: z.array(Decided) }) } },
    },
  },
})

const LINES = 'application/octet-stream'
/** Bytes of a file of corrections. */
const MOST_BYTES = 10_000_000

const linesOut = createRoute({
  method: 'get',
  path: '/api/decisions.jsonl',
  summary: 'The corrections that hold, as a file for --decisions or another desk',
  responses: {
    200: {
      description: 'JSON Lines, in the order in which they were made.',
      content: { [LINES]: { schema: z.string() } },
    },
  },
})

const linesIn = createRoute({
  method: 'post',
  path: '/api/decisions.jsonl',
  summary: 'Takes in a file of corrections (JSON Lines, as --decisions)',
  description:
    'Lines with an id that is known are left; what speaks of articles that are not here is kept, and applied when they come.',
  request: {
    query: z.object({ author: Author.openapi({ description: 'Of lines that name none.' }) }),
    body: { content: { [LINES]: { schema: z.string() } } },
  },
  responses: {
    200: {
      description: 'How many are new, how many were known, and which lines are none.',
      content: {
        'application/json': {
          schema: z.object({ added: z.int(), known: z.int(), failures: z.array(z.string()) }),
        },
      },
    },
    413: { description: 'Too large.', content: { 'application/json': { schema: Fault } } },
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
    400: {
      description: 'It is no decision, or names what is not here.',
      content: { 'application/json': { schema: Fault } },
    },
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
  const shown = ({ seq: _, effect, ...decision }: DecisionWithEffect) => ({
    ...decision,
    effect: effect && { ...effect, targets: [...effect.targets] },
  })

  app.openapi(list, async (context) => context.json({ decisions: (await decisionsWithEffects(desk.store)).map(shown) }))

  app.openapi(ofStory, async (context) => {
    const decisions = await decisionsOfStory(desk.store, context.req.valid('param').id)
    return context.json({ decisions: decisions.map(shown) })
  })

  app.openapi(linesOut, async (context) => {
    const standing = (await listDecisions(desk.store)).filter(({ undone }) => undone === null)
    const lines = standing.map((decision) => `${JSON.stringify(asLine(decision))}\n`)
    return context.body(lines.join(''), 200, {
      'content-type': LINES,
      'content-disposition': 'attachment; filename="decisions.jsonl"',
    })
  })

  app.openapi(linesIn, async (context) => {
    const bytes = await bodyOf(context, MOST_BYTES)
    if (bytes === null) return context.json({ error: `more than ${MOST_BYTES / 1e6} MB; send it in parts` }, 413)
    const text = new TextDecoder().decode(bytes)
    const { added, known, failures } = await desk.importDecisions(text, context.req.valid('query').author)
    return context.json({ added, known, failures: [...failures] }, 200)
  })

  app.openapi(decide, async (context) => {
    const { id, decision, author, note } = context.req.valid('json')
    const fault = decisionFault(decision)
    if (fault !== null) return context.json({ error: fault }, 400)
    const vain = await desk.decide({ id, decision: decision as Decision, author, note })
    return vain === null ? context.json({ id }, 200) : context.json({ error: vain }, 400)
  })

  app.openapi(undo, async (context) => {
    const { id } = context.req.valid('param')
    const undone = await desk.undo(id, context.req.valid('json').author)
    return undone
      ? context.json({ id }, 200)
      : context.json({ error: 'there is no decision of that id that still holds' }, 404)
  })
}
