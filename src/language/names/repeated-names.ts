import { LISTED } from './gazetteer.ts'
import type { TaggedName } from './tag-names.ts'
import type { WordFacts } from './word-facts.ts'
import type { Words } from './words.ts'

/**
 * Names of one article agree with each other: a word or phrase that is a name in one place and stands elsewhere without
 * a label gets it there too, and a name of one word read as different kinds gets the kind of most places. The surname of
 * a person named in full is that person wherever it stands alone.
 */

const LONGEST = 6

type Kind = TaggedName['kind']
type Votes = Map<Kind, number>

export function repeatNames(words: Words, names: readonly TaggedName[]): readonly TaggedName[] {
  if (names.length === 0) return names
  const votes = countVotes(words, names)
  const kept = names.map((name) => relabel(words, name, votes))
  const taken = new Uint8Array(words.facts.length)
  for (const name of kept) taken.fill(1, name.first, name.last)
  const added = findUnlabelled(words, taken, votes)
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.first - b.first)
}

/** Kinds of each name by its words; of a person's surname too. */
function countVotes(words: Words, names: readonly TaggedName[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  const vote = (key: string, kind: Kind, weight: number): void => {
    const counts = votes.get(key) ?? new Map<Kind, number>()
    votes.set(key, counts)
    counts.set(kind, (counts.get(kind) ?? 0) + weight)
  }
  for (const name of names) {
    if (name.last - name.first > LONGEST) continue
    vote(keyOf(words, name.first, name.last), name.kind, 1)
    const surname = words.facts[name.last - 1] as WordFacts
    const full = name.kind === 'PER' && name.last - name.first > 1 && surname.text.length > 2
    if (full && (surname.listed & (LISTED.common | LISTED.suffix | LISTED.companyEnding)) === 0) {
      vote(surname.text, 'PER', 1)
    }
    const start = words.facts[name.first] as WordFacts
    const body = name.kind === 'ORG' && name.last - name.first > 1 && start.text.length > (start.allCapitals ? 2 : 3)
    if (body && start.listed === 0 && words.phraseFirst[name.first] === 0) vote(start.text, 'ORG', 1.5)
  }
  return votes
}

function keyOf(words: Words, first: number, last: number): string {
  let key = words.facts[first]?.text ?? ''
  for (let i = first + 1; i < last; i++) key += ` ${words.facts[i]?.text ?? ''}`
  return key
}

function winner(votes: Votes | undefined): { readonly kind: Kind; readonly lead: number } | undefined {
  if (votes === undefined) return undefined
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && { kind: first[0], lead: first[1] - (second?.[1] ?? 0) }
}

function relabel(words: Words, name: TaggedName, votes: ReadonlyMap<string, Votes>): TaggedName {
  const most = winner(votes.get(keyOf(words, name.first, name.last)))
  return most !== undefined && most.lead > 0 && most.kind !== name.kind ? { ...name, kind: most.kind } : name
}

function findUnlabelled(words: Words, taken: Uint8Array, votes: ReadonlyMap<string, Votes>): readonly TaggedName[] {
  const added: TaggedName[] = []
  const { facts, starts, shouted } = words
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] as number
    const last = starts[s + 1] as number
    if (shouted[first] === 1) continue
    for (let i = first; i < last; i++) {
      const word = facts[i] as WordFacts
      if (taken[i] === 1 || !word.capital || (word.listed & LISTED.common) !== 0) continue
      for (let end = Math.min(last, i + LONGEST); end > i; end--) {
        const most = winner(votes.get(keyOf(words, i, end)))
        if (most === undefined || most.kind === 'MISC' || most.lead <= 0 || taken.subarray(i, end).includes(1)) continue
        if (end === i + 1 && isInside(words, i, first, last)) continue
        added.push({ first: i, last: end, kind: most.kind })
        taken.fill(1, i, end)
        break
      }
    }
  }
  return added
}

/** One word with a capitalised neighbour is part of another name or heading: too little is known of it. */
function isInside(words: Words, i: number, first: number, last: number): boolean {
  const before = i > first + 1 ? (words.facts[i - 1] as WordFacts) : undefined
  const after = i + 1 < last ? (words.facts[i + 1] as WordFacts) : undefined
  return before?.capital === true || after?.capital === true
}
