import type { Article } from '../../model/types.ts'
import type { Node } from './context.ts'
import { iriOf, webAddress } from './iris.ts'

/** A report: what its page states, and no more. A date that is only inferred or bounded is left out. */
export function articleNode({ id, title, outlet, authors, source, published, modified, language }: Article): Node {
  const url = webAddress(source.url)
  return {
    '@id': iriOf('article', id),
    '@type': ['NewsArticle', 'prov:Entity'],
    identifier: id,
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet.name } }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(published.basis === 'stated' && published.value !== null ? { datePublished: published.value } : {}),
    ...(modified?.basis === 'stated' && modified.value !== null ? { dateModified: modified.value } : {}),
    ...(language === 'und' ? {} : { inLanguage: language }),
  }
}
