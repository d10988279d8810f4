/**
 * `npm run bench:archive [-- --sizes 1000,10000]`: web archives of so many pages, read as `synoptic extract` reads them:
 * pages a second, peak memory, and both for going through the records alone, beside warcio on the same file. Each in a
 * process of its own, so that its peak memory is its own.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { keepHeapSmall } from '../src/cli/small-heap.ts'
import { cutRecords } from '../src/read/archives/cut-records.ts'
import { gzipPieces } from '../src/read/archives/gzip-members.ts'
import { warcDialect } from '../src/read/archives/warc-dialect.ts'
import { fileSource } from '../src/read/sources/byte-source.ts'
import { makeRecord, makeResponse } from './make-warc.ts'

/** Ways to read an archive; each gives the number of pages or records read. */
const READERS: Readonly<Record<string, (path: string) => Promise<number>>> = {
  pages: async (path) => {
    keepHeapSmall()
    const { readSource } = await import('../src/read/read-source.ts')
    let articles = 0
    for await (const item of readSource(fileSource(path), { input: path, hint: { path }, found: false })) {
      if (item.kind === 'article') articles += 1
      else if (item.kind === 'failure') throw new Error(item.reason)
    }
    return articles
  },
  records: async (path) => {
    let records = 0
    for await (const one of cutRecords(gzipPieces(fileSource(path).stream()), warcDialect))
      if (one.kind === 'record') records += 1
    return records
  },
  'warcio records': async (path) => {
    let records = 0
    const stream = fileSource(path).stream() as AsyncIterable<Uint8Array<ArrayBuffer>>
    for await (const record of new WARCParser(stream)) {
      await record.readFully(false)
      records += 1
    }
    return records
  },
}

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' } },
  allowPositionals: true,
})
const [how, path] = positionals
if (how !== undefined && path !== undefined) await measure(how, path)
else await run(values.sizes.split(',').map(Number))

async function measure(name: string, file: string): Promise<void> {
  const read = READERS[name]
  if (read === undefined) throw new Error(`no reader '${name}'`)
  const before = process.cpuUsage()
  const count = await read(file)
  const { user, system } = process.cpuUsage(before)
  const rate = count / ((user + system) / 1e6)
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    `${name.padEnd(16)} ${String(count).padStart(8)} ${rate.toFixed(0).padStart(12)} ${peak.toFixed(0).padStart(9)}`,
  )
}

async function run(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'))
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.warc.gz`)
      await pipeline(Readable.from(records(size)), createWriteStream(file))
      console.log(`${size} pages, ${(statSync(file).size / 1e6).toFixed(0)} MB packed`)
      console.log('read                count  CPU time, /s   peak MB')
      for (const name of Object.keys(READERS)) {
        const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, file], {
          encoding: 'utf8',
        })
        process.stdout.write(status === 0 ? stdout : `${name.padEnd(16)} failed: ${stderr.trim().split('\n').at(-1)}\n`)
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function* records(count: number): Iterable<Uint8Array> {
  for (let n = 0; n < count; n += 1) {
    const uri = `https://tarnpost.example/2024/03/${n}`
    yield gzipSync(makeRecord({ type: 'response', uri, block: makeResponse(pageNumber(n)) }), { level: 1 })
  }
}

/** A page of about 30 kB with an article of about 450 words; each is another. */
function pageNumber(n: number): string {
  const paragraphs = Array.from(
    { length: 18 },
    (_, i) =>
      `<p class="body-text">The council of Ostmark met on ${i + 1} March 2024 and heard from ${n + i} residents, of whom ${n % 97} spoke against plan ${n * 31 + i}, said the clerk.</p>`,
  )
  const links = Array.from(
    { length: 120 },
    (_, i) =>
      `<li class="menu-item menu-item-${i}"><a class="menu-link" href="/section/${n}/${i}">Section ${i}</a></li>`,
  )
  return `<!doctype html><html lang="en"><head><title>Plan ${n} is heard</title><style>${'.a{color:#123}'.repeat(600)}</style></head>
<body><nav><ul>${links.join('')}</ul></nav><main><article><h1>Plan ${n} is heard</h1>${paragraphs.join('\n')}</article></main></body></html>`
}
