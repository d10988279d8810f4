import type { Span, Story, Synopsis } from '../../model/types.ts'
import { labelsOf } from '../../web/view/labels.ts'
import { escapeMarkdown, quotedMarkdown } from './escape-markdown.ts'

/** How a dossier names reports and refers to their passages. */
export type References = {
  /** What it calls a report. */
  readonly name: (articleId: string) => string
  /** "[3, 120–138]": the report by its number in the list at the end, and where in its text. */
  readonly place: (span: Span) => string
  /** A passage in its own words with its place. */
  readonly quote: (span: Span) => string
}

/** The references of a dossier; reports are numbered as the list of them is. */
export function referencesOf(
  synopsis: Synopsis,
  stories: readonly Story[],
): References & { readonly order: readonly string[] } {
  const label = labelsOf(synopsis)
  const order = [
    ...new Set([...stories.flatMap(({ articleIds }) => articleIds), ...synopsis.articles.map(({ id }) => id)]),
  ]
  const numbers = new Map(order.map((id, index) => [id, index + 1]))
  const place = ({ articleId, start, end, in: piece }: Span) =>
    `\\[${numbers.get(articleId) ?? '?'}, ${piece === undefined ? '' : `${piece} `}${start}–${end}\\]`
  return {
    order,
    name: (articleId) => escapeMarkdown(label(articleId)),
    place,
    quote: (span) => `${quotedMarkdown(span.quote)} ${place(span)}`,
  }
}
