import type { OpenAPIHono } from '@hono/zod-openapi'

/** What any call may be answered with, beside what its route says of itself. */
const FAULTS = {
  400: 'The question or the body is not as described.',
  401: 'The password is wrong or missing.',
  403: 'Another site asks for a change.',
  413: 'The body is too large.',
  415: 'The body is not of the type that is described.',
  421: 'The desk is called by a name that is not its own.',
  429: 'Too many wrong passwords; `retry-after` says how many seconds to wait.',
  500: 'It failed; the log of the desk says more.',
  503: 'The database is away, or full; where `retry-after` is given, try again.',
} as const
type Status = keyof typeof FAULTS

const ALWAYS: readonly Status[] = [401, 421, 429, 500, 503]

/** The description of the API (OpenAPI 3.1), with what stands before every route: the password, and its refusals. */
export function describe(app: OpenAPIHono, version: string) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Synoptic', version, description: 'Many outlets’ reports of the same events, side by side.' },
    security: [{}, { password: [] }],
  })
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } }
  const responses = Object.fromEntries(
    Object.entries(FAULTS).map(([status, description]) => [`Fault${status}`, { description, content }]),
  )
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations as Readonly<Record<string, Operation>>).map(([method, operation]) => [
          method,
          { ...operation, responses: { ...refusals(method, operation), ...operation.responses } },
        ]),
      ),
    ]),
  )
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      responses,
      securitySchemes: {
        password: {
          type: 'http',
          scheme: 'basic',
          description: 'Any name, with the password of the desk if it has one.',
        },
      },
    },
  }
}

type Operation = { readonly parameters?: readonly object[]; readonly requestBody?: object; readonly responses: object }

function refusals(method: string, { parameters = [], requestBody }: Operation): Readonly<Record<string, object>> {
  const statuses: readonly Status[] = [
    ...ALWAYS,
    ...(parameters.length > 0 || requestBody ? [400 as const] : []),
    ...(requestBody ? [413 as const, 415 as const] : []),
    ...(method === 'get' ? [] : [403 as const]),
  ]
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Fault${status}` }]))
}
