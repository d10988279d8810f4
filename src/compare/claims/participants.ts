import type { Span } from '../../model/types.ts'
import { sentenceAt } from './passage.ts'
import type { Told } from './told.ts'

/** So many sentences before and after a figure's, and at the head of its report, tell whose it is. */
const AROUND = 1
const LEAD = 2
/** Last words of names that many bodies have. */
const COMMON = /^(?:inc|corp|corporation|company|group|ltd|limited|plc|exchange|holdings|party|government|street|city)$/

/**
 * Nobody and nothing that is named in the sentences around the one figure, or at the head of its report, is named there by
 * the other's: "the company has 5 million shares" and "the company has 8 million shares" are of two companies.
 */
export function areParticipantsApart(a: Told, b: Told): boolean {
  if (a.figure.kind === 'age' || a.annotated === b.annotated) return false
  const [x, y] = [namedAround(a), namedAround(b)]
  return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name))
}

function namedAround({ figure: { span }, annotated: { names, sentences } }: Told): ReadonlySet<string> {
  const at = span.in === undefined ? sentenceAt(sentences, span.start) : -1
  const first = sentences[Math.max(0, at - AROUND)]?.start ?? 0
  const last = sentences[Math.min(sentences.length - 1, at + AROUND)]?.end ?? 0
  const lead = sentences[Math.min(sentences.length, LEAD) - 1]?.end ?? 0
  const isNear = ({ in: part, start, end }: Span) =>
    part !== undefined || end <= lead || (at >= 0 && start >= first && end <= last)
  return new Set(
    names.flatMap(({ entityId, span: { quote, ...place } }) => {
      if (!isNear({ quote, ...place })) return []
      const word = quote.toLowerCase().match(/[\p{L}-]{4,}$/u)?.[0]
      return word === undefined || COMMON.test(word) ? [entityId] : [entityId, word]
    }),
  )
}

/** "Able to carry 500", "a hall that can seat 500": how many there may be, not how many there are. */
const CAPACITY =
  /\b(?:able to|capable of|can|designed (?:to|for)|built (?:to|for)|capacity (?:of|for)|room for|licen[cs]ed (?:to|for))\b[^.;,]{0,25}$/i

export function isCapacity({ figure: { kind, span }, annotated: { article }, clause }: Told): boolean {
  if ((kind !== 'count' && kind !== 'measure') || span.in !== undefined) return false
  return CAPACITY.test(article.text.slice(clause.start, span.start))
}

/** Each sentence names persons, and none in common, those left out who only say it: the contracts of two players. */
export function arePersonsApart(a: Told, b: Told): boolean {
  const [x, y] = [personsBeside(a), personsBeside(b)]
  return x.size > 0 && y.size > 0 && ![...x].some((id) => y.has(id))
}

function personsBeside({ figure: { span }, passage, annotated: { names, attributions } }: Told): ReadonlySet<string> {
  if (span.in !== undefined) return new Set()
  const isSource = ({ start, end }: Span) =>
    attributions.some(
      ({ source }) => source?.in === undefined && source !== null && source.start <= start && end <= source.end,
    )
  return new Set(
    names
      .filter(
        ({ kind, span: { in: part, start, end } }) =>
          kind === 'person' && part === undefined && start >= passage.start && end <= passage.end,
      )
      .filter((name) => !isSource(name.span))
      .map(({ entityId }) => entityId),
  )
}
