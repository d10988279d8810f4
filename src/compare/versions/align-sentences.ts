/** How the sentences of two texts stand to each other, as indices. */
export type SentenceAlignment = {
  /** Pairs that differ in some words. */
  readonly changed: readonly { readonly from: number; readonly to: number }[]
  readonly added: readonly number[]
  readonly removed: readonly number[]
  /** Sentences that are the same but for signs and case, wherever they stand. */
  readonly kept: number
}

/** Dice's coefficient of two sentences' words, from which on one is the other, reworded: half of the words are the same. */
const SAME = 0.5

/** Sentences that are the same first, wherever they stand; then each one left to the one left that is most like it. */
export function alignSentences(from: readonly string[], to: readonly string[]): SentenceAlignment {
  const left = new Map<string, number[]>()
  for (const [index, text] of from.entries()) left.set(flat(text), [...(left.get(flat(text)) ?? []), index])
  const open: number[] = []
  for (const [index, text] of to.entries()) if (left.get(flat(text))?.shift() === undefined) open.push(index)
  const gone = [...left.values()].flat().sort((a, b) => a - b)
  const wordsFrom = new Map(gone.map((index) => [index, wordsOf(from[index] ?? '')]))
  const wordsTo = new Map(open.map((index) => [index, wordsOf(to[index] ?? '')]))
  const pairs = open
    .flatMap((b) => gone.map((a) => ({ from: a, to: b, share: dice(wordsFrom.get(a), wordsTo.get(b)) })))
    .filter(({ share }) => share >= SAME)
    .sort((x, y) => y.share - x.share || x.to - y.to || x.from - y.from)
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()]
  const changed = pairs.filter((pair) => {
    if (usedFrom.has(pair.from) || usedTo.has(pair.to)) return false
    usedFrom.add(pair.from)
    usedTo.add(pair.to)
    return true
  })
  return {
    changed: changed.map(({ from: a, to: b }) => ({ from: a, to: b })).sort((x, y) => x.to - y.to),
    added: open.filter((index) => !usedTo.has(index)),
    removed: gone.filter((index) => !usedFrom.has(index)),
    kept: to.length - open.length,
  }
}

/** Letters and digits alone, lower case: signs and case are no change. */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(flat(text).split(' '))
}

function dice(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || a.size + b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
