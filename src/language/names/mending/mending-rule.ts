import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'

/** Corrects the names the tagger found in an article; names stay in order and apart from each other. */
export type MendingRule = (words: Words, names: readonly TaggedName[]) => readonly TaggedName[]

/** First word of the sentence in which word i stands, and the first after it. */
export function sentenceOf(words: Words, i: number): readonly [number, number] {
  let low = 0
  let high = words.starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] as number) <= i) low = middle
    else high = middle
  }
  return [words.starts[low] as number, words.starts[low + 1] as number]
}

/** The words that stand in names, by number. */
export function wordsIn(names: readonly TaggedName[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { first, last } of names) for (let i = first; i < last; i++) inside.add(i)
  return inside
}

/** The last words of persons told by several: "Ruiz" of "Ana Ruiz". */
export function surnamesIn({ facts }: Words, names: readonly TaggedName[]): ReadonlySet<string> {
  const full = names.filter(({ kind, first, last }) => kind === 'PER' && last - first > 1)
  return new Set(full.map(({ last }) => facts[last - 1]?.text ?? ''))
}

/** The names without those that meet one of the new ones (which are apart from each other), and the new ones. */
export function putNames(names: readonly TaggedName[], added: readonly TaggedName[]): readonly TaggedName[] {
  if (added.length === 0) return names
  const taken = wordsIn(added)
  const apart = names.filter((name) => {
    for (let i = name.first; i < name.last; i++) if (taken.has(i)) return false
    return true
  })
  return [...apart, ...added].sort((a, b) => a.first - b.first)
}
