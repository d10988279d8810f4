import type { Dialect, RecordHead } from './record.ts'

const latin1 = new TextDecoder('latin1')
/** The line above each record: address (which may hold blanks), IP, date, type, … length. */
const line =
  /^([a-z][a-z0-9+.-]{1,20}:\S.{0,8000}?) (\S{1,45}) (\d{8,14}) (\S{1,200})(?: \S{1,400}){0,5}? (\d{1,15})\r?\n/i
const longestLine = 9000

/** Records of ARC 1 and 2, the format before WARC. */
export const arcDialect: Dialect = {
  begins: (bytes) => {
    const text = latin1.decode(bytes.subarray(0, longestLine))
    if (line.test(text)) return true
    return text.includes('\n') || text.length >= longestLine ? false : null
  },
  find: (bytes, from) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = from; at >= 0 && at < buffer.length; at = buffer.indexOf(0x0a, at) + 1) {
      if (line.test(latin1.decode(buffer.subarray(at, at + longestLine)))) return at
      if (buffer.indexOf(0x0a, at) < 0) return -1
    }
    return -1
  },
  readHead: (bytes) => {
    const found = line.exec(latin1.decode(bytes.subarray(0, longestLine)))
    if (found === null) return bytes.includes(0x0a) || bytes.length >= longestLine ? 'its first line is broken' : null
    const [whole, uri = '', , date = '', contentType = '', length = ''] = found
    const head: RecordHead = {
      type: /^https?:/i.test(uri) ? 'response' : uri.startsWith('filedesc:') ? 'warcinfo' : 'resource',
      uri,
      length: Number(length),
      date: isoDate(date),
      contentType,
      fields: new Map(),
    }
    return { head, size: whole.length }
  },
}

/** "20140216050221" as ISO 8601. */
function isoDate(digits: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?/.exec(digits)
  if (found === null) return null
  const [, year, month, day, hour, minute, second] = found
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
