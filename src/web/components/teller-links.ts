import type { Span } from '../../model/types.ts'
import type { Child } from '../element.ts'
import { isolated } from './isolated.ts'
import { passageLink } from './passage-link.ts'

/** Reports named with their passage, as links in a line; how many more there are where `all` of them are more. */
export function tellerLinks(spans: readonly Span[], label: (articleId: string) => string, all: number): Child {
  const links = spans.map((span, index) => [
    index > 0 ? ', ' : null,
    passageLink(span, isolated(label(span.articleId))),
  ])
  return all > spans.length ? [links, ` and ${all - spans.length} more`] : links
}
