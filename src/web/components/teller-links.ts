import type { Span } from '../../model/types.ts'
import type { Child } from '../element.ts'
import { isolated } from './isolated.ts'
import { passageLink } from './passage-link.ts'

/** Reports named with their passage, as links in a line; how many more there are beyond `most`. */
export function tellerLinks(spans: readonly Span[], label: (articleId: string) => string, most: number): Child {
  const links = spans
    .slice(0, most)
    .map((span, index) => [index > 0 ? ', ' : null, passageLink(span, isolated(label(span.articleId)))])
  return spans.length > most ? [links, ` and ${spans.length - most} more`] : links
}
