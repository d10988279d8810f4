import PostalMime from 'postal-mime'

/** The page in a file of pages and pictures (MHTML, RFC 2557), as it was sent. */
export type RootPart = {
  readonly bytes: Uint8Array
  /** Its address. */
  readonly url: string | null
  readonly charset: string | null
  readonly type: string
}

const latin1 = new TextDecoder('latin1')
const longestHeader = 65_536

/** Reads the first part of a `multipart/related` file, or the whole of one of a single part; null where there is none. */
export async function readRootPart(bytes: Uint8Array): Promise<RootPart | null> {
  const part = firstPart(bytes)
  if (part === null) return null
  // as an attachment its bytes come as they are, in the encoding that the page itself declares
  const marked = Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part])
  const { headers, attachments } = await PostalMime.parse(marked, { maxNestingDepth: 20 })
  const [found] = attachments
  if (found === undefined || typeof found.content === 'string') return null
  const field = (name: string) => headers.find(({ key }) => key === name)?.value
  return {
    bytes: new Uint8Array(found.content),
    url: field('content-location')?.trim() ?? null,
    charset: /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(field('content-type') ?? '')?.[1] ?? null,
    type: found.mimeType,
  }
}

/** The bytes of the first part, its header included. */
function firstPart(bytes: Uint8Array): Uint8Array | null {
  const header = latin1.decode(bytes.subarray(0, longestHeader))
  const blank = /\r?\n\r?\n/.exec(header)
  const unfolded = header.slice(0, blank?.index).replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:(.*)$/im.exec(unfolded)?.[1] ?? ''
  if (!/^\s*multipart\//i.test(type)) return bytes
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`
  if (mark === '--') return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = buffer.indexOf(`\n${mark}`, blank?.index ?? 0, 'latin1')
  if (start < 0) return null
  const from = buffer.indexOf('\n', start + 1 + mark.length) + 1
  if (from === 0) return null
  const end = buffer.indexOf(`\n${mark}`, from, 'latin1')
  return buffer.subarray(from, end < 0 ? buffer.length : end)
}
