import assert from 'node:assert/strict'
import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createMessenger } from '../../src/desk/alerts/deliver.ts'
import { createAttempts } from '../../src/desk/api/attempts.ts'
import { hashPassword } from '../../src/desk/api/password.ts'
import { serve } from '../../src/desk/serve.ts'
import { addAlert, listHits } from '../../src/desk/store/alerts.ts'
import { openStore } from '../../src/desk/store/open-store.ts'
import { addSource, listSources } from '../../src/desk/store/sources.ts'
import { createDesk } from '../../src/desk/work/desk.ts'
import { createFetcher } from '../../src/read/fetch/fetcher.ts'
import { refusedAddress } from '../../src/read/fetch/refused-address.ts'
import { report } from './reports.ts'
import { serveDesk } from './served.ts'

const PASSWORD = 'correct horse battery'

/** What nobody may reach from outside: every request it gets is a breach. */
const breaches: string[] = []
/** A host that may be asked here, as one on the open net, and leads to the other. */
let [secret, outside]: string[] = ['', '']
const servers: Server[] = []
async function listen(answer: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(answer!)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

// 127.0.0.1 stands for the open net, 127.0.0.2 and what 'inner.example' leads to for this machine
const guard = {
  refuse: (address: string) => (address === '127.0.0.1' ? null : refusedAddress(address)),
  resolve: async (name: string) => (name === 'inner.example' ? ['127.0.0.2'] : ['127.0.0.1']),
}

const logged: string[] = []
const { folder, desk, served } = await serveDesk({
  network: { fetcher: createFetcher({ ...guard, gap: 0, tries: 1 }), messenger: createMessenger(guard) },
  log: (message) => logged.push(message),
})
before(async () => {
  const inner = createServer((asked, response) => {
    breaches.push(String(asked.url))
    response.end('secret')
  })
  servers.push(inner)
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.2', resolve))
  const port = (inner.address() as AddressInfo).port
  secret = `http://127.0.0.2:${port}`
  const named = `http://inner.example:${port}`
  outside = `http://127.0.0.1:${await listen((asked, response) => {
    const path = asked.url ?? ''
    const leads = path.startsWith('/to-name') ? named : path.startsWith('/to') ? secret : null
    if (leads !== null) return void response.writeHead(302, { location: `${leads}${path}` }).end()
    if (path !== '/feed') return void response.writeHead(404).end()
    const items = [`${secret}/page`, `${named}/page`, `${outside}/to-page`]
      .map((link) => `<item><title>${link}</title><link>${link}</link></item>`)
      .join('')
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(`<rss version="2.0"><channel><title>Herald</title>${items}</channel></rss>`)
  })}`
})
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const json = { 'content-type': 'application/json' }
const post = (path: string, body: RequestInit['body'], headers: Record<string, string> = {}) =>
  fetch(served.url + path, { method: 'POST', body: body ?? null, headers })

/** Sends a path as it is, without putting it in order first. */
const raw = (path: string) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const { hostname, port, host } = new URL(served.url)
    const asked = request({ hostname, port, path, headers: { host }, agent: false }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({ status: answer.statusCode ?? 0, text })
    })
    asked.on('error', reject)
    asked.end()
  })

test('no address leads out of the desk: dots, encoded slashes, NUL and broken signs find nothing', async () => {
  const steps = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '..%252f', '....//', '%c0%ae%c0%ae/']
  const targets = ['etc/passwd', 'package.json', 'etc/passwd%00.js']
  const roots = ['/', '/assets/', '/story/', '/name/', '/outlet/', '/api/articles/', '/api/stories/', '/api/alerts/']
  for (const root of roots)
    for (const step of steps)
      for (const target of targets) {
        const { status, text } = await raw(`${root}${step.repeat(4)}${target}`)
        assert.ok(status === 400 || status === 404, `${root}${step}${target} ${status}`)
        assert.doesNotMatch(text, /root:|"dependencies"/)
      }
  for (const odd of ['%00', 'a%00b', '%ff', '%', '%zz', '%ED%A0%80', 'a'.repeat(9000), '__proto__', 'constructor'])
    for (const root of roots) {
      const { status } = await raw(`${root}${odd}`)
      assert.ok(status === 400 || status === 404, `${root}${odd.slice(0, 20)} ${status}`)
    }
  assert.deepEqual(logged, [])
})

test('an id that is a path is an id: it is found by it, exported under another name, and no file is touched', async () => {
  const id = '../../etc/passwd'
  const text = 'A hare was seen in Dorn by mayor Lena Brisk on Monday.'
  const taken = (await (await post('/api/articles', JSON.stringify({ id, text }))).json()) as {
    readonly received: readonly { readonly id: string }[]
  }
  assert.equal(taken.received[0]?.id, id)
  await desk.idle()
  const found = await raw(`/api/articles/${encodeURIComponent(id)}`)
  assert.equal(found.status, 200)
  const { storyId, article } = JSON.parse(found.text)
  assert.equal(article.text, text)
  const answer = await fetch(`${served.url}/api/stories/${encodeURIComponent(storyId)}/export?format=json`)
  assert.doesNotMatch(answer.headers.get('content-disposition') ?? '', /[/\\]|\.\./)
  await answer.body?.cancel()
})

/** Posts so many megabytes, in pieces, without saying how many, until there is an answer. */
const pour = (path: string, megabytes: number, headers: Record<string, string>) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const { hostname, port, host } = new URL(served.url)
    const asked = request({ hostname, port, path, method: 'POST', headers: { host, ...headers }, agent: false })
    asked.on('response', async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      resolve({ status: answer.statusCode ?? 0, text })
      asked.destroy()
    })
    asked.on('error', reject)
    const piece = Buffer.alloc(1e6, 'a')
    Readable.from(Array.from({ length: megabytes }, () => piece)).pipe(asked)
  })

test('a body that does not say how long it is is read no further than it may be', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  for (const [path, size, headers] of [
    ['/api/articles', 51, {}],
    ['/add', 51, form],
    ['/api/decisions.jsonl?author=Ana', 11, {}],
    ['/api/sources.opml', 6, {}],
    ['/api/links', 2, json],
    ['/api/decisions', 2, json],
    ['/api/alerts', 2, json],
    ['/api/sources', 2, json],
    ['/api/stories/none/looked', 2, json],
  ] as const) {
    const { status, text } = await pour(path, size, headers)
    assert.equal(status, 413, path)
    assert.match(text, /more than \d+ MB/, path)
  }
  // stated, it is refused before it is sent
  const { hostname, port, host } = new URL(served.url)
  for (const path of ['/api/links', '/api/articles', '/add']) {
    const told = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n`,
        ),
      )
      socket.once('data', (chunk) => {
        resolve(chunk.toString())
        socket.destroy()
      })
      socket.once('error', reject)
    })
    assert.match(told, /^HTTP\/1\.1 413 /, path)
  }
  assert.deepEqual(logged, [])
})

test('malformed calls and uploads are told in words, and logged as no failure of the desk', async () => {
  for (const body of ['{"url": ', '', 'null', '[]', '"x"', '{"url": 1}', Buffer.from([0xff, 0xfe, 0])])
    for (const path of ['/api/links', '/api/decisions', '/api/alerts', '/api/sources', '/api/stories/x/looked']) {
      const answer = await post(path, body, json)
      assert.equal(answer.status, 400, path)
      assert.ok(((await answer.json()) as { error: string }).error.length > 10)
    }
  for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data'])
    for (const body of [
      '--x\r\nnonsense',
      '--x\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\ncut',
    ]) {
      const answer = await post('/add', body, { 'content-type': type })
      assert.equal(answer.status, 400)
      assert.match(await answer.text(), /broken or cut short/)
    }
  const packed = gzipSync('A hare was seen in Dorn. '.repeat(50))
  const damaged = Buffer.from(packed)
  damaged.fill(0xff, 12, 24)
  for (const bytes of [
    packed.subarray(0, 30),
    damaged,
    Buffer.from('PK\u0003\u0004 no zip'),
    Buffer.from('%PDF-1.7 none'),
  ]) {
    const answer = (await (await post('/api/articles?name=a.gz', bytes)).json()) as {
      readonly received: readonly object[]
      readonly failures: readonly string[]
    }
    assert.deepEqual([answer.received.length, answer.failures.length], [0, 1], bytes.toString('latin1', 0, 8))
  }
  assert.deepEqual(logged, [])
})

test('what is watched, imported or told never leads to this machine: by redirect, by name, or by an item of a feed', async () => {
  for (const path of ['/to', '/to-name', '/to/feed']) {
    const answer = await post('/api/links', JSON.stringify({ url: `${outside}${path}` }), json)
    assert.equal(answer.status, 422, path)
    assert.match(((await answer.json()) as { error: string }).error, /--allow-private/, path)
  }
  const now = new Date().toISOString()
  const inner = secret!.replace('127.0.0.2', 'inner.example')
  const addresses = [`${outside}/to`, `${outside}/to-name`, secret!, inner, `${outside}/feed`]
  for (const [at, address] of addresses.entries())
    for (const kind of ['feed', 'sitemap'] as const)
      await addSource(desk.store, { id: `${kind}${at}`, kind, address, title: `${at}`, minutes: 30 }, now)
  const hooks = [`${outside}/to-hook`, `${secret}/hook`, `${inner}/hook`]
  for (const [at, webhook] of hooks.entries())
    await addAlert(
      desk.store,
      { id: `a${at}`, name: 'Herons', kind: 'search', words: 'heron', story: null, webhook, secret: 's' },
      now,
    )
  await desk.receive([report('heron', 'A heron was seen in Dorn by the mayor on Monday.')], null)
  desk.wake()
  await desk.idle()
  const failed = (await listSources(desk.store)).filter(({ kind, error }) => kind === 'feed' && error !== null)
  assert.deepEqual(failed.map(({ id }) => id).sort(), ['feed0', 'feed1', 'feed2', 'feed3'])
  for (const { error } of failed) assert.match(error ?? '', /--allow-private/)
  for (const at of hooks.keys()) {
    const [hit] = await listHits(desk.store, `a${at}`, 9)
    assert.match(hit?.error ?? '', at === 0 ? /status 302/ : /private|loopback|127\.0\.0\.2/, String(at))
  }
  assert.deepEqual(breaches, [])
})

test('any address but the loopback’s needs a password, however it is written', async () => {
  const other = createDesk(await openStore(join(folder, 'bound.db')), { maker: 'test', readers: 1 })
  for (const host of ['0.0.0.0', '::', '', '0', '192.168.1.5', '[::1]', '::ffff:127.0.0.1', '127.0.0.1.evil.example'])
    await assert.rejects(
      serve(other, { host, port: 0, password: null, version: 'test', log: () => {} }),
      /set a password/,
    )
  await other.close()
})

test('passwords that are tried at once count as many as they are; the right one is not shut out by its own haste', async () => {
  const other = createDesk(await openStore(join(folder, 'force.db')), { maker: 'test', readers: 1 })
  const guarded = await serve(other, {
    port: 0,
    password: await hashPassword(PASSWORD),
    version: 'test',
    log: () => {},
  })
  const get = async (password: string) => {
    const authorization = `Basic ${Buffer.from(`any:${password}`).toString('base64')}`
    const answer = await fetch(`${guarded.url}/api/state`, { headers: { authorization } })
    await answer.text()
    return answer
  }
  const hasty = await Promise.all(Array.from({ length: 25 }, () => get(PASSWORD)))
  assert.deepEqual([...new Set(hasty.map(({ status }) => status))], [200])
  const tried = await Promise.all(Array.from({ length: 40 }, (_, at) => get(`wrong ${at}`)))
  assert.equal(tried.filter(({ status }) => status === 401).length, 10)
  const refused = tried.filter(({ status }) => status === 429)
  assert.equal(refused.length, 30)
  for (const { headers } of refused) {
    const wait = Number(headers.get('retry-after'))
    assert.ok(Number.isInteger(wait) && wait > 0 && wait <= 300)
  }
  for (const header of ['Basic', 'Basic !!!', 'Bearer x', `Basic ${Buffer.from('nocolon').toString('base64')}`])
    assert.equal((await fetch(`${guarded.url}/api/state`, { headers: { authorization: header } })).status, 401, header)
  assert.equal((await get(PASSWORD)).status, 200)
  await guarded.close()
})

test('the wait ends when it says, and many addresses together are slowed too', () => {
  let now = 0
  const attempts = createAttempts(() => now)
  for (let i = 0; i < 10; i++) attempts.tried('a')
  now = 60_000
  assert.equal(attempts.wait('a'), 240)
  assert.equal(attempts.wait('b'), null)
  attempts.right('a')
  assert.equal(attempts.wait('a'), null)
  for (let i = 0; i < 91; i++) attempts.tried(`other ${i}`)
  assert.equal(attempts.wait('unseen'), 240)
  now = 299_999
  assert.equal(attempts.wait('unseen'), 1)
  now = 300_000
  assert.equal(attempts.wait('unseen'), null)
  assert.equal(attempts.wait('a'), null)
})
