import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { createInput, type Input } from './input.ts'

/**
 * What comes of a file of many gzip members: their bytes, and where something was broken (`told`: the bytes before were
 * given out and marked).
 */
export type Piece =
  | {
      readonly kind: 'data'
      readonly bytes: Uint8Array
      /** Why these bytes may be wrong: what was found at the end of their member. */
      readonly suspect?: string
    }
  | { readonly kind: 'damage'; readonly reason: string; readonly offset: number; readonly told?: boolean }

/** Compressed bytes given to the inflater at once: at most a thousand times as many come out and are held. */
const step = 16_384
/** Unpacked bytes of a member that are held until its checksum is known; a larger member is given out as it comes. */
const mostHeld = 32_000_000
/** Compressed bytes of a broken member that are kept, to look for the next member from its start. */
const mostKept = 16_000_000

/**
 * The bytes of a gzip file member by member (RFC 1952), checked against length and checksum. After a broken member the
 * next one is looked for by its first bytes, so that a damaged byte costs one record and not the rest of the file.
 */
export async function* gzipPieces(stream: AsyncIterable<Uint8Array>): AsyncIterable<Piece> {
  const input = createInput(stream)
  let lost = false
  for (;;) {
    const start = input.offset()
    const header = await readHeader(input)
    if (header === 'end') return
    const kept: Uint8Array[] = []
    const reason = header === 'ok' ? yield* inflateMember(input, kept) : header
    if (reason === null) {
      lost = false
      continue
    }
    if (reason === wrongSum) continue
    if (reason === wrongLength) {
      yield { kind: 'damage', reason, offset: start, told: true }
      continue
    }
    if (!lost) yield { kind: 'damage', reason, offset: start }
    lost = true
    input.putBack(Buffer.concat(kept))
    if (!(await skipToMember(input))) return
  }
}

const fixedHeader = 10
/** Longest of the optional parts of a header that is read: a name, a comment. */
const longestPart = 65_536

/** Reads one member's header: 'ok', 'end' where the file ends, else what is wrong with it. */
async function readHeader(input: Input): Promise<string> {
  let fixed = await input.take(fixedHeader)
  // zeros that pad a file to a block
  while (fixed.length > 0 && fixed.every((byte) => byte === 0)) fixed = await input.take(fixedHeader)
  if (fixed.length === 0) return 'end'
  const [id1, id2, method, flags = 0] = fixed
  if (id1 !== 0x1f || id2 !== 0x8b || method !== 8 || flags > 0x1f) return 'here no gzip member begins'
  if (fixed.length < fixedHeader) return cutShort
  if (flags & 0x04) {
    const [low = 0, high = 0] = await input.take(2)
    await input.take(low + 256 * high)
  }
  if (flags & 0x08 && !(await skipText(input))) return 'its gzip header is broken'
  if (flags & 0x10 && !(await skipText(input))) return 'its gzip header is broken'
  if (flags & 0x02) await input.take(2)
  return 'ok'
}

async function skipText(input: Input): Promise<boolean> {
  for (let length = 0; length < longestPart; length += 1) {
    const [byte] = await input.take(1)
    if (byte === undefined) return false
    if (byte === 0) return true
  }
  return false
}

const brokenData = 'its compressed data is broken'
const cutShort = 'the gzip data is cut short'

const wrongSum = 'the checksum of its gzip data is wrong'
/** What follows is not where the bytes given out lead to. */
const wrongLength = 'the length of its gzip data is wrong'

/**
 * Yields one member's bytes; gives back what is wrong with it, or null. Bytes of a member found broken in the end are
 * marked. `kept` gets its compressed bytes.
 */
async function* inflateMember(input: Input, kept: Uint8Array[]): AsyncGenerator<Piece, string | null> {
  const inflate = createInflateRaw({ chunkSize: 16_384 })
  const flow = flowOf(inflate)
  let held: Uint8Array[] = []
  let [given, length, sum] = [0, 0, 0]
  const marked = (suspect: string | null): readonly Piece[] => {
    const pieces = held.map((bytes): Piece => ({ kind: 'data', bytes, ...(suspect === null ? {} : { suspect }) }))
    held = []
    return pieces
  }
  try {
    while (!flow.ended()) {
      const chunk = await input.take(step)
      if (chunk.length === 0) {
        yield* marked(cutShort)
        return cutShort
      }
      given += chunk.length
      if (given <= mostKept) kept.push(chunk)
      else kept.length = 0
      const error = await flow.write(chunk)
      for (const bytes of flow.taken()) {
        length += bytes.length
        sum = crc32(bytes, sum)
        held.push(bytes)
      }
      if (error !== null) {
        yield* marked(brokenData)
        return brokenData
      }
      if (length > mostHeld) yield* marked(null)
      if (flow.ended()) {
        const unused = given - inflate.bytesWritten
        const last = kept.at(-1) ?? chunk
        input.putBack(chunk.subarray(chunk.length - unused))
        if (kept.length > 0) kept[kept.length - 1] = last.subarray(0, last.length - unused)
      }
    }
  } finally {
    inflate.destroy()
  }
  const trailer = await input.take(8)
  if (trailer.length < 8) {
    yield* marked(cutShort)
    return cutShort
  }
  const view = new DataView(trailer.buffer, trailer.byteOffset, 8)
  const sameLength = view.getUint32(4, true) === length % 2 ** 32
  const wrong = !sameLength ? wrongLength : view.getUint32(0, true) === sum ? null : wrongSum
  yield* marked(wrong)
  return wrong
}

/** An inflater as a function from piece to pieces. */
function flowOf(inflate: InflateRaw) {
  let out: Uint8Array[] = []
  let [ended, failed] = [false, null as Error | null]
  let settle: () => void = () => {}
  inflate.on('data', (bytes: Uint8Array) => out.push(bytes))
  inflate.on('end', () => {
    ended = true
    settle()
  })
  inflate.on('error', (error) => {
    failed = error
    settle()
  })
  return {
    ended: () => ended,
    taken: () => {
      const taken = out
      out = []
      return taken
    },
    /** Resolves when the piece is worked off, the data has ended or is found broken. */
    write: async (piece: Uint8Array): Promise<Error | null> => {
      await new Promise<void>((resolve) => {
        settle = resolve
        inflate.write(piece, () => setImmediate(resolve))
      })
      return failed
    },
  }
}

/** Goes on to where a member may begin; false where none follows. */
async function skipToMember(input: Input): Promise<boolean> {
  await input.take(1)
  for (;;) {
    const chunk = await input.take(step)
    if (chunk.length < fixedHeader) return false
    const at = chunk.findIndex(
      (byte, i) =>
        byte === 0x1f &&
        chunk[i + 1] === 0x8b &&
        chunk[i + 2] === 8 &&
        (chunk[i + 3] ?? 0) <= 0x1f &&
        i + 4 < chunk.length,
    )
    if (at >= 0) {
      input.putBack(chunk.subarray(at))
      return true
    }
    // a beginning may lie across the edge
    if (chunk.length < step) return false
    input.putBack(chunk.subarray(chunk.length - 4))
  }
}
