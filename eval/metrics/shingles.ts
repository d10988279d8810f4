const size = 4

/**
 * 4-word shingles as the article-extraction-benchmark counts them: precision and recall averaged over the pages that
 * define them, F1 of the averages. From 0 to 100.
 */
export function scoreShingles(
  gold: ReadonlyMap<string, string>,
  predicted: ReadonlyMap<string, string>,
): Readonly<Record<'F1' | 'precision' | 'recall', number>> {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const [id, text] of gold) {
    const wanted = shingles(text)
    const found = shingles(predicted.get(id) ?? '')
    let shared = 0
    for (const [gram, count] of wanted) shared += Math.min(count, found.get(gram) ?? 0)
    if (found.size > 0) precisions.push(shared / total(found))
    if (wanted.size > 0) recalls.push(shared / total(wanted))
  }
  const precision = 100 * mean(precisions)
  const recall = 100 * mean(recalls)
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
