import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { hashPassword } from '../../src/desk/api/password.ts'
import { serve } from '../../src/desk/serve.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import type { Synopsis } from '../../src/model/types.ts'
import { validateSynopsis } from '../../src/model/validate.ts'
import { FORMATS } from '../../src/show/formats.ts'
import { serveDesk } from './served.ts'

const SAMPLE = fileURLToPath(new URL('../../samples/karvesh-earthquake/', import.meta.url))
const FILES = ['albrenne-post.txt', 'flare.txt', 'orbel.txt', 'semra-dispatch-0915.html', 'ushk-online.txt']

const logged: string[] = []
const { folder, desk, served } = await serveDesk({ log: (message) => logged.push(message) })
before(async () => {
  for (const name of FILES) {
    const { status, body } = await send(
      'POST',
      `/api/articles?name=${name}&origin=${name}`,
      readFileSync(join(SAMPLE, name)),
    )
    assert.equal(status, 200)
    assert.deepEqual(
      body.received.map(({ outcome }: { outcome: string }) => outcome),
      ['new'],
    )
  }
  await desk.idle()
})

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
type Answer = { readonly status: number; readonly body: any; readonly headers: Headers }

async function send(
  method: string,
  path: string,
  body?: Uint8Array | object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const isBytes = body instanceof Uint8Array
  const answer = await fetch(served.url + path, {
    method,
    headers: { ...(body && !isBytes ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: isBytes ? Buffer.from(body) : JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    body: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
    headers: answer.headers,
  }
}

/** A request as no browser or `fetch` would send it. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('stories are listed, and one comes with a sound synopsis', async () => {
  const { body } = await send('GET', '/api/stories?reports=2')
  const [line] = body.stories
  assert.ok(line.current && line.reports >= 4)
  assert.equal(body.next, null)
  const story = await send('GET', `/api/stories/${line.id}`)
  assert.deepEqual(validateSynopsis(story.body.synopsis as Synopsis), [])
  assert.equal(story.body.articleIds.length, line.reports)
  assert.deepEqual(story.body.synopsis, await desk.synopsisOf(line.id))
  const etag = story.headers.get('etag') ?? ''
  const again = await fetch(`${served.url}/api/stories/${line.id}`, { headers: { 'if-none-match': etag } })
  assert.deepEqual([again.status, await again.text()], [304, ''])
  const other = await fetch(`${served.url}/api/stories/${line.id}`, { headers: { 'if-none-match': '"1.1.1"' } })
  assert.equal(other.status, 200)
  assert.equal((await send('GET', '/api/stories/none')).status, 404)
})

test('who is named in a story has a page, with what outlets call it and what it is quoted with', async () => {
  const [{ id }] = (await send('GET', '/api/stories?reports=2')).body.stories
  const { entityIds, synopsis } = (await send('GET', `/api/stories/${id}`)).body
  assert.ok(Object.keys(entityIds).length > 10)
  for (const entity of synopsis.entities.slice(0, 5)) {
    const { status, body } = await send('GET', `/api/entities/${encodeURIComponent(entityIds[entity.id])}`)
    assert.equal(status, 200)
    assert.ok(body.names.length > 0 && body.stories.some((story: { id: string }) => story.id === id))
  }
  const { entities } = (await send('GET', '/api/entities?q=ministry')).body
  const said = (await send('GET', `/api/entities/${encodeURIComponent(entities[0].id)}/statements`)).body.statements
  for (const { span } of said) {
    const { article } = (await send('GET', `/api/articles/${span.articleId}`)).body
    if (span.in === undefined) assert.equal(article.text.slice(span.start, span.end), span.quote)
  }
  assert.equal((await send('GET', '/api/entities/none')).status, 404)
})

test('an outlet has a page with what it originates, passes on, calls otherwise and leaves out', async () => {
  const { outlets } = (await send('GET', '/api/outlets')).body
  assert.ok(outlets.length >= 3)
  for (const { name } of outlets) {
    const { status, body } = await send('GET', `/api/outlets/${encodeURIComponent(name)}`)
    assert.equal(status, 200)
    assert.ok(body.outlet.stories >= 1)
    for (const { span } of body.names) {
      const { article } = (await send('GET', `/api/articles/${span.articleId}`)).body
      assert.equal(article.text.slice(span.start, span.end), span.quote)
    }
  }
  assert.equal((await send('GET', '/api/outlets/none')).status, 404)
})

test('a reader is told what is new since they looked', async () => {
  const list = async (more = '') => (await send('GET', `/api/stories?reader=Ana&limit=1${more}`)).body
  const first = await list()
  assert.equal(first.stories[0].news, null)
  assert.ok(Array.isArray(first.stories[0].differing))
  for (const id of ['none', first.stories[0].id])
    assert.equal((await send('POST', `/api/stories/${id}/looked`, { reader: 'Ana' })).status, id === 'none' ? 404 : 200)
  const after = await list('&reports=2')
  assert.ok(
    after.stories.length === 0 || after.stories[0].id !== first.stories[0].id || after.stories[0].news.reports === 0,
  )
  for (const odd of ['x', '9 a b', '0'])
    assert.equal((await send('GET', `/api/stories?reader=Ana&after=${encodeURIComponent(odd)}`)).status, 200)
  assert.equal((await send('POST', `/api/stories/${first.stories[0].id}/looked`, { reader: '' })).status, 400)
})

test('pages of a list give each story once', async () => {
  const all = (await send('GET', '/api/stories')).body.stories.map(({ id }: { id: string }) => id)
  const paged: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const { body }: Answer = await send(
      'GET',
      `/api/stories?limit=1${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
    )
    paged.push(...body.stories.map(({ id }: { id: string }) => id))
    next = body.next
  }
  assert.deepEqual(paged, all)
})

test('a story is exported in every format, as a file that does not run here', async () => {
  const [{ id }] = (await send('GET', '/api/stories?reports=2')).body.stories
  for (const format of [...FORMATS, 'csv&table=timeline']) {
    const { status, headers, body } = await send('GET', `/api/stories/${id}/export?format=${format}`)
    assert.equal(status, 200)
    assert.match(headers.get('content-disposition') ?? '', /^attachment/)
    assert.equal(headers.get('content-type'), 'application/octet-stream')
    assert.ok((typeof body === 'string' ? body : JSON.stringify(body)).length > 500, format)
  }
  assert.equal((await send('GET', `/api/stories/${id}/export?format=exe`)).status, 400)
})

test('search shows passages that stand in their articles', async () => {
  const { body } = await send('GET', '/api/search?q=ministry')
  assert.ok(body.hits.length > 0)
  for (const { articleId, passages } of body.hits) {
    const { article } = (await send('GET', `/api/articles/${articleId}`)).body
    for (const { start, end, quote } of passages) assert.equal(article.text.slice(start, end), quote)
  }
  const figures = (await send('GET', '/api/passages?kind=figure&least=100')).body.passages
  assert.ok(figures.length > 0 && figures.every(({ value }: { value: number }) => value >= 100))
})

test('a correction is made, kept once, listed and taken back', async () => {
  const [hit] = (await send('GET', '/api/search?q=ministry')).body.hits
  const id = '8c6e5a0e-1f5b-4b1e-9a63-2f3a4b5c6d7e'
  const decision = { decision: 'published', articleId: hit.articleId, value: '2024-03-12' }
  for (let i = 0; i < 2; i++)
    assert.equal((await send('POST', '/api/decisions', { id, decision, author: 'Ana', note: 'masthead' })).status, 200)
  assert.equal((await send('GET', '/api/decisions')).body.decisions.length, 1)
  assert.equal((await send('POST', `/api/decisions/${id}/undo`, { author: 'Bo' })).status, 200)
  assert.equal((await send('POST', `/api/decisions/${id}/undo`, { author: 'Bo' })).status, 404)
  const wrong = await send('POST', '/api/decisions', { id, decision: { decision: 'explode' }, author: 'Ana' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.body.error, /'decision' is one of/)
  assert.equal((await send('POST', '/api/decisions', { id: 'x', decision, author: '' })).status, 400)
})

test('deleting needs a name, and deletes', async () => {
  assert.equal((await send('DELETE', '/api/articles')).status, 400)
  await send('POST', '/api/articles?origin=gone', Buffer.from('{"id": "gone", "text": "A zebra was seen in Dorn."}\n'))
  assert.equal((await send('DELETE', '/api/articles?origin=gone')).body.deleted, 1)
  assert.equal((await send('GET', '/api/articles/gone')).status, 404)
  assert.deepEqual((await send('GET', '/api/search?q=zebra')).body.hits, [])
})

test('changes are told as they happen', async () => {
  const stop = new AbortController()
  const answer = await fetch(`${served.url}/api/changes`, { signal: stop.signal })
  const told = (async () => {
    let text = ''
    for await (const chunk of answer.body!) {
      text += Buffer.from(chunk as Uint8Array).toString()
      if (text.includes('event: received')) return text
    }
    return text
  })()
  await send('POST', '/api/articles', Buffer.from('{"id": "told", "text": "A heron was seen in Dorn."}\n'))
  assert.match(await told, /event: received\ndata: \{"articleIds":\["told"\]\}/)
  stop.abort()
})

test('who has left the changes leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  await desk.idle()
  const before = timers()
  const stop = new AbortController()
  const { body } = await fetch(`${served.url}/api/changes`, { signal: stop.signal })
  await body!.getReader().read()
  assert.ok(timers() > before)
  stop.abort()
  for (let i = 0; i < 100 && timers() > before; i++) await sleep(20)
  assert.ok(timers() <= before)
})

test('the API is described, by a document and a page', async () => {
  const { body } = await send('GET', '/api/openapi.json')
  assert.equal(body.openapi, '3.1.0')
  for (const path of ['/api/stories', '/api/articles', '/api/search', '/api/decisions', '/api/changes'])
    assert.ok(body.paths[path])
  const page = await send('GET', '/api')
  assert.match(page.body, /<h2><code>GET \/api\/stories<\/code>/)
  assert.doesNotMatch(page.body, /<script/)
})

test('the state counts, and so do the metrics', async () => {
  const { body } = await send('GET', '/api/state')
  assert.ok(body.articles >= FILES.length)
  assert.equal(body.trouble, null)
  assert.match((await send('GET', '/metrics')).body, /^synoptic_articles \d+$/m)
})

test('a file that cannot be read is told; a name is no path; a body too large is refused', async () => {
  const bad = await send('POST', '/api/articles?name=x.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))
  assert.deepEqual([bad.status, bad.body.received], [200, []])
  assert.match(bad.body.failures[0], /PNG/)
  const path = await send(
    'POST',
    `/api/articles?name=${encodeURIComponent('../../etc/passwd.txt')}`,
    Buffer.from('A hare was seen in Dorn by the mayor on Monday.'),
  )
  const { article } = (await send('GET', `/api/articles/${path.body.received[0].id}`)).body
  assert.equal(article.source.path, 'passwd.txt')
  const large = await raw(
    '/api/articles',
    { host: new URL(served.url).host, 'content-length': '99999999999' },
    'POST',
  ).catch(() => ({ status: 413 }))
  assert.equal(large.status, 413)
  for (const odd of ['/api/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/api/articles/..%2f..%2fx', '/%00'])
    assert.ok([400, 404].includes((await raw(odd, { host: new URL(served.url).host })).status))
})

test('a foreign host name, and changes that another site asks for, are refused', async () => {
  const { host } = new URL(served.url)
  assert.equal((await raw('/api/stories', { host: 'evil.example' })).status, 421)
  assert.equal((await raw('/api/stories', { host })).status, 200)
  for (const headers of [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ] as Record<string, string>[])
    assert.equal((await raw('/api/articles?origin=x', { host, ...headers }, 'DELETE')).status, 403)
  assert.equal(
    (await raw('/api/articles?origin=x', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, 'DELETE'))
      .status,
    200,
  )
})

test('answers let nothing run or reach out', async () => {
  const { headers } = await send('GET', '/api')
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(logged.length, 0)
})

test('others need a password, and cannot try many', async () => {
  const other = createDesk(await openStore(join(folder, 'other.db')), { maker: 'test', readers: 1 })
  await assert.rejects(
    serve(other, { host: '0.0.0.0', port: 0, password: null, version: 'test', log: () => {} }),
    /set a password/,
  )
  const guarded = await serve(other, {
    port: 0,
    password: await hashPassword('correct horse battery'),
    version: 'test',
    log: () => {},
  })
  const get = (password?: string) =>
    fetch(
      `${guarded.url}/api/state`,
      password === undefined
        ? {}
        : { headers: { authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` } },
    )
  assert.equal((await get()).status, 401)
  assert.equal((await get('correct horse battery')).status, 200)
  for (let i = 0; i < 10; i++) assert.equal((await get(`wrong ${i}`)).status, 401)
  const refused = await get('wrong again')
  assert.equal(refused.status, 429)
  assert.ok(Number(refused.headers.get('retry-after')) > 0)
  assert.equal((await get('correct horse battery')).status, 200)
  await guarded.close()
})
