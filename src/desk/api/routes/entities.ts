import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findEntity, listEntities, listStatements } from '../../store/names/entities.ts'
import type { Desk } from '../../work/desk.ts'
import { Day, Fault, Limit, Offset, Span } from '../schemas.ts'

const Kind = z.enum(['person', 'organization', 'place', 'other'])

const EntityLine = z
  .object({
    id: z.string().openapi({ description: 'The same in every story.' }),
    name: z.string(),
    kind: Kind,
    reports: z.int().openapi({ description: 'Reports that name it.' }),
    mentions: z.int().openapi({ description: 'Times it is named.' }),
  })
  .openapi('EntityLine')

const list = createRoute({
  method: 'get',
  path: '/api/entities',
  summary: 'Persons, bodies, places and other named things, those that most reports name first',
  request: {
    query: z.object({
      q: z.string().max(300).default('').openapi({ description: 'Words of the name, or their beginnings.' }),
      kind: Kind.optional(),
      limit: Limit,
      offset: Offset,
    }),
  },
  responses: {
    200: {
      description: 'A page of them.',
      content: { 'application/json': { schema: z.object({ entities: z.array(EntityLine) }) } },
    },
  },
})

const Id = z.object({ id: z.string() })
const missing = {
  description: 'There is none of that id (any more).',
  content: { 'application/json': { schema: Fault } },
}
const MISSING = { error: 'there is no person, body or place of that id; it may be one with another now' }

const one = createRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'One of them: every name by which outlets call it, its roles, its stories',
  request: { params: Id },
  responses: {
    200: {
      description: 'Names and stories; statements are at …/statements.',
      content: {
        'application/json': {
          schema: z.object({
            entity: EntityLine,
            names: z.array(
              z.object({
                text: z.string(),
                count: z.int(),
                outlets: z.array(z.object({ outlet: z.string().nullable(), count: z.int() })),
              }),
            ),
            roles: z.array(z.string()).openapi({ description: 'In the articles’ words, the commonest first.' }),
            stories: z.array(
              z.object({
                id: z.string(),
                title: z.string(),
                first_day: Day.nullable(),
                last_day: Day.nullable(),
                reports: z.int(),
                named: z.int().openapi({ description: 'Reports of the story that name it.' }),
              }),
            ),
            storyCount: z.int(),
            statementCount: z.int(),
            countedOver: z
              .int()
              .openapi({ description: 'Reports, the latest, that names and roles are counted over.' }),
          }),
        },
      },
    },
    404: missing,
  },
})

const statements = createRoute({
  method: 'get',
  path: '/api/entities/{id}/statements',
  summary: 'What it is quoted with or credited for, the latest reports first',
  request: { params: Id, query: z.object({ limit: Limit, offset: Offset }) },
  responses: {
    200: {
      description: 'Passages, each with the chain by which the report has it.',
      content: {
        'application/json': {
          schema: z.object({
            statements: z.array(
              z.object({
                span: Span,
                role: z.enum(['said', 'via']).openapi({
                  description: 'said: it says so; via: through it the report has what another says.',
                }),
                direct: z.boolean(),
                denied: z.boolean(),
                cue: z.string().nullable(),
                chain: z.array(z.object({ name: z.string(), entity: z.string().nullable() })),
                title: z.string().nullable(),
                outlet: z.string().nullable(),
                published: Day.nullable(),
                storyId: z.string().nullable(),
              }),
            ),
          }),
        },
      },
    },
  },
})

/** Persons, bodies and places over the whole collection. */
export function entityRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (context) => {
    const { q, kind, limit, offset } = context.req.valid('query')
    const found = await listEntities(desk.store, { text: q, limit, offset, ...(kind === undefined ? {} : { kind }) })
    return context.json({ entities: found.map((entity) => ({ ...entity, kind: Kind.parse(entity.kind) })) })
  })

  app.openapi(one, async (context) => {
    const page = await findEntity(desk.store, context.req.valid('param').id)
    if (page === null) return context.json(MISSING, 404)
    const { entity, names, roles, stories, ...counts } = page
    return context.json(
      {
        entity: { ...entity, kind: Kind.parse(entity.kind) },
        names: names.map(({ outlets, ...name }) => ({ ...name, outlets: [...outlets] })),
        roles: [...roles],
        stories: [...stories],
        ...counts,
      },
      200,
    )
  })

  app.openapi(statements, async (context) => {
    const [{ id }, page] = [context.req.valid('param'), context.req.valid('query')]
    const found = await listStatements(desk.store, id, page)
    return context.json({ statements: found.map(({ chain, ...one }) => ({ ...one, chain: [...chain] })) })
  })
}
