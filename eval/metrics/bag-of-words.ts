/** F1, precision and recall of two texts as bags of words, from 0 to 1; all 1 where both are empty. */
export function scoreWords(gold: string, predicted: string): Readonly<Record<'f1' | 'precision' | 'recall', number>> {
  const wanted = bagOf(gold)
  const found = bagOf(predicted)
  let shared = 0
  for (const [word, count] of wanted.bag) shared += Math.min(count, found.bag.get(word) ?? 0)
  if (wanted.total === 0 && found.total === 0) return { f1: 1, precision: 1, recall: 1 }
  const precision = found.total === 0 ? 0 : shared / found.total
  const recall = wanted.total === 0 ? 0 : shared / wanted.total
  return { f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

function bagOf(text: string): { readonly bag: ReadonlyMap<string, number>; readonly total: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return { bag, total: words.length }
}
