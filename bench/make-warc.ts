import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export type RecordToMake = {
  readonly type: string
  readonly uri?: string
  /** Of the block. */
  readonly contentType?: string
  readonly date?: string
  readonly block: Uint8Array | string
  readonly fields?: Readonly<Record<string, string>>
  /** State no digest. */
  readonly bare?: boolean
}

/** One record of WARC 1.1, with the digest of its block. */
export function makeRecord(record: RecordToMake): Buffer {
  const { type, uri, contentType = 'application/http; msgtype=response', date = '2024-03-12T10:00:00Z' } = record
  const block = Buffer.from(record.block as string)
  const fields = {
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(`${type}${uri}${date}`).digest('hex')}>`,
    'WARC-Date': date,
    ...(uri === undefined ? {} : { 'WARC-Target-URI': uri }),
    ...(record.bare ? {} : { 'WARC-Block-Digest': `sha1:${createHash('sha1').update(block).digest('hex')}` }),
    'Content-Type': contentType,
    'Content-Length': String(block.length),
    ...record.fields,
  }
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** An answer of a server as it goes into a record. */
export function makeResponse(body: Uint8Array | string, fields: Readonly<Record<string, string>> = {}): Buffer {
  const bytes = Buffer.from(body as string)
  const all = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(bytes.length), ...fields }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head.join('')}\r\n`), bytes])
}

/** Each record a gzip member of its own, as the standard wants it. */
export function gzipRecords(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
