import { createHash, getHashes } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const known = new Set(getHashes())

/**
 * Does a labelled digest ("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"; Base32, hexadecimal or Base64) fit any of these bytes?
 * Null where it says nothing: there is none, or its algorithm is not known.
 */
export function checkDigest(digest: string | undefined, ...candidates: readonly Uint8Array[]): boolean | null {
  const [, label = '', value = ''] = /^\s*([\w-]{2,20}):\s*(\S{8,256})\s*$/.exec(digest ?? '') ?? []
  const algorithm = label.toLowerCase().replace(/^sha-(\d)/, 'sha$1')
  if (!known.has(algorithm)) return null
  return candidates.some((bytes) => {
    const hash = createHash(algorithm).update(bytes).digest()
    return (
      value.toLowerCase() === hash.toString('hex') ||
      value.toLowerCase().replace(/=+$/, '') === base32(hash) ||
      value.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_') === hash.toString('base64url')
    )
  })
}

/** RFC 4648, in small letters and without padding. */
function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ['', 0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    for (; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31]
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}
