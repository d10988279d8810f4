import type { Annotated, Attribution, ChainLink } from '../../model/types.ts'
import { creditKind, linkKind } from './link-kind.ts'
import type { Material } from './material.ts'
import { sourceName } from './source-name.ts'

/**
 * The chain through which an article has a statement, nearest source first: the agency the whole article credits, then
 * the attributions the passage is nested in from the outermost to the innermost.
 */
export function chainOf(
  { article }: Annotated,
  attribution: Attribution | undefined,
  material: Pick<Material, 'entity' | 'attribution'>,
): ChainLink[] {
  const links: ChainLink[] = []
  if (attribution) {
    const outer = attribution.via.map((id) => material.attribution(id)).filter((found) => found !== undefined)
    for (const said of [...outer.reverse(), attribution]) {
      const link = linkOf(said, article.text, material)
      if (link && links.at(-1)?.name !== link.name) links.push(link)
    }
  }
  const credit = article.credits[0]
  if (credit !== undefined && !links.some((link) => link.name === credit))
    links.unshift({ name: credit, kind: creditKind(credit) })
  return links
}

function linkOf(said: Attribution, text: string, { entity }: Pick<Material, 'entity'>): ChainLink | null {
  const { source, sourceEntityId } = said
  const known = sourceEntityId === null ? undefined : entity(sourceEntityId)
  const name = known?.name ?? (source ? sourceName(source.quote, text) : null)
  if (name === null) return null
  return {
    name: name.replace(/\s+/g, ' '),
    kind: linkKind(said, known),
    ...(known ? { entityId: known.id } : {}),
    ...(source ? { span: source } : {}),
  }
}
