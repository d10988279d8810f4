import type { Annotated, Bounds, EventMention, Span } from '../../model/types.ts'
import type { DateReading } from './date-verdict.ts'
import { clauseOf } from './freshness.ts'
import { numeralsOf } from './numerals.ts'
import { contentStems, passageOf } from './passage.ts'

/** So many characters before and after the event's word and the time tell what happened. */
const AROUND = 70
const ZONE = /\b(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T|local time|Eastern|Pacific)\b/

/** What a time says of the event its mentions tell of, for comparing. Without a mention nothing is beside it. */
export function dateReading(
  annotated: Annotated,
  span: Span,
  bounds: Bounds,
  mentions: readonly EventMention[],
): DateReading {
  const { text } = annotated.article
  const nearest = [...mentions].sort((a, b) => gapOf(a, span) - gapOf(b, span))[0]
  return {
    words: span.quote.replace(/\s+/g, ' '),
    bounds,
    lemmas: mentions.map(({ lemma }) => lemma),
    modality: nearest?.modality ?? 'asserted',
    beside: nearest && span.in === undefined ? stemsBeside(annotated, span, nearest) : new Set(),
    named: nearest && span.in === undefined ? namedBefore(annotated, nearest) : new Set(),
    numerals: nearest && span.in === undefined ? numeralsBeside(annotated, span, nearest) : new Set(),
    gap: nearest ? gapOf(nearest, span) : Infinity,
    zoned: span.in === undefined && ZONE.test(text.slice(span.start, span.end + 20)),
  }
}

function gapOf({ trigger }: EventMention, span: Span): number {
  if (trigger.in !== span.in) return Infinity
  return Math.max(0, trigger.start - span.end, span.start - trigger.end)
}

/** A capital in the sentence, past its first word, which has one anyway. */
const CAPITALISED = /(?<=[\p{L}\p{N},;:’'”")-]\s|-)\p{Lu}[\p{L}’'.-]+/gu

/** A dateline says where and when it was written, not who did what. */
const DATELINE = /^[^–—]{0,60}?\s(?:--|–|—)\s+/

/** The capitalised words of the sentence before the event's word, but for dateline, times and small words. */
function namedBefore(annotated: Annotated, { trigger }: EventMention): ReadonlySet<string> {
  const { start } = passageOf(annotated, trigger)
  const before = annotated.article.text.slice(start, trigger.start)
  const times = annotated.times.filter(
    ({ span }) => span.in === undefined && span.end > start && span.start < trigger.start,
  )
  const dateline = DATELINE.exec(before)?.[0].length ?? 0
  const words = [...before.matchAll(CAPITALISED)].filter(({ index, 0: word }) => {
    const at = start + index
    const isTime = times.some(({ span }) => at >= span.start && at < span.end)
    return index >= dateline && !isTime && contentStems(word).size > 0
  })
  // the first word has a capital anyway: it counts where it is of a name
  const first = annotated.names.find(
    ({ span }) => span.in === undefined && span.start === start && span.end <= trigger.start,
  )
  const opening = dateline === 0 ? (first?.span.quote.split(/\s+/) ?? []) : []
  return new Set([...opening, ...words.map(([word]) => word)])
}

function numeralsBeside(annotated: Annotated, span: Span, { trigger }: EventMention): ReadonlySet<string> {
  const { start, end } = clauseOf(annotated.article.text, passageOf(annotated, trigger), trigger)
  const { text } = annotated.article
  return numeralsOf(
    `${text.slice(start, Math.max(start, Math.min(end, span.start)))} ${text.slice(Math.min(end, Math.max(start, span.end)), end)}`,
  )
}

/** Names of places stay: "landed in Oststadt" twice is one landing, "Orban said" twice is not one saying. */
function stemsBeside(annotated: Annotated, span: Span, { trigger }: EventMention): ReadonlySet<string> {
  const passage = passageOf(annotated, trigger)
  const start = Math.max(passage.start, Math.min(span.start, trigger.start) - AROUND)
  const end = Math.min(passage.end, Math.max(span.end, trigger.end) + AROUND)
  const stems = contentStems(annotated.article.text.slice(start, end))
  const inside = annotated.names.filter(
    (name) => name.kind !== 'place' && name.span.in === undefined && name.span.start >= start && name.span.end <= end,
  )
  for (const quote of [span.quote, trigger.quote, ...inside.map((name) => name.span.quote)])
    for (const stem of contentStems(quote)) stems.delete(stem)
  return stems
}
