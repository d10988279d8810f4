import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { WARCParser } from 'warcio'
import { arcDialect } from '../../src/read/archives/arc-dialect.ts'
import { cutRecords } from '../../src/read/archives/cut-records.ts'
import { gzipPieces, type Piece } from '../../src/read/archives/gzip-members.ts'
import { isGzip, openingOf } from '../../src/read/archives/opening.ts'
import { warcDialect } from '../../src/read/archives/warc-dialect.ts'
import { readBytes } from '../../src/read/read-source.ts'
import { bytesSource } from '../../src/read/sources/byte-source.ts'
import type { Benchmark } from '../benchmark.ts'
import { inPart } from '../part.ts'

type Outcome = {
  readonly id: string
  readonly records: number
  readonly articles: number
  /** What is damaged, with its reason. */
  readonly failures: readonly string[]
  readonly notices: readonly string[]
  readonly crashed: boolean
  /** Records that warcio gives out before it ends or fails; ARC is not read by it. */
  readonly warcio: number | null
}

/** Web archives, whole, cut short and broken: what is read of each, and is what is not read named? */
export const benchmark: Benchmark = {
  name: 'warc',
  run: async ({ data, part, peers }) => {
    const rows: Outcome[] = []
    for (const path of listFiles(data)) {
      const id = relative(data, path)
      if (inPart(id, part)) rows.push(await readOne(id, readFileSync(path), peers))
    }
    const sum = (of: (row: Outcome) => number) => rows.reduce((total, row) => total + of(row), 0)
    const compared = rows.filter(({ warcio }) => warcio !== null)
    return {
      metrics: {
        'files with records read or a reason': (100 * sum((row) => (isTold(row) ? 1 : 0))) / Math.max(1, rows.length),
        records: sum((row) => row.records),
        articles: sum((row) => row.articles),
        'damaged and named': sum((row) => row.failures.length),
        crashed: sum((row) => (row.crashed ? 1 : 0)),
      },
      ...(peers
        ? {
            peers: {
              'warcio (WARC files alone)': { records: compared.reduce((total, row) => total + (row.warcio ?? 0), 0) },
              'ours (WARC files alone)': { records: compared.reduce((total, row) => total + row.records, 0) },
            },
          }
        : {}),
      items: rows.length,
      predictions: { file: 'predictions.jsonl', text: rows.map((row) => `${JSON.stringify(row)}\n`).join('') },
    }
  },
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.w?arc(?:\.gz)?(?:\.bad)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function isTold({ records, failures, crashed }: Outcome): boolean {
  return !crashed && (records > 0 || failures.length > 0)
}

async function readOne(id: string, bytes: Uint8Array, peers: boolean): Promise<Outcome> {
  const failures: string[] = []
  const notices: string[] = []
  let [articles, records, crashed] = [0, 0, false]
  try {
    for await (const item of readBytes(bytes, { path: id })) {
      if (item.kind === 'article') articles += 1
      else if (item.kind === 'failure') failures.push(`${item.input}: ${item.reason}`)
      else if (item.kind === 'notice') notices.push(`${item.input}: ${item.reason}`)
    }
    for await (const record of cutRecords(piecesOf(bytes), dialectOf(bytes))) if (record.kind === 'record') records += 1
  } catch {
    crashed = true
  }
  const warcio = peers && !id.includes('.arc') ? await countByWarcio(bytes) : null
  return { id, records, articles, failures, notices, crashed, warcio }
}

function dialectOf(bytes: Uint8Array) {
  return openingOf(bytes.subarray(0, 4096)).startsWith('filedesc:') ? arcDialect : warcDialect
}

async function* piecesOf(bytes: Uint8Array): AsyncIterable<Piece> {
  if (isGzip(bytes)) yield* gzipPieces(bytesSource(bytes).stream())
  else yield { kind: 'data', bytes }
}

async function countByWarcio(bytes: Uint8Array): Promise<number> {
  let count = 0
  try {
    for await (const record of new WARCParser(bytesSource(bytes).stream() as AsyncIterable<Uint8Array<ArrayBuffer>>)) {
      await record.readFully(false)
      count += 1
    }
  } catch {
    // it stops at what is broken
  }
  return count
}
