import type { Account, Article, Claim, Span, Synopsis } from '../../model/types.ts'
import { shortHash } from '../../web/view/short-hash.ts'
import { iriOf, webAddress } from '../jsonld/iris.ts'
import { selectorsOf } from './selectors.ts'

/** What the Web Annotation Data Model makes of one passage that an account of a claim rests on. */
type Annotation = Readonly<Record<string, unknown>>

/**
 * The passages as W3C Web Annotations: one collection with one page, an annotation for each passage of each account. A
 * target is the text as Synoptic read it; `via` is the page it came from, where its words can be found again by quote.
 */
export function annotationsReport(synopsis: Synopsis): string {
  const articles = new Map(synopsis.articles.map((article) => [article.id, article]))
  const items = synopsis.claims.flatMap((claim) =>
    claim.accounts.flatMap((account, index) =>
      account.spans.flatMap((span, at) => {
        const article = articles.get(span.articleId)
        return article
          ? [annotationOf(claim, account, { article, span, id: `${claim.id.replace(/^claim:/, '')}:${index}:${at}` })]
          : []
      }),
    ),
  )
  const id = iriOf('annotations', shortHash(synopsis.stories.map((story) => story.id).join(' ')))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Passages behind the claims of a synopsis',
    generator: { id: 'urn:synoptic', type: 'Software', name: 'Synoptic' },
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function annotationOf(
  claim: Claim,
  { chain }: Account,
  { article, span, id }: { readonly article: Article; readonly span: Span; readonly id: string },
): Annotation {
  const sources = chain.map(({ name }) => name).join(' ← ')
  return {
    id: iriOf('passage', id),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'SpecificResource', source: iriOf('claim', claim.id), purpose: 'linking' },
      text(`${claim.question}: ${claim.verdict}`, 'describing'),
      ...(sources === '' ? [] : [text(`from ${sources}`, 'describing')]),
    ],
    target: { type: 'SpecificResource', source: sourceOf(article, span.in), selector: selectorsOf(article, span) },
  }
}

const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

/** The article's body, or the piece of it that the passage stands in. */
function sourceOf(article: Article, piece: string | undefined): Annotation {
  const via = webAddress(article.source.url)
  const id = iriOf('article', article.id)
  return {
    id: piece === undefined ? id : `${id}#${piece.replace(':', '-')}`,
    type: 'Text',
    format: 'text/plain',
    ...(article.language === 'und' ? {} : { language: article.language }),
    ...(via === null ? {} : { via }),
  }
}
