import type { Span } from '../../model/types.ts'
import { selectorsOf } from '../annotations/selectors.ts'
import type { Node } from './context.ts'
import { iriOf } from './iris.ts'
import type { GraphIndex } from './jsonld-report.ts'

/** Passages as Web Annotation has them: the text they stand in, their words and their place. */
export function evidenceOf(spans: readonly Span[], { articles }: GraphIndex): readonly Node[] {
  return spans.flatMap((span) => {
    const article = articles.get(span.articleId)
    if (!article) return []
    const piece = span.in === undefined ? '' : `#${span.in.replace(':', '-')}`
    const [{ type: quote, ...words }, { type: position, ...place }] = selectorsOf(article, span)
    return [
      {
        '@type': 'SpecificResource',
        source: `${iriOf('article', article.id)}${piece}`,
        selector: [
          { '@type': quote, ...words },
          { '@type': position, ...place },
        ],
      },
    ]
  })
}
