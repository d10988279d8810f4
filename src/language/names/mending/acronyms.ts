import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import type { MendingRule } from './mending-rule.ts'

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  '&',
  'on',
  'in',
  'to',
  'de',
  'la',
  'du',
  'des',
  '-',
])

/** "RAB" has the kind of the "Rail Accident Board" named in the same article: three letters anywhere, two in brackets. */
export const acronyms: MendingRule = (words, names) => {
  const kinds = new Map<string, TaggedName['kind']>()
  for (const name of names) {
    if (name.kind === 'PER' || name.last - name.first < 2) continue
    for (const letters of initials(words, name)) if (!kinds.has(letters)) kinds.set(letters, name.kind)
  }
  if (kinds.size === 0) return names
  const taken = new Map<number, TaggedName>()
  for (const name of names) for (let i = name.first; i < name.last; i++) taken.set(i, name)
  const changed = new Map<TaggedName, TaggedName>()
  const added: TaggedName[] = []
  words.facts.forEach((word, i) => {
    const kind =
      word.allCapitals || /^[A-Z][a-z]?[A-Z]+$/.test(word.text)
        ? kinds.get(word.text.replace(/\./g, '').toLowerCase())
        : undefined
    if (kind === undefined) return
    const name = taken.get(i)
    const bracketed = words.facts[i - 1]?.text === '(' && words.facts[i + 1]?.text === ')'
    if (name !== undefined && name.last - name.first === 1) changed.set(name, { ...name, kind })
    else if (name === undefined && (word.text.length > 2 || bracketed)) added.push({ first: i, last: i + 1, kind })
  })
  if (changed.size === 0 && added.length === 0) return names
  return [...names.map((name) => changed.get(name) ?? name), ...added].sort((a, b) => a.first - b.first)
}

/** First letters of the words, with and without the small words. */
function initials(words: Words, name: TaggedName): readonly string[] {
  const parts = words.facts.slice(name.first, name.last).filter((word: WordFacts) => word.alphabetic)
  const letters = (some: readonly WordFacts[]): string => some.map((word) => word.lower.charAt(0)).join('')
  return [letters(parts.filter((word) => !SMALL.has(word.lower))), letters(parts)].filter((text) => text.length > 1)
}
