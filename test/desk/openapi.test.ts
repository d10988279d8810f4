import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { serveDesk } from './served.ts'

type Response = { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: object }>> }
type Operation = {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, Response>>
}
type Document = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly responses: Readonly<Record<string, Response>> }
}

const { served } = await serveDesk()
let document: Document
before(async () => {
  document = (await (await fetch(`${served.url}/api/openapi.json`)).json()) as Document
})

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )

test('the description is valid by the schema that OpenAPI publishes, and its references lead somewhere', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(document))
  assert.ok(valid, JSON.stringify(errors))
  assert.equal(validator.version, '3.1')
  const text = JSON.stringify(document)
  for (const [, reference = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = reference.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document)
    assert.ok(found, reference)
  }
  // and one that is not valid is told
  const broken = { ...structuredClone(document), paths: { stories: { get: { responses: {} } } } }
  assert.equal((await new Validator().validate(broken)).valid, false)
})

test('every schema in it is one of JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: false, logger: false })
  let schemas = 0
  const look = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (key === 'schema') {
      schemas += 1
      assert.ok(ajv.validateSchema(value), JSON.stringify([value, ajv.errors]))
    }
    for (const [name, part] of Object.entries(value)) look(part, key === 'schemas' ? 'schema' : name)
  }
  look(document, '')
  assert.ok(schemas > 50)
})

test('every operation has a summary, a path of its own, all its parameters, and a Fault for each failure', () => {
  const seen = new Set<string>()
  for (const { path, method, summary = '', parameters = [], responses } of operations()) {
    const name = `${method} ${path}`
    assert.ok(summary.length > 5, name)
    const shape = name.replace(/\{[^}]+\}/g, '{}')
    assert.ok(!seen.has(shape), name)
    seen.add(shape)
    assert.deepEqual(
      parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : [])).sort(),
      [...path.matchAll(/\{([^}]+)\}/g)].map(([, one]) => one).sort(),
      name,
    )
    assert.ok(Object.keys(responses).some((status) => status.startsWith('2')))
    for (const status of ['401', '421', '429', '500', '503']) assert.ok(responses[status], `${name} ${status}`)
    for (const [status, response] of Object.entries(responses))
      if (/^[45]/.test(status)) {
        const { content } = response.$ref ? document.components.responses[response.$ref.split('/').at(-1)!]! : response
        assert.deepEqual(content?.['application/json']?.schema, { $ref: '#/components/schemas/Fault' }, name)
      }
  }
  assert.ok(seen.size >= 40)
})

test('what is asked oddly is answered as described', async () => {
  for (const { path, method, responses } of operations()) {
    if (path === '/api/changes') continue // a stream without end; test/desk/api.test.ts reads it
    const answer = await fetch(served.url + path.replace(/\{[^}]+\}/g, 'none'), {
      method: method.toUpperCase(),
      ...(method === 'post' ? { headers: { 'content-type': 'application/json' }, body: '{"x": ' } : {}),
    })
    assert.ok(responses[String(answer.status)], `${method} ${path} ${answer.status}`)
    assert.ok(answer.status < 500, `${method} ${path} ${answer.status}`)
    if (answer.status >= 400) assert.equal(typeof ((await answer.json()) as { error: unknown }).error, 'string')
    else await answer.body?.cancel()
  }
})
