import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { gzipRecords, makeRecord, makeResponse } from '../../bench/make-warc.ts'
import { linesOf, pageOf, readAll } from './read-all.ts'

const response = (n: number, more: Partial<Parameters<typeof makeRecord>[0]> = {}) =>
  makeRecord({
    type: 'response',
    uri: `https://tarnpost.example/${n}`,
    block: makeResponse(pageOf(`Story ${n}`, n)),
    ...more,
  })
const info = makeRecord({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: hand/1\r\n' })
const three = [info, response(1), response(2), response(3)]
const titles = ['article Story 1', 'article Story 2', 'article Story 3']
const hint = { path: 'a.warc' }

test('a plain archive and one of many gzip members give the same pages, with address and bound', async () => {
  const plain = await readAll(Buffer.concat(three), hint)
  const packed = await readAll(gzipRecords(three), hint)
  const one = await readAll(gzipSync(Buffer.concat(three)), hint)
  assert.deepEqual(linesOf(plain), titles)
  assert.deepEqual(packed, plain)
  assert.deepEqual(one, plain)
  const [item] = plain
  assert.ok(item?.kind === 'article')
  assert.equal(item.article.source.url, 'https://tarnpost.example/1')
  assert.equal(item.article.source.path, 'a.warc')
  assert.equal(item.article.published.value, null)
  assert.equal(item.article.published.latest, '2024-03-12T10:00:00Z')
})

test('resources, conversions and revisits', async () => {
  const digest = { 'WARC-Payload-Digest': `sha1:${createHash('sha1').update(pageOf('Story 1', 1)).digest('hex')}` }
  const lines = linesOf(
    await readAll(
      Buffer.concat([
        response(1, { fields: digest }),
        makeRecord({ type: 'resource', uri: 'file:///a.html', contentType: 'text/html', block: pageOf('A resource') }),
        makeRecord({
          type: 'conversion',
          uri: 'https://tarnpost.example/9',
          contentType: 'text/plain',
          block: 'Mill burns\n\nThe old mill of Ostmark burned on Monday, and the fire was seen from far away.\n',
        }),
        makeRecord({
          type: 'revisit',
          uri: 'https://tarnpost.example/1',
          block: '',
          fields: { ...digest, 'WARC-Refers-To-Date': '2024-03-12T10:00:00Z' },
        }),
        makeRecord({ type: 'revisit', uri: 'https://tarnpost.example/8', block: '' }),
        makeRecord({
          type: 'response',
          uri: 'https://tarnpost.example/a.png',
          block: makeResponse('x', { 'Content-Type': 'image/png' }),
        }),
        makeRecord({
          type: 'response',
          uri: 'https://tarnpost.example/old',
          block: 'HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n',
        }),
      ]),
      hint,
    ),
  )
  assert.deepEqual(lines.slice(0, 3), ['article Story 1', 'article A resource', 'article Mill burns'])
  assert.match(
    lines[3] ?? '',
    /^notice a\.warc: record 4 .*unchanged since 2024-03-12T10:00:00Z: the same as record 1, which is read/,
  )
  assert.match(lines[4] ?? '', /record 5 .*not in this archive/)
  assert.match(lines[5] ?? '', /2 records hold no pages and are passed over: 1 image\/png, 1 redirects/)
  assert.equal(lines.length, 6)
})

test('bodies are unpacked: chunked, gzip, brotli; one that says chunked and is not is read as it is', async () => {
  const body = Buffer.from(pageOf('Packed'))
  const chunked = Buffer.concat([
    Buffer.from('a\r\n'),
    body.subarray(0, 10),
    Buffer.from(`\r\n${(body.length - 10).toString(16)}\r\n`),
    body.subarray(10),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const cases: readonly (readonly [Uint8Array, Record<string, string>])[] = [
    [chunked, { 'Transfer-Encoding': 'chunked' }],
    [body, { 'Transfer-Encoding': 'chunked' }],
    [gzipSync(body), { 'Content-Encoding': 'gzip' }],
    [body, { 'Content-Encoding': 'gzip' }],
    [brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    [gzipSync(brotliCompressSync(body)), { 'Content-Encoding': 'br, gzip' }],
  ]
  for (const [bytes, fields] of cases) {
    const record = makeRecord({
      type: 'response',
      uri: 'https://tarnpost.example/p',
      block: makeResponse(bytes, fields),
    })
    assert.deepEqual(linesOf(await readAll(record, hint)), ['article Packed'], JSON.stringify(fields))
  }
})

test('the encoding that the server declared is used', async () => {
  const bytes = Buffer.from(pageOf('Café in Malaga'), 'latin1')
  const record = makeRecord({
    type: 'response',
    uri: 'https://tarnpost.example/p',
    block: makeResponse(bytes, { 'Content-Type': 'text/html; charset=iso-8859-1' }),
  })
  assert.deepEqual(linesOf(await readAll(record, hint)), ['article Café in Malaga'])
})

test('a damaged record is named, and the rest is read', async () => {
  const flip = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ 0xff
    return copy
  }
  const [a, b, c, d] = three as [Buffer, Buffer, Buffer, Buffer]
  const plain = await readAll(Buffer.concat([a, b, flip(c, c.length - 100), d]), hint)
  assert.deepEqual(linesOf(plain), [
    titles[0],
    'failure a.warc: record 3 (https://tarnpost.example/2): its digest does not fit: it is damaged; it is left out',
    titles[2],
  ])
  const packed = gzipSync(c)
  const broken = linesOf(
    await readAll(Buffer.concat([gzipSync(a), gzipSync(b), flip(packed, packed.length >> 1), gzipSync(d)]), hint),
  )
  assert.equal(broken.length, 3)
  assert.deepEqual([broken[0], broken[2]], [titles[0], titles[2]])
  assert.match(broken[1] ?? '', /^failure a\.warc: record 3 .*(?:damaged|broken|wrong)/)
  const cut = linesOf(await readAll(gzipRecords(three).subarray(0, -60), hint))
  assert.deepEqual(cut.slice(0, 2), titles.slice(0, 2))
  assert.match(cut[2] ?? '', /record 4.*cut short/)
  const short = linesOf(await readAll(Buffer.concat(three).subarray(0, -60), hint))
  assert.deepEqual(short.slice(0, 2), titles.slice(0, 2))
  assert.match(short[2] ?? '', /record 4 \(https.*cut short/)
})

test('a wrong length costs one record, whether too small, too large or beyond the end', async () => {
  const [a, b, c, d] = three as [Buffer, Buffer, Buffer, Buffer]
  for (const wrong of [20, 900, 1_000_000]) {
    const lying = Buffer.from(
      c.toString('latin1').replace(/Content-Length: \d+\r\n\r\nHTTP/, `Content-Length: ${wrong}\r\n\r\nHTTP`),
      'latin1',
    )
    const lines = linesOf(await readAll(Buffer.concat([a, b, lying, d]), hint))
    assert.deepEqual([lines[0], lines[2]], [titles[0], titles[2]], String(wrong))
    assert.match(lines[1] ?? '', /record 3 .*its length/)
  }
})

test('ARC, the older format', async () => {
  const block = makeResponse(pageOf('From an ARC'))
  const arc = Buffer.concat([
    Buffer.from(`filedesc://a.arc 0.0.0.0 20040102030405 text/plain ${'1 0 Somebody\n'.length}\n1 0 Somebody\n\n`),
    Buffer.from(`https://tarnpost.example/a b 127.0.0.1 20040102030405 text/html ${block.length}\n`),
    block,
    Buffer.from('\n'),
  ])
  for (const bytes of [arc, gzipSync(arc)]) {
    const [item, ...rest] = await readAll(bytes, { path: 'a.arc' })
    assert.deepEqual(rest, [])
    assert.ok(item?.kind === 'article' && item.article.title === 'From an ARC')
    assert.equal(item.article.published.latest, '2004-01-02T03:04:05Z')
  }
})

test('bombs and nonsense end in bounded memory with a reason', async () => {
  const bomb = makeRecord({
    type: 'response',
    uri: 'https://tarnpost.example/b',
    block: makeResponse(gzipSync(Buffer.alloc(150_000_000)), { 'Content-Encoding': 'gzip' }),
  })
  const lines = linesOf(await readAll(Buffer.concat([bomb, response(1)]), hint))
  assert.match(lines[0] ?? '', /record 1 .*unpacks to more than 100 MB/)
  assert.equal(lines[1], titles[0])
  const huge = Buffer.from(
    makeRecord({ type: 'response', uri: 'https://tarnpost.example/b', block: '' })
      .toString()
      .replace('Content-Length: 0', 'Content-Length: 999999999999'),
  )
  assert.match(linesOf(await readAll(huge, hint))[0] ?? '', /passed over/)
  const paths = makeRecord({
    type: 'resource',
    uri: 'file:///../../etc/passwd\u0000',
    contentType: 'text/html',
    block: pageOf('Harmless'),
  })
  assert.deepEqual(linesOf(await readAll(paths, hint)), ['article Harmless'])
})

test('no damage stops the reading, and what is whole is found', async () => {
  const whole = gzipRecords(three)
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.nat(40),
      async (at, value, count) => {
        const bytes = Buffer.from(whole)
        for (let i = at; i <= at + count && i < bytes.length; i += 1) bytes[i] = (bytes[i] ?? 0) ^ value
        if (at < 100) return // its own beginning is gone: no longer told as an archive
        const items = await readAll(bytes, hint)
        assert.ok(items.length > 0)
        const read = items.filter((item) => item.kind === 'article').length
        assert.ok(read >= 1, `only ${read} of 3 are read after damage at ${at}`)
        if (read < 3) assert.ok(items.some((item) => item.kind === 'failure' || item.kind === 'notice'))
      },
    ),
    { numRuns: 150, seed: 7 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      for (const start of ['WARC/1.0\r\n', 'filedesc://a 0.0.0.0 20040102030405 text/plain 3\n'])
        assert.ok((await readAll(Buffer.concat([Buffer.from(start), bytes]), hint)).length > 0)
    }),
    { numRuns: 150 },
  )
})
