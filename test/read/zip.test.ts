import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { makeZip } from './make-zip.ts'
import { linesOf, pageOf, readAll } from './read-all.ts'

test('pages in a zip file are read, what they bring along is left out', async () => {
  const items = await readAll(
    makeZip([
      { name: 'a/one.html', content: pageOf('One') },
      { name: 'a/one_files/frame.html', content: pageOf('Frame') },
      { name: 'a/style.css', content: 'a{}' },
      { name: '__MACOSX/._one.html', content: 'x' },
      { name: 'two.html.gz', content: gzipSync(pageOf('Two')) },
      { name: '../../etc/passwd', content: pageOf('Outside') },
      { name: 'inner.zip', content: makeZip([{ name: 'three.html', content: pageOf('Three') }]) },
    ]),
    { path: 'saved.zip' },
  )
  assert.deepEqual(linesOf(items), [
    'article One',
    'article Two',
    'article Outside',
    'article Three',
    'notice saved.zip: left out 3 files that only serve saved pages',
  ])
  assert.ok(items[0]?.kind === 'article' && items[0].article.source.path === 'saved.zip!/a/one.html')
})

test('a damaged, encrypted or lying member is named, the rest is read', async () => {
  const good = { name: 'good.html', content: pageOf('Good') }
  const damaged = makeZip([{ name: 'bad.html', content: pageOf('Bad') }, good])
  const at = damaged.indexOf('bad.html') + 60
  damaged[at] = (damaged[at] ?? 0) ^ 0x55
  const cases = [
    damaged,
    makeZip([{ name: 'bad.html', content: pageOf('Bad'), flags: 0x801 }, good]),
    makeZip([{ name: 'bad.html', content: pageOf('Bad'), says: 5 }, good]),
  ]
  for (const bytes of cases) {
    const lines = linesOf(await readAll(bytes, { path: 'a.zip' }))
    assert.match(lines[0] ?? '', /^failure a\.zip: bad\.html: /)
    assert.equal(lines[1], 'article Good')
  }
})

test('bombs end with a reason: large members, many, nested, and gzip', async () => {
  const large = makeZip([{ name: 'a.html', content: Buffer.alloc(120_000_000) }])
  assert.match(linesOf(await readAll(large))[0] ?? '', /unpacks to 120 MB/)
  const lying = makeZip([{ name: 'a.html', content: Buffer.alloc(50_000_000), says: 1000 }])
  assert.match(linesOf(await readAll(lying))[0] ?? '', /failure -: a\.html/)
  const many = makeZip(Array.from({ length: 3 }, (_, i) => ({ name: `${i}.html`, content: 'x', says: 900_000_000 })))
  assert.match(linesOf(await readAll(many)).join('\n'), /holds more than 2 GB/)
  let nested = makeZip([{ name: 'a.html', content: pageOf('Deep') }])
  for (let i = 0; i < 8; i += 1) nested = makeZip([{ name: `${i}.zip`, content: nested }])
  assert.match(linesOf(await readAll(nested)).join('\n'), /archives are read 4 deep/)
  const gzip = gzipSync(Buffer.alloc(250_000_000, 'a'))
  const start = process.cpuUsage()
  assert.match(linesOf(await readAll(gzip))[0] ?? '', /more than 200 times its size|more than 200 MB/)
  assert.ok(process.cpuUsage(start).user < 10e6)
})

test('gzip of anything is read as what it is; cut or broken gzip is named', async () => {
  assert.deepEqual(linesOf(await readAll(gzipSync(pageOf('Packed')))), ['article Packed'])
  const lines = Array.from({ length: 3000 }, (_, i) => `{"id": "${i}", "text": "The council met ${i} times."}\n`).join(
    '',
  )
  assert.equal((await readAll(gzipSync(lines))).length, 3000)
  const cut = await readAll(gzipSync(lines).subarray(0, 9000), { path: 'a.jsonl.gz' })
  assert.ok(cut.length > 10, 'the lines before the cut are read')
  assert.match(linesOf(cut).at(-1) ?? '', /failure a\.jsonl\.gz: .*cut short/)
  assert.match(
    linesOf(await readAll(gzipSync(pageOf('x')).subarray(0, 100), { path: 'a.html.gz' }))[0] ?? '',
    /failure a\.html\.gz: .*cut short/,
  )
})

test('no bytes crash the reader of zip files', async () => {
  const whole = makeZip([
    { name: 'one.html', content: pageOf('One') },
    { name: 'two.txt', content: 'x y' },
  ])
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, end) => {
      const bytes = Buffer.from(whole)
      bytes[at] = value
      assert.ok((await readAll(bytes)).length > 0)
      if (end > 4) assert.ok((await readAll(bytes.subarray(0, end))).length > 0)
    }),
    { numRuns: 80 },
  )
})
