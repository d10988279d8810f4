import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, surnamesIn } from './mending-rule.ts'

/** "the Ruiz-Lund Tarncare plan": behind two family names joined by a hyphen a further name is its own. */
export const hyphenedPairs: MendingRule = (words, names) => {
  const surnames = surnamesIn(words, names)
  const kindOf = new Map(names.map((name) => [textOf(words, name), name.kind] as const))
  return names.flatMap((name): readonly TaggedName[] => {
    if (name.last - name.first < 2 || !isPair(words, name.first, surnames)) return [name]
    const rest = { first: name.first + 1, last: name.last }
    const kind = kindOf.get(textOf(words, rest))
    const second = { first: name.first, last: name.first + 1, kind: 'PER' as const }
    return kind === undefined ? [second] : [second, { ...rest, kind }]
  })
}

function isPair({ facts }: Words, at: number, surnames: ReadonlySet<string>): boolean {
  const [first, hyphen, second] = [facts[at - 2], facts[at - 1], facts[at]]
  return (
    hyphen?.text === '-' &&
    first !== undefined &&
    second !== undefined &&
    surnames.has(first.text) &&
    surnames.has(second.text)
  )
}

function textOf({ facts }: Words, { first, last }: Pick<TaggedName, 'first' | 'last'>): string {
  return facts
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')
}
