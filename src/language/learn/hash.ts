/**
 * Hashes of features. Plain 32-bit integer arithmetic, so that training and reading agree on every machine.
 */

/** FNV-1a over UTF-16 code units, finished by an avalanche; a signed 32-bit integer. */
export function hashString(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** Joins a hash with one more value; order matters. For a feature: `mix(mix(seed(template), a), b)`. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1)
  const turned = Math.imul(product ^ (product >>> 15), 0x85ebca6b)
  return turned ^ (turned >>> 13)
}

/**
 * Makes hashes of features from the first `count` of `values`, in place: `mix` of each with its template's seed, from number `first` on. Once for
 * all, for in a loop the mixing is inlined, and in functions of many features it is not.
 */
export function mixAll(seeds: Int32Array, values: Int32Array, count: number, first = 0): void {
  for (let i = 0; i < count; i++) values[i] = mix(seeds[first + i] as number, values[i] as number)
}

/** Where the hashes of a feature template begin: far apart, so that small values do not make templates meet. */
export function seed(template: number): number {
  return finish(template + 1)
}

/** Murmur3's finalizer: spreads the entropy into the low bits, which choose the bucket. */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
