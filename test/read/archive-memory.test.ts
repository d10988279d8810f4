import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { makeRecord, makeResponse } from '../../bench/make-warc.ts'
import { pageOf } from './read-all.ts'

const reader = fileURLToPath(new URL('../../bench/archive.ts', import.meta.url))
const pages = 2500

/** Ten thousand records: before each page its request, behind it what the crawler noted of it, and a picture. */
function* records(): Iterable<Uint8Array> {
  for (let n = 0; n < pages; n += 1) {
    const uri = `https://tarnpost.example/${n}`
    const others = [
      makeRecord({
        type: 'request',
        uri,
        contentType: 'application/http; msgtype=request',
        block: 'GET / HTTP/1.1\r\n\r\n',
      }),
      makeRecord({
        type: 'metadata',
        uri,
        contentType: 'application/warc-fields',
        block: `via: ${'x'.repeat(4000)}\r\n`,
      }),
      makeRecord({ type: 'resource', uri: `${uri}.jpg`, contentType: 'image/jpeg', block: Buffer.alloc(20_000, n) }),
    ]
    for (const record of [
      ...others,
      makeRecord({ type: 'response', uri, block: makeResponse(pageOf(`Story ${n}`, n)) }),
    ])
      yield gzipSync(record, { level: 1 })
  }
}

test('ten thousand records of an archive are read with memory that does not grow with them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-archive-'))
  try {
    const file = join(folder, 'a.warc.gz')
    await pipeline(Readable.from(records()), createWriteStream(file))
    const { stdout, stderr, status } = spawnSync(process.execPath, [reader, 'pages', file], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    const [, count, , peak] = /^pages\s+(\d+)\s+(\d+)\s+(\d+)/.exec(stdout) ?? []
    assert.equal(Number(count), pages)
    assert.ok(Number(peak) < 300, `${peak} MB`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
