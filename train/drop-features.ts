/**
 * Leaves out a share of the first `count` features, chosen anew each time, and gives the number of those that stay at
 * the front. It keeps a linear model from leaning on a few strong features that new texts lack (Søgaard 2013).
 */
export function dropFeatures(features: Int32Array, count: number, share: number, random: () => number): number {
  if (share === 0) return count
  let kept = 0
  for (let i = 0; i < count; i++) if (random() >= share) features[kept++] = features[i] as number
  return kept
}
