import { type Context, isSpeech } from './context.ts'
import type { Draft, Range } from './draft.ts'

/**
 * What is reported within a quotation ends with it: of “We warned them,” Ruiz wrote, the "warned" of the quotation
 * reports nothing of what follows the marks. Contents that begin in the cue's own quotation are cut at its end.
 */
export function withinQuote(context: Context, draft: Draft): Draft {
  const quote = context.quotes[context.quoteOf[draft.cueHead ?? -1] ?? -1]
  if (!quote || !isSpeech(context, quote)) return draft
  const content = draft.content.flatMap((range): Range[] => {
    if (range.start >= quote.end) return range.start > quote.end + NEAR ? [range] : []
    if (range.start < quote.start || range.end <= quote.end) return [range]
    const end =
      quote.inner.start + context.doc.text.slice(quote.inner.start, quote.inner.end).replace(/[\s,]+$/, '').length
    return end > range.start ? [{ start: range.start, end }] : []
  })
  return { ...draft, content }
}

/** Characters behind the marks within which a content is the parser's slip. */
const NEAR = 200
