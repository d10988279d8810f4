import { entityKind } from '../../../compare/entities/entity-key.ts'
import type { Attribution, Entity } from '../../../model/types.ts'
import type { EntityArticleRow, StatementRow } from '../tables.ts'

export type NamedRow = Omit<EntityArticleRow, 'article'>
export type SaidRow = Omit<StatementRow, 'article'>

/** What one article names: a row for each entity, by its id over the collection. */
export function namedIn(
  articleId: string,
  entities: readonly Entity[],
  idOf: (id: string) => string | undefined,
): NamedRow[] {
  const rows = new Map<string, NamedRow & { readonly forms: Map<string, number> }>()
  for (const entity of entities) {
    const id = idOf(entity.id)
    if (id === undefined) continue
    const forms = rows.get(id)?.forms ?? new Map<string, number>()
    for (const { text, spans } of entity.variants) {
      const count = spans.filter((span) => span.articleId === articleId).length
      if (count > 0) forms.set(text, (forms.get(text) ?? 0) + count)
    }
    if (forms.size === 0) continue
    const variants = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    rows.set(id, {
      entity: id,
      name: rows.get(id)?.name ?? entity.name,
      kind: rows.get(id)?.kind ?? entityKind(entity),
      mentions: variants.reduce((sum, [, count]) => sum + count, 0),
      variants: JSON.stringify(variants.map(([text, count]) => ({ text, count }))),
      roles: JSON.stringify(entity.roles),
      forms,
    })
  }
  return [...rows.values()].map(({ forms: _, ...row }) => row)
}

/** One link of the chain by which a report has a statement, as it is kept. */
export type ChainName = { readonly name: string; readonly entity: string | null }

/**
 * What one article credits to whom: a row for each passage and each entity that says it or passes it on. Keys are made
 * of the passage, so that they stay when the reader numbers attributions otherwise.
 */
export function saidIn(
  articleId: string,
  attributions: readonly Attribution[],
  idOf: (id: string) => string | undefined,
  nameOf: (id: string) => string | undefined,
): SaidRow[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const rows = new Map<string, SaidRow>()
  for (const attribution of attributions) {
    const outer = attribution.via.map((id) => byId.get(id)).filter((found) => found !== undefined)
    const chain = [...outer.toReversed(), attribution].flatMap(({ source, sourceEntityId }): ChainName[] => {
      const name = (sourceEntityId === null ? undefined : nameOf(sourceEntityId)) ?? source?.quote
      return name === undefined ? [] : [{ name, entity: idOf(sourceEntityId ?? '') ?? null }]
    })
    for (const { sourceEntityId } of [attribution, ...outer]) {
      const entity = idOf(sourceEntityId ?? '')
      if (entity === undefined) continue
      const role = sourceEntityId === attribution.sourceEntityId ? 'said' : 'via'
      for (const { articleId: of, start, end, quote, in: piece } of attribution.content) {
        if (of !== articleId) continue
        const key = `${piece ?? ''}:${start}-${end} ${role} ${entity}`
        if (rows.has(key)) continue
        rows.set(key, {
          key,
          entity,
          role,
          direct: attribution.direct ? 1 : 0,
          denied: attribution.denied ? 1 : 0,
          cue: attribution.cue?.quote ?? null,
          chain: JSON.stringify(chain),
          quote,
          start,
          end,
          piece: piece ?? null,
        })
      }
    }
  }
  return [...rows.values()]
}
