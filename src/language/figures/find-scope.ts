import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { type Placed, within } from './sentence-view.ts'

/** Named things in the same part of the sentence: where it is told of, and who else it is about. */
export type Scope = {
  readonly placeEntityIds: readonly string[]
  readonly entityIds: readonly string[]
  readonly placeName: string | null
}

const BREAKS = new Set([';', 'while', 'whereas', 'but', 'although', 'though'])
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'on',
  'inside',
  'around',
  'throughout',
  'outside',
  'into',
  'from',
  'to',
  'off',
])

/** Reads it from the mentions of the sentence; `others` are the first tokens of the sentence's other quantities. */
export function findScope(doc: Doc, placed: Placed, mentions: readonly Mention[], others: readonly number[]): Scope {
  const { sentence } = placed
  const [from, to] = segment(doc, placed, others)
  const inside = mentions.filter((mention) => mention.entityId !== null && mention.start >= from && mention.end <= to)
  const places =
    choosePlaces(doc, placed, inside) ??
    choosePlaces(
      doc,
      placed,
      mentions.filter((m) => m.entityId !== null && m.start >= sentence.start && m.end <= sentence.end),
    )
  const rest = inside.filter((mention) => mention.kind !== 'place')
  return {
    placeEntityIds: unique(places ?? []),
    entityIds: unique(rest),
    placeName: places?.[0] ? doc.text.slice(places[0].start, places[0].end) : null,
  }
}

function unique(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ entityId }) => (entityId === null ? [] : [entityId])))]
}

/** Offsets of the part of the sentence around the quantity, up to a break or to the "and" before another quantity. */
function segment(doc: Doc, { first, last, sentence }: Placed, others: readonly number[]): readonly [number, number] {
  const breaks = (at: number) => {
    const word = within(doc, sentence, at)?.lower ?? ''
    return (
      BREAKS.has(word) || ((word === 'and' || word === ',') && others.some((other) => other > at && other <= at + 3))
    )
  }
  let from = first
  while (from > sentence.first && !breaks(from - 1)) from--
  let to = last
  while (to < sentence.last && !breaks(to)) to++
  return [doc.tokens[from]?.start ?? sentence.start, doc.tokens[to - 1]?.end ?? sentence.end]
}

/** Places after a preposition of place, nearest after the number first; else any place; null where none. */
function choosePlaces(doc: Doc, placed: Placed, mentions: readonly Mention[]): readonly Mention[] | null {
  const places = mentions.filter((mention) => mention.kind === 'place')
  if (!places.length) return null
  const located = places.filter((mention) => isLocated(doc, mention))
  const chosen = located.length
    ? located
    : places.filter(
        (mention) => doc.tokens[mention.head + 1]?.lower !== "'s" && doc.tokens[mention.head + 1]?.lower !== '’s',
      )
  if (!chosen.length) return null
  const start = placed.quantity.start
  return [...chosen].sort((a, b) => Number(a.start < start) - Number(b.start < start) || a.start - b.start)
}

function isLocated(doc: Doc, mention: Mention): boolean {
  for (let at = mention.head; at >= 0 && at > mention.head - 5; at--) {
    const token = doc.tokens[at]
    if (!token) return false
    if (token.end <= mention.start && LOCATIVE.has(token.lower)) return true
    if (token.end <= mention.start && !['DET', 'ADJ', 'PROPN', 'NOUN'].includes(token.upos)) return false
  }
  return false
}
