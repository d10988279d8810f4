import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { readFields } from './warc-dialect.ts'

/** An HTTP response as it is kept in an archive, its body unpacked. */
export type HttpMessage = {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  /** After the head, as it was sent. */
  readonly raw: Uint8Array
  /** Without transfer coding: what digests are of, by the letter of the standard. */
  readonly payload: Uint8Array
  /** Without content coding. */
  readonly body: Uint8Array
}

/** Bytes of the largest body, unpacked. */
const largestBody = 100_000_000
const latin1 = new TextDecoder('latin1')

/** Reads a response; a string says why it cannot be read. */
export function readHttpMessage(block: Uint8Array): HttpMessage | string {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const strict = buffer.indexOf('\r\n\r\n')
  const loose = buffer.indexOf('\n\n')
  const end = strict >= 0 && (loose < 0 || strict < loose) ? strict + 4 : loose >= 0 ? loose + 2 : block.length
  const [first = '', ...lines] = latin1.decode(block.subarray(0, end)).split(/\r?\n/)
  const status = /^(?:HTTP\/\d(?:\.\d)?|ICY) (\d{3})\b/.exec(first)?.[1]
  if (status === undefined) return 'it holds no HTTP response'
  const fields = readFields(lines)
  const raw = block.subarray(end)
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const payload = chunked ? joinChunks(raw) : raw
  if (typeof payload === 'string') return payload
  const body = unpack(payload, fields.get('content-encoding') ?? '')
  return typeof body === 'string' ? body : { status: Number(status), fields, raw, payload, body }
}

/** A chunked body in one piece; as it is where it is not chunked after all: some writers keep the header. */
function joinChunks(raw: Uint8Array): Uint8Array | string {
  const parts: Uint8Array[] = []
  for (let at = 0; at < raw.length; ) {
    const line = latin1.decode(raw.subarray(at, at + 200))
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line)
    if (size === null) return parts.length === 0 ? raw : 'its chunks are broken'
    const length = Number.parseInt(size[1] ?? '', 16)
    at += size[0].length
    if (length === 0) break
    if (at + length > raw.length) return parts.length === 0 ? raw : 'its chunks are cut short'
    parts.push(raw.subarray(at, at + length))
    at += length
    if (raw[at] === 0x0d) at += 1
    if (raw[at] === 0x0a) at += 1
  }
  return Buffer.concat(parts)
}

const codings: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: largestBody }),
  deflate: (bytes) => {
    // by the standard zlib's format; many servers send the bare one
    const zlib = ((bytes[0] ?? 0) & 0x0f) === 8 && (256 * (bytes[0] ?? 0) + (bytes[1] ?? 0)) % 31 === 0
    return (zlib ? inflateSync : inflateRawSync)(bytes, { maxOutputLength: largestBody })
  },
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: largestBody }),
  zstd: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: largestBody }),
}

/** Without its content codings, the last one first (at most two are in use anywhere). */
function unpack(payload: Uint8Array, encoding: string): Uint8Array | string {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity' && name !== 'utf-8')
  if (names.length > 2) return `it is packed ${names.length} times`
  let body = payload
  for (const name of names.reverse()) {
    const decode = codings[name]
    if (decode === undefined) return `it is packed as '${name.slice(0, 40)}', which is not known`
    // some writers keep the header and unpack the body
    if (body.length === 0 || (name === 'gzip' && !(body[0] === 0x1f && body[1] === 0x8b))) continue
    try {
      body = decode(body)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE') return `it unpacks to more than ${largestBody / 1e6} MB`
      if (name === 'gzip') return `its packed content is broken (${message})`
    }
  }
  return body
}
