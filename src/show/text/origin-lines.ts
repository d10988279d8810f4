import type { Story, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { type Style, wrap } from './page.ts'

const MOST_SOURCES = 6

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
  return story.articleIds.flatMap((id) => {
    const edges = synopsis.origins.edges.filter((edge) => edge.from === id)
    const to = (basis: string) => edges.filter((edge) => edge.basis === basis)
    const reuse = to('reuse').map(
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
    const all = [...reuse, ...credit, ...sources]
    return all.length > 0 ? wrap(all.join('; '), `  ${style.bold(label(id))}: `, 6) : []
  })
}
