import type { Article, Span } from '../../model/types.ts'

/** W3C Web Annotation Data Model, 4.2.4. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
/** W3C Web Annotation Data Model, 4.2.5: positions count Unicode code points, not UTF-16 units as a span's do. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** Characters before and after a passage that tell it from its like; as many as Hypothesis keeps. */
const CONTEXT = 32

/** Selects a passage within its piece of the article by its words and by its place. */
export function selectorsOf(article: Article, span: Span): readonly [TextQuoteSelector, TextPositionSelector] {
  const text = pieceOf(article, span.in)
  const before = text.slice(0, span.start)
  const start = codePoints(before)
  return [
    {
      type: 'TextQuoteSelector',
      exact: span.quote,
      prefix: Array.from(text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start))
        .slice(-CONTEXT)
        .join(''),
      suffix: Array.from(text.slice(span.end, span.end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(''),
    },
    { type: 'TextPositionSelector', start, end: start + codePoints(span.quote) },
  ]
}

/** The text that a span's offsets count in; '' where the article has no such piece. */
export function pieceOf(article: Article, piece: string | undefined): string {
  const [name = '', index = ''] = (piece ?? 'text').split(':')
  const lists: Readonly<Record<string, readonly (string | null)[]>> = {
    text: [article.text],
    title: [article.title],
    standfirst: [article.standfirst],
    heading: article.headings,
    caption: article.captions,
    removed: article.removed.map(({ text }) => text),
  }
  return lists[name]?.[Number(index)] ?? ''
}

/** How many Unicode code points a text has; half a surrogate pair counts as one. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
