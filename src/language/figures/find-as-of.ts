import type { Article, Bounds, Figure, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { type Placed, tokenAt, within } from './sentence-view.ts'

const RELEASED = new Set(
  'release released releases publish published issue issued update updated announce announced report reported say said show showed confirm confirmed'.split(
    ' ',
  ),
)

export type AsOf = { readonly asOf: Bounds; readonly since: string | null }

/**
 * When the number held: "as of Monday", "by Tuesday evening", "figures released on Saturday", of what goes up and down
 * also a time right after it ("3.4 percent in April"). Otherwise not after
 * publication, where that is known. "since 7 October" is where the count began, and is given apart.
 */
export function findAsOf(doc: Doc, placed: Placed, times: readonly Time[], article: Article): AsOf {
  const { sentence, last } = placed
  let since: string | null = null
  let asOf: Bounds | null = null
  for (const time of times) {
    if (time.span.start < sentence.start || time.span.end > sentence.end || time.type === 'DURATION') continue
    // What is to come bounds no count of today: "1,200 jobs by the end of 2032".
    if (isAhead(time, article)) continue
    const at = tokenAt(doc, time.span.start)
    const before = within(doc, sentence, at - 1)?.lower ?? ''
    const earlier = within(doc, sentence, at - 2)?.lower ?? ''
    if (before === 'since') since = isSuperlative(doc, at - 2) ? since : time.value
    else if (isBeside(doc, placed, time)) asOf = time
    else if (before === 'of' && earlier === 'as') asOf = time
    else if (!asOf && (before === 'by' || before === 'until') && at > last - 12) asOf = time
    else if (!asOf && RELEASED.has(before === 'on' ? earlier : before) && isRelease(doc, sentence.first, at))
      asOf = time
  }
  const known = asOf
    ? { earliest: asOf.earliest, latest: asOf.latest }
    : { earliest: null, latest: article.published.latest }
  return { asOf: known, since }
}

/** "its lowest since March", "the highest level since 2008": no beginning of the count. */
function isSuperlative(doc: Doc, at: number): boolean {
  for (let i = at; i > at - 4; i--) {
    const token = doc.tokens[i]
    if (token && (/^(?:JJS|RBS)$/.test(token.xpos) || /^(?:first|high|low|record|peak)$/.test(token.lower))) return true
  }
  return false
}

const RATES: ReadonlySet<Figure['kind']> = new Set(['percentage', 'percentagePoints', 'money', 'measure'])

/** A count of the dead "in April" may still have risen since; a rate of April is April's. */
function isBeside(doc: Doc, { quantity, phrase }: Placed, { span, earliest }: Time): boolean {
  const end = phrase && !phrase.partitive ? (doc.tokens[phrase.last - 1]?.end ?? quantity.end) : quantity.end
  if (earliest === null || !RATES.has(quantity.kind) || span.start < end || span.start > end + 20) return false
  return /^,? ?(?:(?:in|for|during|on|at) )?$/.test(doc.text.slice(end, span.start))
}

function isAhead({ earliest }: Time, { published }: Article): boolean {
  return earliest !== null && published.latest !== null && earliest.slice(0, 10) > published.latest.slice(0, 10)
}

const STATISTICS = new Set('figure figures data statistics numbers toll report tally count'.split(' '))

function isRelease(doc: Doc, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 4); i < at; i++) if (STATISTICS.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}
