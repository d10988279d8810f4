import type { OriginEdge } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { edgesShown, evidenceShown, MOST_IN_FULL, type NamedEdge, reasonOf } from '../view/origin-edges.ts'
import { quoted } from '../view/shorten.ts'
import { isolated } from './isolated.ts'
import { passageLink, quoteLink } from './passage-link.ts'

const MOST_WORDS = 90

/** Who got it from whom, in words: each report with every source it depends on, why, and the passages that show it. */
export function originList(edges: readonly NamedEdge[], label: (articleId: string) => string): Child {
  const all = Map.groupBy(edges, ({ from }) => from)
  const isLong = edges.length > MOST_IN_FULL
  const byReport = Map.groupBy(edgesShown(edges), ({ from }) => from)
  return element(
    'ul',
    { class: 'dependence' },
    [...byReport].map(([id, own]) =>
      element(
        'li',
        {},
        element(
          'p',
          {},
          element('a', { href: `#${anchorOf('article', id)}` }, isolated(label(id))),
          isLong ? inShort(own) : null,
          isLong ? leftOut(all.get(id)?.length ?? 0, own.length) : null,
        ),
        isLong ? null : element('ul', {}, own.map(dependence)),
      ),
    ),
  )
}

function dependence(edge: NamedEdge): Child {
  return element(
    'li',
    {},
    reasonFor(edge),
    element('bdi', { class: 'name' }, edge.toName),
    ': ',
    evidenceShown(edge, 0).map((span, index) => [
      index > 0 ? ', ' : null,
      quoteLink(span, quoted(span.quote, MOST_WORDS)),
    ]),
    moreOf(edge),
  )
}

/** Each source a link to the first passage that shows it, where there are too many edges to quote. */
function inShort(edges: readonly NamedEdge[]): Child {
  const groups = [...Map.groupBy(edges, ({ basis }) => basis)]
  return groups.map(([basis, same], index) => [
    index === 0 ? ': ' : '; ',
    VERBS[basis],
    same.map((edge, at) => {
      const [span] = evidenceShown(edge, Number.POSITIVE_INFINITY)
      const name = isolated(edge.toName)
      const share = edge.share === undefined ? null : ` (${Math.round(edge.share * 100)} %)`
      return [at > 0 ? ', ' : null, span ? passageLink(span, name) : name, share]
    }),
  ])
}

const VERBS = { reuse: 'shares text with ', credit: 'credits ', attribution: 'quotes ' } as const

const leftOut = (all: number, shown: number) => (all > shown ? ` and ${all - shown} more` : null)

const reasonFor = (edge: NamedEdge) => (edge.basis === 'reuse' ? `${reasonOf(edge)} with ` : VERBS[edge.basis])

function moreOf(edge: OriginEdge): string | null {
  const shown = evidenceShown(edge, 0).length
  const own = edge.evidence.filter((span) => span.articleId === edge.from).length
  return own > shown ? ` and ${own - shown} more` : null
}
