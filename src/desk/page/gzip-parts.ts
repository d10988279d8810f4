import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A part of a document, compressed alone, so that it can be kept and stand in one gzip member with others. */
export type GzipPart = {
  /** Deflate blocks up to a byte's end, none of them the last. */
  readonly deflated: Uint8Array
  /** Of the part itself, in UTF-8. */
  readonly crc: number
  readonly length: number
}

const UNFINISHED = { finishFlush: constants.Z_SYNC_FLUSH }

/** Compresses a part in the thread that asks: where nobody else waits, or of a short one. */
export function gzipPart(text: string): GzipPart {
  const bytes = Buffer.from(text)
  return { deflated: deflateRawSync(bytes, UNFINISHED), crc: crc32(bytes), length: bytes.length }
}

// RFC 1952: deflate, no flags, no time, unknown system
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** An empty block that is the last. */
const END = Buffer.from([0x03, 0x00])

/** One gzip member of parts in order. */
export function gzipOf(parts: readonly GzipPart[]): Buffer<ArrayBuffer> {
  const tail = Buffer.alloc(8)
  const { crc, length } = parts.reduce(
    (sum, part) => ({ crc: joinedCrc(sum.crc, part), length: sum.length + part.length }),
    { crc: 0, length: 0 },
  )
  tail.writeUInt32LE(crc, 0)
  tail.writeUInt32LE(length >>> 0, 4)
  return Buffer.concat([HEAD, ...parts.map(({ deflated }) => deflated), END, tail])
}

/**
 * The CRC-32 of one text followed by another, of those of the two: the first is moved on by as many zero bits as the second
 * has, squaring the operator for one bit over and over. Source: Mark Adler's crc32_combine of zlib.
 */
function joinedCrc(first: number, { crc, length }: Pick<GzipPart, 'crc' | 'length'>): number {
  let operator: Matrix = squared(squared(squared(ONE_BIT))) // one byte
  let moved = first
  for (let bytes = length; bytes > 0; bytes = Math.floor(bytes / 2)) {
    if (bytes % 2 === 1) moved = times(operator, moved)
    operator = squared(operator)
  }
  return (moved ^ crc) >>> 0
}

/** Columns over GF(2), one for each bit of a CRC. */
type Matrix = readonly number[]

const POLYNOMIAL = 0xedb88320
const ONE_BIT: Matrix = [POLYNOMIAL, ...Array.from({ length: 31 }, (_, bit) => 1 << bit)]

function times(matrix: Matrix, vector: number): number {
  let sum = 0
  for (let bit = 0; bit < 32; bit++) if ((vector >>> bit) & 1) sum ^= matrix[bit] as number
  return sum
}

function squared(matrix: Matrix): Matrix {
  return matrix.map((column) => times(matrix, column))
}
