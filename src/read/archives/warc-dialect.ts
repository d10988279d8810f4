import type { Dialect, RecordHead } from './record.ts'

const marker = new TextEncoder().encode('WARC/')
const latin1 = new TextDecoder('latin1')
const utf8 = new TextDecoder('utf-8')

/** Records of WARC 0.17 to 1.1 (ISO 28500). */
export const warcDialect: Dialect = {
  begins: (bytes) => {
    const shared = Math.min(bytes.length, marker.length)
    for (let i = 0; i < shared; i += 1) if (bytes[i] !== marker[i]) return false
    return bytes.length < marker.length ? null : true
  },
  find: (bytes, from) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = buffer.indexOf(marker, from); at >= 0; at = buffer.indexOf(marker, at + 1)) {
      const atLine = at === 0 || bytes[at - 1] === 0x0a
      if (atLine && /^WARC\/\d\.\d+\r?\n/.test(latin1.decode(bytes.subarray(at, at + 12)))) return at
    }
    return -1
  },
  readHead: (bytes) => {
    const end = headEnd(bytes)
    if (end === null) return null
    const [first = '', ...lines] = utf8.decode(bytes.subarray(0, end)).split(/\r?\n/)
    if (!/^WARC\/\d\.\d+\s*$/.test(first)) return 'its first line is broken'
    return toHead(readFields(lines), end)
  },
}

/** Behind the blank line that ends the head. */
function headEnd(bytes: Uint8Array): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536))
  const strict = buffer.indexOf('\r\n\r\n')
  const loose = buffer.indexOf('\n\n')
  if (strict >= 0 && (loose < 0 || strict < loose)) return strict + 4
  return loose >= 0 ? loose + 2 : null
}

/** Fields by their names in small letters; a line that begins with a blank goes on with the one before. */
export function readFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const field = /^([^\s:]+)\s*:\s*(.*)$/.exec(line)
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`)
    else if (field !== null) {
      last = (field[1] ?? '').toLowerCase()
      if (!fields.has(last)) fields.set(last, (field[2] ?? '').trim())
    }
  }
  return fields
}

function toHead(fields: ReadonlyMap<string, string>, size: number) {
  const length = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(length)) return 'its length is not stated'
  const head: RecordHead = {
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    // old writers set the address in angle brackets
    uri: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
    length: Number(length),
    date: fields.get('warc-date') ?? null,
    contentType: fields.get('content-type') ?? null,
    fields,
  }
  return { head, size }
}
