import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer as createTcpServer } from 'node:net'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { createFetcher } from '../../../src/read/fetch/fetcher.ts'
import { refusedAddress } from '../../../src/read/fetch/refused-address.ts'
import { localFetcher, serve } from './local-server.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

test('a page is fetched with its type, charset and validators, and an agent that says who asks', async () => {
  const server = await serve({
    '/a': (_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=ISO-8859-1',
          etag: '"1"',
          'last-modified': 'Tue, 12 Mar 2024 10:00:00 GMT',
          'cache-control': 'public, max-age=600',
        })
        .end('<p>x'),
  })
  const fetched = await localFetcher({ userAgent: 'Synoptic/9 (test)' }).get({ url: `${server.origin}/a#part` })
  assert.ok(fetched.kind === 'fetched')
  assert.equal(text(fetched.bytes), '<p>x')
  assert.deepEqual(
    [fetched.contentType, fetched.charset, fetched.validators, fetched.freshFor, fetched.movedTo],
    ['text/html', 'ISO-8859-1', { etag: '"1"', lastModified: 'Tue, 12 Mar 2024 10:00:00 GMT' }, 600, null],
  )
  assert.equal(server.headers[0]?.['user-agent'], 'Synoptic/9 (test)')
})

test('what is had already is asked for with its validators, and 304 says so', async () => {
  const server = await serve({
    '/a': (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end()
      else response.writeHead(200, { etag: '"1"' }).end('x')
    },
  })
  const fetcher = localFetcher()
  assert.equal((await fetcher.get({ url: `${server.origin}/a` })).kind, 'fetched')
  const again = await fetcher.get({ url: `${server.origin}/a`, validators: { etag: '"1"', lastModified: 'x' } })
  assert.ok(again.kind === 'unchanged')
  assert.deepEqual(again.validators, { etag: '"1"', lastModified: 'x' })
})

test('redirects are followed, permanent moves told, circles and long chains refused', async () => {
  const to = (location: string, status: number) => (_: unknown, response: import('node:http').ServerResponse) =>
    response.writeHead(status, { location }).end()
  const chain = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`/n${i}`, to(`/n${i + 1}`, 302)]))
  const server = await serve({
    ...chain,
    '/moved': to('/moved2', 301),
    '/moved2': to('/page', 308),
    '/now': to('/page', 302),
    '/circle': to('/circle2', 301),
    '/circle2': to('/circle', 301),
    '/nowhere': (_, response) => response.writeHead(302).end(),
    '/script': to('javascript:alert(1)', 302),
    '/file': to('file:///etc/passwd', 302),
    '/page': 'here',
  })
  const fetcher = localFetcher()
  const get = (path: string) => fetcher.get({ url: `${server.origin}${path}` })
  const moved = await get('/moved')
  assert.ok(moved.kind === 'fetched' && moved.movedTo === `${server.origin}/page` && moved.finalUrl === moved.movedTo)
  const now = await get('/now')
  assert.ok(now.kind === 'fetched' && now.movedTo === null && now.finalUrl === `${server.origin}/page`)
  for (const [path, reason] of [
    ['/circle', /circle/],
    ['/n0', /more than 10 times/],
    ['/nowhere', /where to/],
    ['/script', /javascript: are not fetched/],
    ['/file', /file: are not fetched/],
  ] as const) {
    const failed = await get(path)
    assert.ok(failed.kind === 'failed', path)
    assert.match(failed.reason, reason)
  }
})

test('private addresses are refused: named, by a redirect, by a name, and nothing is asked there', async () => {
  const secret = await serve({ '/': 'secret' })
  const byName: Record<string, readonly string[]> = {
    'evil.example': ['127.0.0.1'],
    'mixed.example': ['93.184.216.34', '127.0.0.1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'metadata.example': ['169.254.169.254'],
    localhost: ['127.0.0.1'],
    'localhost.': ['127.0.0.1'],
    'nothing.example': [],
  }
  const fetcher = localFetcher({ allowPrivate: false, resolve: async (name) => byName[name] ?? [] })
  for (const host of ['127.0.0.1', '2130706433', '[::ffff:7f00:1]', ...Object.keys(byName)]) {
    const failed = await fetcher.get({ url: `http://${host}:${secret.port}/` })
    assert.ok(failed.kind === 'failed' && failed.problem === 'address', host)
    assert.match(failed.reason, host === 'nothing.example' ? /no address/ : /--allow-private/, host)
    assert.equal(failed.passing, false)
  }
  assert.deepEqual(secret.all, [])

  // the first hop is allowed here, what it leads to is judged as always
  const jump = await serve({
    '/literal': (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${secret.port}/` }).end(),
    '/name': (_, response) => response.writeHead(302, { location: `http://evil.example:${secret.port}/` }).end(),
    '/odd': (_, response) => response.writeHead(302, { location: `//0x7f.2:${secret.port}/` }).end(),
  })
  const half = localFetcher({
    resolve: async () => ['127.0.0.2'],
    refuse: (address) => (address === '127.0.0.1' ? null : refusedAddress(address)),
  })
  for (const path of ['/literal', '/name', '/odd']) {
    const failed = await half.get({ url: `${jump.origin}${path}` })
    assert.ok(failed.kind === 'failed', path)
    assert.match(failed.reason, /--allow-private/)
  }
  assert.deepEqual(secret.all, [])
})

test('a name that changes its mind gains nothing: each connection goes to the address that was judged', async () => {
  const server = await serve({ '/a': 'x', '/b': 'y' })
  const answers = [['127.0.0.1'], ['127.0.0.1', '127.0.0.9'], ['10.0.0.1']]
  let asked = 0
  const fetcher = localFetcher({
    resolve: async () => answers[Math.min(asked++, answers.length - 1)] ?? [],
    refuse: (address) => (address === '127.0.0.1' ? null : refusedAddress(address)),
  })
  const first = await fetcher.get({ url: `http://paper.example:${server.port}/a` })
  assert.equal(first.kind, 'fetched')
  assert.equal(asked, 1, 'one look-up for one connection, which robots.txt and the page share')
  const all = server.all.length
  const other = localFetcher({
    resolve: async () => answers[1] ?? [],
    refuse: (address) => (address === '127.0.0.1' ? null : refusedAddress(address)),
  })
  const second = await other.get({ url: `http://paper.example:${server.port}/b` })
  assert.ok(second.kind === 'failed' && /127\.0\.0\.9/.test(second.reason))
  assert.equal(server.all.length, all)
})

test('robots.txt is kept to: its rules, its pauses, its absence and its faults', async () => {
  const rules = 'User-agent: *\nDisallow: /\n\nUser-agent: Synoptic\nDisallow: /private\nCrawl-delay: 3\n'
  const server = await serve({ '/robots.txt': rules, '/page': 'x', '/private/a': 'x' })
  const waits: number[] = []
  let clock = 0
  const fetcher = localFetcher({
    userAgent: 'Synoptic/1',
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      clock += milliseconds
    },
  })
  const get = (path: string) => fetcher.get({ url: `${server.origin}${path}` })
  assert.equal((await get('/page')).kind, 'fetched')
  const refused = await get('/private/a')
  assert.ok(refused.kind === 'failed' && refused.problem === 'robots')
  assert.match(refused.reason, /robots\.txt.*save the page/)
  assert.equal((await get('/page')).kind, 'fetched')
  assert.deepEqual(waits, [3000])
  assert.deepEqual(server.all, ['/robots.txt', '/page', '/page'])

  const none = await serve({ '/page': 'x' })
  assert.equal((await localFetcher().get({ url: `${none.origin}/page` })).kind, 'fetched')
  const faulty = await serve({ '/robots.txt': (_, response) => response.writeHead(500).end(), '/page': 'x' })
  const failed = await localFetcher().get({ url: `${faulty.origin}/page` })
  assert.ok(failed.kind === 'failed' && failed.problem === 'robots' && failed.passing)
  assert.deepEqual(faulty.asked, [])
  const hostile = await serve({
    '/robots.txt': `User-agent: *\nDisallow: /${'*a'.repeat(900)}b\n${'Disallow: /x\n'.repeat(200_000)}`,
    [`/${'a'.repeat(2000)}`]: 'x',
  })
  const start = process.cpuUsage()
  assert.equal((await localFetcher().get({ url: `${hostile.origin}/${'a'.repeat(2000)}` })).kind, 'fetched')
  assert.ok(process.cpuUsage(start).user < 3e6)
})

test('one host is asked one thing at a time, and not too often; other hosts do not wait for it', async () => {
  let [open, most] = [0, 0]
  const slow: Parameters<typeof serve>[0][string] = (_, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.end('x')
    }, 20)
  }
  const server = await serve({ '/a': slow, '/b': slow, '/c': slow })
  const waits: number[] = []
  let clock = 0
  const fetcher = localFetcher({
    gap: 1000,
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      clock += milliseconds
    },
  })
  await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.get({ url: `${server.origin}${path}` })))
  assert.equal(most, 1)
  assert.deepEqual(waits, [1000, 1000])
})

test('packed content is unpacked up to a limit, bombs and broken packing are refused', async () => {
  const packed = (bytes: Uint8Array, coding: string) => (_: unknown, response: import('node:http').ServerResponse) =>
    response.writeHead(200, { 'content-encoding': coding }).end(bytes)
  const zeros = Buffer.alloc(50_000_000)
  const server = await serve({
    '/gzip': packed(gzipSync('hello'), 'gzip'),
    '/br': packed(brotliCompressSync('hello'), 'br'),
    '/both': packed(gzipSync(brotliCompressSync('hello')), 'br, gzip'),
    '/gzip-bomb': packed(gzipSync(zeros), 'gzip'),
    '/br-bomb': packed(brotliCompressSync(zeros), 'br'),
    '/bomb-in-bomb': packed(gzipSync(gzipSync(zeros)), 'gzip, gzip'),
    '/cut': packed(gzipSync('hello hello hello').subarray(0, 15), 'gzip'),
    '/broken': packed(Buffer.from('this is not gzip at all'), 'gzip'),
    '/odd': packed(Buffer.from('x'), 'rot13'),
    '/often': packed(Buffer.from('x'), 'gzip, gzip, gzip'),
    '/plain-large': (_, response) => response.end(Buffer.alloc(3_000_000)),
    '/empty': packed(Buffer.alloc(0), 'gzip'),
  })
  const fetcher = localFetcher({ largest: 2_000_000 })
  const get = (path: string) => fetcher.get({ url: `${server.origin}${path}` })
  for (const path of ['/gzip', '/br', '/both']) {
    const fetched = await get(path)
    assert.ok(fetched.kind === 'fetched' && text(fetched.bytes) === 'hello', path)
  }
  for (const path of ['/gzip-bomb', '/br-bomb', '/bomb-in-bomb', '/plain-large']) {
    const failed = await get(path)
    assert.ok(failed.kind === 'failed' && failed.problem === 'size', path)
    assert.match(failed.reason, /larger than 2 MB/)
  }
  for (const path of ['/cut', '/broken', '/odd', '/often']) {
    const failed = await get(path)
    assert.ok(failed.kind === 'failed' && failed.problem === 'content', path)
  }
  assert.equal((await get('/empty')).kind, 'fetched')
})

test('slow hosts are given up, each in its time', async () => {
  const server = await serve({
    '/robots.txt': '',
    '/silent': () => {},
    '/stops': (_, response) => {
      response.writeHead(200)
      response.write('begun')
    },
    '/drips': (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    },
  })
  const timeouts = { headers: 300, body: 300, whole: 1500 }
  const fetcher = localFetcher({ timeouts })
  const start = performance.now()
  for (const [path, reason] of [
    ['/silent', /does not answer in time/],
    ['/stops', /stopped in the middle/],
    ['/drips', /more than 1\.5 seconds/],
  ] as const) {
    const failed = await fetcher.get({ url: `${server.origin}${path}` })
    assert.ok(failed.kind === 'failed' && failed.problem === 'timeout' && failed.passing, path)
    assert.match(failed.reason, reason)
  }
  assert.ok(performance.now() - start < 8000)
})

test('servers that speak no HTTP, break off or send endless heads are failures with a reason', async () => {
  const answers = [
    'SSH-2.0-nothing\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort',
    `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(100_000)}`,
    '',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n',
  ]
  for (const answer of answers) {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', (data) =>
        socket.end(
          data.toString().includes('/robots.txt')
            ? 'HTTP/1.1 404 No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'
            : answer,
        ),
      )
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as import('node:net').AddressInfo
    const failed = await localFetcher().get({ url: `http://127.0.0.1:${port}/` })
    assert.ok(failed.kind === 'failed', answer.slice(0, 20))
    assert.ok(failed.reason.length > 10)
    server.close()
  }
  const closed = await localFetcher().get({ url: 'http://127.0.0.1:1/' })
  assert.ok(closed.kind === 'failed' && closed.passing)
})

test('what can pass is tried again, as long after as the host asks; what cannot is not', async () => {
  let [busy, broken] = [0, 0]
  const server = await serve({
    '/busy': (_, response) =>
      busy++ === 0 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end('x'),
    '/broken': (_, response) => (broken++ === 0 ? response.writeHead(502).end() : response.end('x')),
    '/hour': (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/forbidden': (_, response) => response.writeHead(403).end(),
  })
  const waits: number[] = []
  const fetcher = localFetcher({ tries: 2, wait: async (milliseconds) => void waits.push(milliseconds) })
  const get = (path: string) => fetcher.get({ url: `${server.origin}${path}` })
  assert.equal((await get('/busy')).kind, 'fetched')
  assert.equal((await get('/broken')).kind, 'fetched')
  assert.deepEqual(waits, [7000, 2000])
  const hour = await get('/hour')
  assert.ok(hour.kind === 'failed' && hour.problem === 'busy' && hour.retryAfter === 3600)
  const gone = await get('/gone')
  assert.ok(gone.kind === 'failed' && gone.problem === 'gone' && gone.status === 410 && !gone.passing)
  const forbidden = await get('/forbidden')
  assert.ok(forbidden.kind === 'failed' && /save the page/.test(forbidden.reason))
  assert.equal(waits.length, 2)
})

test('a request can be called off', async () => {
  const server = await serve({ '/robots.txt': '', '/silent': () => {} })
  const fetcher = localFetcher()
  const failed = await fetcher.get({ url: `${server.origin}/silent`, signal: AbortSignal.timeout(200) })
  assert.equal(failed.kind, 'failed')
})

test('whatever a server sends, the fetcher answers', async () => {
  let answer = Buffer.alloc(0)
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as import('node:net').AddressInfo
  const piece = fc.constantFrom(
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 302 Found\r\n',
    'HTTP/1.1 304\r\n',
    'Location: /a\r\n',
    'Location: http://127.1/\r\n',
    'Content-Length: 5\r\n',
    'Content-Encoding: gzip\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Retry-After: x\r\n',
    'ETag: \u00e9\r\n',
    '\r\n',
    '5\r\nhello\r\n',
    '0\r\n\r\n',
    'User-agent: *\nDisallow: /%\n',
    '\u0000',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 10 }), fc.webPath(), async (pieces, path) => {
      answer = Buffer.from(pieces.join(''), 'latin1')
      const fetcher = createFetcher({
        allowPrivate: true,
        gap: 0,
        tries: 1,
        timeouts: { headers: 500, body: 500, whole: 1000 },
      })
      const fetched = await fetcher.get({ url: `http://127.0.0.1:${port}${path}` })
      assert.ok(fetched.kind !== 'failed' || fetched.reason.length > 5)
      await fetcher.close()
    }),
    { numRuns: 60 },
  )
  server.close()
})
