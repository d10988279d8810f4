import type { Article, Bounds, Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { type Placed, tokenAt, within } from './sentence-view.ts'

const RELEASED = new Set(
  'release released releases publish published issue issued update updated announce announced report reported say said show showed confirm confirmed'.split(
    ' ',
  ),
)

export type AsOf = { readonly asOf: Bounds; readonly since: string | null }

/**
 * When the number held: "as of Monday", "by Tuesday evening", "figures released on Saturday". Otherwise not after
 * publication, where that is known. "since 7 October" is where the count began, and is given apart.
 */
export function findAsOf(doc: Doc, { sentence, last }: Placed, times: readonly Time[], article: Article): AsOf {
  let since: string | null = null
  let asOf: Bounds | null = null
  for (const time of times) {
    if (time.span.start < sentence.start || time.span.end > sentence.end || time.type === 'DURATION') continue
    const at = tokenAt(doc, time.span.start)
    const before = within(doc, sentence, at - 1)?.lower ?? ''
    const earlier = within(doc, sentence, at - 2)?.lower ?? ''
    if (before === 'since') since = time.value
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

const STATISTICS = new Set('figure figures data statistics numbers toll report tally count'.split(' '))

function isRelease(doc: Doc, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 4); i < at; i++) if (STATISTICS.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}
