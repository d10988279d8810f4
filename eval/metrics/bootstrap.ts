/** Resamples; more change the third digit only. */
const resamples = 1000
const seed = 20_260_703

/**
 * Paired bootstrap (Efron & Tibshirani 1993): by how much `ours` is above `theirs` when the same items are drawn again
 * and again, with the bounds between which 95 % of the draws lie. The draws are the same in every run.
 */
export function pairedBootstrap<T>(
  items: readonly T[],
  ours: (sample: readonly T[]) => number,
  theirs: (sample: readonly T[]) => number,
): { readonly gain: number; readonly low: number; readonly high: number } {
  const random = generator(seed)
  const gains: number[] = []
  for (let i = 0; i < resamples; i += 1) {
    const sample = items.flatMap(() => items[Math.floor(random() * items.length)] ?? [])
    gains.push(ours(sample) - theirs(sample))
  }
  gains.sort((a, b) => a - b)
  const at = (share: number) => gains[Math.min(gains.length - 1, Math.floor(share * gains.length))] ?? 0
  return { gain: ours(items) - theirs(items), low: at(0.025), high: at(0.975) }
}

/** Mulberry32: numbers from 0 to 1. */
function generator(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
