import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { type Placed, within } from './sentence-view.ts'

/** Named things the quantity is told of: where, and who else is in its part of the sentence. */
export type Scope = {
  readonly placeEntityIds: readonly string[]
  /** Nearest to the number first, those before it rather than those after. */
  readonly entityIds: readonly string[]
  /** The nearest place. */
  readonly place: Mention | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** What parts the sentence for good. */
const BREAKS = words('; “ ” " while whereas but although though')
/** What a place before the number may not stand beyond: it belongs to the clause that only holds this one. */
const HOLDERS = words(
  '; while whereas but although though which who that where when amid after before because said says',
)
const LOCATIVE = words('in at near across on inside around throughout outside into from to off within along against of')
const LOCAL_NOUNS = words(
  'region area city town village strip province district border suburb station airport coast peninsula county state island valley hospital camp capital neighbourhood neighborhood enclave territory',
)
/** How near its beginning a place belongs to the whole sentence: "In Ruritania, …". */
const OPENING = 4

/**
 * Reads it from the mentions of the sentence: places after the number up to the next one, else after that, else before it in
 * the same clause, else at the head of the sentence. Read from the order of words, not from the tree: a wrong place sets
 * apart what belongs together, and trees err most in long sentences.
 */
export function findScope(doc: Doc, placed: Placed, mentions: readonly Mention[], others: readonly number[]): Scope {
  const { quantity, sentence, first, last } = placed
  const linked = mentions.filter((mention) => mention.entityId !== null && mention.end <= sentence.end)
  const places = linked.filter((mention) => mention.kind === 'place' && isLocation(doc, mention))
  // "Ilse Brandt, 48": the comma before an age parts nothing
  const isAge = quantity.kind === 'age'
  const part = segment(doc, placed, isAge ? others : [...others, first])
  const nearAfter = isAge && /old$/i.test(doc.text.slice(quantity.start, quantity.end))
  const between = (from: number, to: number) => places.filter(({ head }) => head >= from && head < to)
  const chosen =
    [
      between(last, part.to),
      between(part.to, firstOf(doc, BREAKS, part.to, sentence.last)),
      between(lastOf(doc, HOLDERS, first, part.from), first).reverse(),
      between(sentence.first, sentence.first + OPENING),
    ].find((found) => found.length > 0) ?? []
  return {
    placeEntityIds: unique(chosen),
    entityIds: unique(
      linked
        .filter(({ kind, head }) => kind !== 'place' && head >= part.from && head < part.to)
        .sort((a, b) => distance(a, placed, nearAfter) - distance(b, placed, nearAfter) || a.start - b.start),
    ),
    place: chosen[0] ?? null,
  }
}

function unique(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ entityId }) => (entityId === null ? [] : [entityId])))]
}

/** Tokens between; what stands after the number counts as twice as far, but "the 48-year-old" is who comes after it. */
function distance({ head }: Mention, { first, last }: Placed, nearAfter: boolean): number {
  const [before, after] = nearAfter ? [2, 1] : [1, 2]
  return head < first ? before * (first - head) : after * (head - last + 1)
}

function firstOf(doc: Doc, marks: ReadonlySet<string>, from: number, to: number): number {
  for (let at = from; at < to; at++) if (marks.has(doc.tokens[at]?.lower ?? '')) return at
  return to
}

function lastOf(doc: Doc, marks: ReadonlySet<string>, from: number, to: number): number {
  for (let at = from - 1; at >= to; at--) if (marks.has(doc.tokens[at]?.lower ?? '')) return at + 1
  return to
}

/** Tokens around the quantity, up to a break or to the "and" before another quantity. */
function segment(
  doc: Doc,
  { first, last, sentence }: Placed,
  quantities: readonly number[],
): { readonly from: number; readonly to: number } {
  const parts = (at: number) => {
    const word = within(doc, sentence, at)?.lower ?? ''
    return (
      BREAKS.has(word) ||
      ((word === 'and' || word === ',') && quantities.some((other) => other > at && other <= at + 3))
    )
  }
  let from = first
  while (from > sentence.first && !parts(from - 1)) from--
  let to = last
  while (to < sentence.last && !parts(to)) to++
  return { from, to }
}

/** A place something is in, at, on or from; not one that names a people, a government or a team ("the Ruritania regime"). */
function isLocation(doc: Doc, mention: Mention): boolean {
  const next = doc.tokens[mention.head + 1]
  if (next?.lower === "'s" || next?.lower === '’s') return false
  if (next?.upos === 'NOUN' && next.start <= mention.end + 1 && !LOCAL_NOUNS.has(next.lemma.toLowerCase())) return false
  for (let at = mention.head; at >= 0 && at > mention.head - 6; at--) {
    const token = doc.tokens[at]
    if (!token) return false
    if (token.end <= mention.start && LOCATIVE.has(token.lower)) return true
    if (token.end <= mention.start && !['DET', 'ADJ', 'PROPN', 'NOUN'].includes(token.upos)) return false
  }
  return false
}
