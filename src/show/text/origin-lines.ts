import type { Story, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { linesOfSome } from './lines-of-some.ts'
import { type Style, wrap } from './page.ts'

const MOST_SOURCES = 6
/** Reports that are told of, and others that one shares text with. */
const MOST_REPORTS = 60
const MOST_SHARED = 8

/** For each report: what text it shares, whom it credits, and whom it quotes most. */
export function originLines(
  story: Story,
  synopsis: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const names = new Map(
    synopsis.origins.nodes.map((node) => [node.id, node.kind === 'article' ? label(node.id) : node.name]),
  )
  const edgesOf = Map.groupBy(synopsis.origins.edges, (edge) => edge.from)
  const dependent = story.articleIds.filter((id) => edgesOf.has(id))
  const linesOf = (id: string): string[] => {
    const edges = edgesOf.get(id) ?? []
    const to = (basis: string) => edges.filter((edge) => edge.basis === basis)
    const shared = to('reuse')
    const shown = shared.length > MOST_SHARED ? shared.toSorted((x, y) => (y.share ?? 0) - (x.share ?? 0)) : shared
    const reuse = shown
      .slice(0, MOST_SHARED)
      .map(
        (edge) =>
          `shares text with ${names.get(edge.to)} (${Math.round((edge.share ?? 0) * 100)} %: “${shorten(edge.evidence[0]?.quote ?? '', 60)}”)`,
      )
    const credit = to('credit').map((edge) => `credits ${names.get(edge.to)}`)
    const quoted = [...to('attribution')]
      .sort((a, b) => b.evidence.length - a.evidence.length)
      .map((edge) => names.get(edge.to) ?? '')
    const sources =
      quoted.length > 0
        ? [
            `quotes ${quoted.slice(0, MOST_SOURCES).join(', ')}${quoted.length > MOST_SOURCES ? ` and ${quoted.length - MOST_SOURCES} more` : ''}`,
          ]
        : []
    const left = shared.length - reuse.length
    const more = left > 0 ? [`and text with ${left} more`] : []
    const all = [...reuse, ...more, ...credit, ...sources]
    return all.length > 0 ? wrap(all.join('; '), `  ${style.bold(label(id))}: `, 6) : []
  }
  return linesOfSome(dependent, MOST_REPORTS, linesOf, { what: ' reports' })
}
