import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { findEntity, listEntities, listStatements } from '../store/names/entities.ts'
import type { Store } from '../store/open-store.ts'
import { findOutlet, listOutlets } from '../store/outlets/outlets.ts'
import { listDatedEvents } from '../store/timeline/dated-events.ts'
import { answer, failure } from './answer.ts'

const limit = z.number().int().min(1).max(50).default(10)
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const annotations = { readOnlyHint: true, openWorldHint: false }
/** Stories and statements that one answer has. */
const MOST = 20

/** Tools over the whole collection: who is named, who reports, what happened when. */
export function collectionTools(server: McpServer, store: Store): void {
  server.registerTool(
    'find_entities',
    {
      description: 'Persons, bodies and places by words of their name, those that most reports name first.',
      inputSchema: {
        name: z.string().default(''),
        kind: z.enum(['person', 'organization', 'place', 'other']).optional(),
        limit,
      },
      annotations,
    },
    async ({ name, kind, limit }) =>
      answer(await listEntities(store, { text: name, limit, offset: 0, ...(kind === undefined ? {} : { kind }) })),
  )

  server.registerTool(
    'about_entity',
    {
      description:
        'One person, body or place over all stories (an id from find_entities): every name by which outlets call it, its roles, its stories, and what it is quoted with or credited for, with the chain through which each report has it.',
      inputSchema: { entityId: z.string(), limit },
      annotations,
    },
    async ({ entityId, limit }) => {
      const page = await findEntity(store, entityId)
      if (page === null) return failure('there is none of that id; find_entities has them')
      const statements = await listStatements(store, entityId, { limit, offset: 0 })
      return answer({ ...page, stories: page.stories.slice(0, MOST), statements })
    },
  )

  server.registerTool(
    'about_outlet',
    {
      description:
        'One outlet over all stories (its name, or a part that only it has): who depends on it, on whom it depends, what its own voice calls things otherwise than most, and what it leaves out that most others tell. Only reports in the collection count.',
      inputSchema: { name: z.string().min(1) },
      annotations,
    },
    async ({ name }) => {
      const found = await listOutlets(store, { text: name, limit: 2, offset: 0 })
      const page =
        (await findOutlet(store, name)) ?? (found.length === 1 ? await findOutlet(store, found[0]?.name ?? '') : null)
      if (page === null) return failure('there is no report of an outlet of that name, or there are several')
      return answer({
        ...page,
        stories: page.stories.slice(0, MOST),
        names: page.names.slice(0, MOST),
        silences: page.silences.slice(0, MOST),
      })
    },
  )

  server.registerTool(
    'timeline',
    {
      description:
        'Dated events of all stories, those told by most independent origins first, each with its passages and what every report says of when.',
      inputSchema: {
        words: z.string().default(''),
        from: day.optional(),
        to: day.optional(),
        history: z.boolean().default(false).describe('What is told as earlier history instead of as the news.'),
        limit,
      },
      annotations,
    },
    async ({ words, from, to, history, limit }) =>
      answer(
        await listDatedEvents(store, {
          text: words,
          background: history,
          order: 'origins',
          limit,
          offset: 0,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        }),
      ),
  )
}
