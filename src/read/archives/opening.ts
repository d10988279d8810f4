import { constants, inflateRawSync } from 'node:zlib'

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}

/** The first bytes of a file, unpacked where it is gzip: enough to tell what it is. Latin-1, for signatures. */
export function openingOf(head: Uint8Array): string {
  return Buffer.from(isGzip(head) ? unpacked(head) : head)
    .subarray(0, 4096)
    .toString('latin1')
}

/** The start of the first member: of fewer bytes where it is broken further on. */
function unpacked(head: Uint8Array): Uint8Array {
  const data = head.subarray(headerSize(head))
  for (const size of [data.length, 1024, 256, 64, 32]) {
    try {
      return inflateRawSync(data.subarray(0, size), { finishFlush: constants.Z_SYNC_FLUSH })
    } catch {
      // broken within these bytes
    }
  }
  return new Uint8Array()
}

function headerSize(head: Uint8Array): number {
  const flags = head[3] ?? 0
  let size = 10
  if (flags & 0x04) size += 2 + (head[size] ?? 0) + 256 * (head[size + 1] ?? 0)
  for (const flag of [0x08, 0x10]) if (flags & flag) size = head.indexOf(0, size) + 1 || head.length
  return flags & 0x02 ? size + 2 : size
}
