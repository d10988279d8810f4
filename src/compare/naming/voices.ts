import type { Annotated, Attribution, Span } from '../../model/types.ts'
import { quotedRanges } from '../quoted-ranges.ts'

export type Voice = { readonly voice: 'own' | 'quoted'; readonly byEntityId: string | null }
export type Voices = (span: Span) => Voice

const OWN: Voice = { voice: 'own', byEntityId: null }
/** Words between single quotation marks, not apostrophes: at most so many characters, on one line. */
const SINGLE = /(?<![\p{L}\p{N}])(?:'([^'"\n]{2,120})'|‘([^‘’“”\n]{2,120})’)(?![\p{L}\p{N}])/gu

/** Whether a passage is the report's own voice or inside quotation marks, and then whose. */
export function voicesOf({ article, attributions }: Annotated): Voices {
  const quoted = [...quotedRanges(article.text), ...singleQuoted(article.text)]
  return (span) => {
    if (span.in !== undefined || !quoted.some(({ start, end }) => start <= span.start && span.end <= end)) return OWN
    return { voice: 'quoted', byEntityId: innermost(attributions, span)?.sourceEntityId ?? null }
  }
}

function singleQuoted(text: string): { start: number; end: number }[] {
  return [...text.matchAll(SINGLE)].map(({ index, 0: whole }) => ({ start: index + 1, end: index + whole.length - 1 }))
}

function innermost(attributions: readonly Attribution[], { start, end }: Span): Attribution | undefined {
  return attributions
    .filter(({ content }) => content.some((part) => part.start <= start && end <= part.end))
    .sort((a, b) => b.via.length - a.via.length)[0]
}
