import type { OriginEdge, Span } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { type NamedEdge, reasonOf } from '../view/origin-edges.ts'
import { quoted } from '../view/shorten.ts'
import { quoteLink } from './passage-link.ts'

const MOST_EVIDENCE = 2
const MOST_WORDS = 90

/** Who got it from whom, in words: each report with every source it depends on, why, and the passages that show it. */
export function originList(edges: readonly NamedEdge[], label: (articleId: string) => string): Child {
  const byReport = Map.groupBy(edges, ({ from }) => from)
  return element(
    'ul',
    { class: 'dependence' },
    [...byReport].map(([id, own]) =>
      element(
        'li',
        {},
        element('p', {}, element('a', { href: `#${anchorOf('article', id)}` }, element('bdi', {}, label(id)))),
        element('ul', {}, own.map(dependence)),
      ),
    ),
  )
}

function dependence(edge: NamedEdge): Child {
  const reason = edge.basis === 'reuse' ? `${reasonOf(edge)} with ` : edge.basis === 'credit' ? 'credits ' : 'quotes '
  return element(
    'li',
    {},
    reason,
    element('bdi', { class: 'name' }, edge.toName),
    ': ',
    shownEvidence(edge).map((span, index) => [
      index > 0 ? ', ' : null,
      quoteLink(span, quoted(span.quote, MOST_WORDS)),
    ]),
    moreOf(edge),
  )
}

/** Of shared text, the passage on both sides; else the report's own passages. */
function shownEvidence({ from, evidence }: OriginEdge): readonly Span[] {
  const own = evidence.filter((span) => span.articleId === from)
  return (own.length > 0 ? own : evidence).slice(0, MOST_EVIDENCE)
}

function moreOf(edge: OriginEdge): string | null {
  const own = edge.evidence.filter((span) => span.articleId === edge.from).length
  return own > MOST_EVIDENCE ? ` and ${own - MOST_EVIDENCE} more` : null
}
