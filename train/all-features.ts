import type { FeaturePart } from '../src/language/tokens/tag-features.ts'

/**
 * Writes all features into `out` in the order of their templates, and gives their number. `order`: the templates in the
 * order in which `write` gives telling features and the rest.
 */
export function allFeatures(
  write: (part: FeaturePart, out: Int32Array) => number,
  order: readonly number[],
  out: Int32Array,
): number {
  const written = new Int32Array(order.length)
  const telling = write('telling', written)
  const count = telling + write('rest', written.subarray(telling))
  for (let k = 0; k < count; k++) out[order[k] as number] = written[k] as number
  return count
}
