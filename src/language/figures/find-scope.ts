import type { Doc, Token } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { type Placed, within } from './sentence-view.ts'
import { isUnder } from './tree-path.ts'

/** Named things the quantity is told of: where, and who else is in its part of the sentence. */
export type Scope = {
  readonly placeEntityIds: readonly string[]
  readonly entityIds: readonly string[]
  /** The nearest place. */
  readonly place: Mention | null
}

const BREAKS = new Set([';', 'while', 'whereas', 'but', 'although', 'though'])
const LOCATIVE = new Set(
  'in at near across on inside around throughout outside into from to off within along against of'.split(' '),
)

/**
 * Reads it from the mentions of the sentence; `said` is the token of the predicate, `others` are the first tokens of the
 * sentence's other quantities. The places are those that the tree hangs under the predicate; where it has none, those of
 * the clauses it is joined to, but never those of a clause that only holds it ("the visit to A came amid attacks that
 * killed nine" tells of no deaths in A).
 */
export function findScope(
  doc: Doc,
  placed: Placed,
  said: number | null,
  mentions: readonly Mention[],
  others: readonly number[],
): Scope {
  const linked = mentions.filter((mention) => mention.entityId !== null)
  const places = linked.filter((mention) => mention.kind === 'place' && isLocation(doc, mention))
  const [from, to] = segment(doc, placed, [...others, placed.first])
  const inside = (mention: Mention) => mention.start >= from && mention.end <= to
  const chosen =
    firstFull(
      circles(doc, placed, said).map((top) => places.filter((m) => top === null || isUnder(doc, m.head, top))),
    ) ?? []
  const near = chosen.filter(inside)
  const nearest = sortByDistance(near.length ? near : chosen, placed.quantity.start)
  return {
    placeEntityIds: unique(nearest),
    entityIds: unique(linked.filter((mention) => mention.kind !== 'place' && inside(mention))),
    place: nearest[0] ?? null,
  }
}

function firstFull<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.find((list) => list.length > 0)
}

function unique(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ entityId }) => (entityId === null ? [] : [entityId])))]
}

function sortByDistance(mentions: readonly Mention[], start: number): readonly Mention[] {
  return [...mentions].sort((a, b) => Number(a.start < start) - Number(b.start < start) || a.start - b.start)
}

/** Relations by which one clause stands beside or inside another that tells of the same. */
const JOINED = new Set([
  'conj',
  'ccomp',
  'parataxis',
  'xcomp',
  'advcl',
  'root',
  'list',
  'dislocated',
  'appos',
  'obj',
  'obl',
  'nmod',
  'nsubj',
  'compound',
  'nummod',
  'csubj',
])

/** Tokens whose trees to look in, one after the other: the predicate (or the noun), then what it is joined to. */
function circles(doc: Doc, { phrase, first, sentence }: Placed, said: number | null): readonly (number | null)[] {
  let at = said ?? phrase?.head ?? first
  const found: number[] = [at]
  for (let steps = 0; steps < 12; steps++) {
    const token = within(doc, sentence, at)
    const relation = token?.deprel.split(':')[0] ?? 'root'
    if (!token || token.head < 0) return token ? [...found, null] : found
    if (relation === 'acl' && said !== null) {
      found.push(token.head)
      return found
    }
    if (!JOINED.has(relation)) return found
    at = token.head
    found.push(at)
  }
  return found
}

/** Offsets of the part of the sentence around the quantity, up to a break or to the "and" before another quantity. */
function segment(
  doc: Doc,
  { first, last, sentence }: Placed,
  quantities: readonly number[],
): readonly [number, number] {
  const breaks = (at: number) => {
    const word = within(doc, sentence, at)?.lower ?? ''
    return (
      BREAKS.has(word) ||
      ((word === 'and' || word === ',') && quantities.some((other) => other > at && other <= at + 3))
    )
  }
  let from = first
  while (from > sentence.first && !breaks(from - 1)) from--
  let to = last
  while (to < sentence.last && !breaks(to)) to++
  return [doc.tokens[from]?.start ?? sentence.start, doc.tokens[to - 1]?.end ?? sentence.end]
}

/** A place something is in, at, on or from; not one that names a people, a government or a team ("the Ruritania regime"). */
function isLocation(doc: Doc, mention: Mention): boolean {
  const head = doc.tokens[mention.head]
  if (!head) return false
  const next = doc.tokens[mention.head + 1]
  if (next?.lower === "'s" || next?.lower === '’s') return false
  const relation = head.deprel.split(':')[0] ?? ''
  if (relation === 'obl' || relation === 'obj') return true
  if (relation === 'compound' || relation === 'amod' || relation === 'nsubj') return false
  for (let at = mention.head; at >= 0 && at > mention.head - 6; at--) {
    const token: Token | undefined = doc.tokens[at]
    if (!token) return false
    if (token.end <= mention.start && LOCATIVE.has(token.lower)) return true
    if (token.end <= mention.start && !['DET', 'ADJ', 'PROPN', 'NOUN'].includes(token.upos)) return false
  }
  return false
}
