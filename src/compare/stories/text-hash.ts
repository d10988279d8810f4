/**
 * A 64-bit hash of a text as 16 hex digits, the same everywhere: FNV-1a in two 32-bit lanes with different seeds.
 * For ids and for telling copies, not for secrets. Source: Fowler, Noll & Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function textHash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b)
    b ^= b >>> 13
  }
  return hex(a ^ (b >>> 16)) + hex(b)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
