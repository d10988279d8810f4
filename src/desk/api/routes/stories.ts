import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { FORMATS, TABLES } from '../../../show/formats.ts'
import { jsonBytes } from '../../store/pack.ts'
import { findLine, listStories, versionOf } from '../../store/stories.ts'
import { listToday, type TodayPlace } from '../../store/today.ts'
import type { Desk } from '../../work/desk.ts'
import { described, Fault, Limit, Reader, StoryLine, TodayLine } from '../schemas.ts'

const Id = z.object({ id: z.string() })
const missing = {
  description: 'There is no such story (any more: it may be one with another now).',
  content: { 'application/json': { schema: Fault } },
}
const MISSING = { error: 'there is no story of that id; it may be one with another now' }

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'Stories, those that changed last first; for a reader, those with news first',
  request: {
    query: z.object({
      limit: Limit,
      reader: Reader.optional().openapi({
        description:
          'Who looks: the stories looked at before that have news come first, then those never looked at, then the rest.',
      }),
      after: z.string().optional().openapi({ description: 'The `next` of the page before.' }),
      since: z.iso.datetime().optional().openapi({ description: 'Only those that changed later.' }),
      reports: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .openapi({ description: 'Only those with so many reports or more.' }),
      differing: z.enum(['true']).optional().openapi({ description: 'Only those in which accounts differ.' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of stories; `next` is null on the last one.',
      content: {
        'application/json': { schema: z.object({ stories: z.array(TodayLine), next: z.string().nullable() }) },
      },
    },
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'One story with its synopsis',
  request: { params: Id },
  responses: {
    200: {
      description: 'The story; its synopsis is as in schema/synopsis.schema.json.',
      content: {
        'application/json': {
          schema: z.object({
            story: StoryLine,
            articleIds: z.array(z.string()),
            entityIds: z.record(z.string(), z.string()).openapi({
              description: 'By the ids of the synopsis’s entities those of their pages (/api/entities/ID).',
            }),
            synopsis: described('A Synopsis, as in schema/synopsis.schema.json.'),
          }),
        },
      },
    },
    304: { description: 'It is still the one of the ETag that `if-none-match` names.' },
    404: missing,
  },
})

const exported = createRoute({
  method: 'get',
  path: '/api/stories/{id}/export',
  summary: 'One story in one of the formats of `synoptic read`',
  request: {
    params: Id,
    query: z.object({
      format: z.enum(FORMATS).default('html'),
      table: z.enum(TABLES).default('claims').openapi({ description: 'Of the format csv: which table.' }),
    }),
  },
  responses: {
    200: { description: 'A file to save.', content: { 'application/octet-stream': { schema: z.string() } } },
    404: missing,
  },
})

const looked = createRoute({
  method: 'post',
  path: '/api/stories/{id}/looked',
  summary: 'Keeps that a reader has looked at a story as it is now; news are counted from there',
  request: {
    params: Id,
    body: { required: true, content: { 'application/json': { schema: z.object({ reader: Reader }) } } },
  },
  responses: {
    200: { description: 'It is kept.', content: { 'application/json': { schema: Id } } },
    404: missing,
  },
})

/** Stories: lists, one with its synopsis, files of it. */
export function storyRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(list, async (context) => {
    const { limit, after, since, reports, differing, reader } = context.req.valid('query')
    if (reader !== undefined) {
      const place = placeOf(after)
      const { stories, next } = await listToday(desk.store, {
        reader,
        limit,
        reports: reports ?? 1,
        differing: differing === 'true',
        ...(since === undefined ? {} : { since }),
        ...(place === null ? {} : { after: place }),
      })
      return context.json({ stories: stories.map(shown), next: next && `${next.rank} ${next.changed} ${next.id}` }, 200)
    }
    const [changed, id] = after?.split(' ') ?? []
    const stories = await listStories(desk.store, {
      limit,
      ...(changed !== undefined && id !== undefined ? { after: { changed, id } } : {}),
      ...(since === undefined ? {} : { since }),
      ...(reports === undefined ? {} : { reports }),
      differing: differing === 'true',
    })
    const last = stories.at(-1)
    return context.json(
      { stories: [...stories], next: last && stories.length === limit ? `${last.changed} ${last.id}` : null },
      200,
    )
  })

  app.openapi(one, async (context) => {
    const { id } = context.req.valid('param')
    const known = context.req.header('if-none-match')
    const now = known === undefined ? null : await findLine(desk.store, id)
    if (now !== null && known?.includes(etagOf(versionOf(now)))) return context.body(null, 304)
    const story = await desk.served(id)
    if (story === null) return context.json(MISSING, 404)
    // the synopsis goes out as it is kept: to read and write it again would take most of the time
    const { line, articleIds, entityIds, version } = story
    const head = `{"story":${JSON.stringify(line)},"articleIds":${JSON.stringify(articleIds)},"entityIds":${entityIds},"synopsis":`
    const body = Buffer.concat([Buffer.from(head), await jsonBytes(story.packed), Buffer.from('}')])
    return context.body(body, 200, { 'content-type': 'application/json', etag: etagOf(version) })
  })

  app.openapi(looked, async (context) => {
    const { id } = context.req.valid('param')
    const { reader } = context.req.valid('json')
    return (await desk.looked(id, reader)) ? context.json({ id }, 200) : context.json(MISSING, 404)
  })

  app.openapi(exported, async (context) => {
    const [{ id }, { format, table }] = [context.req.valid('param'), context.req.valid('query')]
    const written = await desk.render(id, format, table)
    if (written === null) return context.json(MISSING, 404)
    // always a file: a report opened here would run under the desk's own address
    return context.body(written, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="story-${id.replace(/[^\w-]/g, '')}.${ENDINGS[format] ?? format}"`,
    })
  })
}

const etagOf = (version: string): string => `"${version}"`

/** A place in a reader's list as the page before gave it; null where there was none. */
function placeOf(after: string | undefined): TodayPlace | null {
  const [, rank, changed, id] = /^([012]) (\S+) (\S+)$/.exec(after ?? '') ?? []
  return changed === undefined || id === undefined ? null : { rank: Number(rank), changed, id }
}

const shown = ({ differing, ...line }: Awaited<ReturnType<typeof listToday>>['stories'][number]) => ({
  ...line,
  differing: differing.map(({ answers, ...point }) => ({ ...point, answers: [...answers] })),
})

const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', annotations: 'annotations.jsonld' }
