const size = 4

/** How many shingles a page's text should have, has, and has rightly. */
export type ShingleCounts = { readonly wanted: number; readonly found: number; readonly shared: number }

export function countShingles(gold: string, predicted: string): ShingleCounts {
  const wanted = shingles(gold)
  const found = shingles(predicted)
  let shared = 0
  for (const [gram, count] of wanted) shared += Math.min(count, found.get(gram) ?? 0)
  return { wanted: total(wanted), found: total(found), shared }
}

/**
 * 4-word shingles as the article-extraction-benchmark counts them: precision and recall averaged over the pages that
 * define them, F1 of the averages. From 0 to 100.
 */
export function scoreShingles(
  pages: readonly ShingleCounts[],
): Readonly<Record<'F1' | 'precision' | 'recall', number>> {
  const precision = 100 * mean(pages.flatMap(({ found, shared }) => (found > 0 ? [shared / found] : [])))
  const recall = 100 * mean(pages.flatMap(({ wanted, shared }) => (wanted > 0 ? [shared / wanted] : [])))
  return { F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const grams = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - size + 1)
  for (let i = 0; i < last; i += 1) {
    const gram = words.slice(i, i + size).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

function total(grams: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of grams.values()) sum += count
  return sum
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
