import { createHash } from 'node:crypto'
import type { BenchmarkOptions } from './benchmark.ts'

/** Does an item belong to the part asked for? Halves by the first bit of the SHA-1 of its id (or group). */
export function inPart(id: string, part: BenchmarkOptions['part']): boolean {
  if (part === 'all') return true
  const first = createHash('sha1').update(id).digest()[0] ?? 0
  return first < 128 ? part === 'tune' : part === 'held'
}
