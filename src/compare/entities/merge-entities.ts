import { readNameForm } from '../../language/names/name-form.ts'
import type { Entity, Span } from '../../model/types.ts'
import { commonName, isCompany, type LocalEntity, mainKind } from './name-node.ts'

/** One entity of all its local ones, without an id yet. */
export function mergeEntities(locals: readonly LocalEntity[]): Omit<Entity, 'id'> {
  const kind = locals.some(({ entity }) => isCompany(entity)) ? 'organization' : mainKind(locals)
  const variants = new Map<string, { text: string; articleIds: Set<string>; count: number; spans: Span[] }>()
  const roles = new Set<string>()
  for (const { entity } of locals) {
    for (const role of entity.roles) roles.add(role)
    for (const { text, articleIds, count, spans } of entity.variants) {
      const known = variants.get(text) ?? { text, articleIds: new Set<string>(), count: 0, spans: [] }
      for (const id of articleIds) known.articleIds.add(id)
      known.count += count
      known.spans.push(...spans)
      variants.set(text, known)
    }
  }
  return {
    name: fullName(locals),
    kind,
    roles: [...roles].sort(),
    variants: [...variants.values()]
      .map((variant) => ({ ...variant, articleIds: [...variant.articleIds].sort(), spans: inOrder(variant.spans) }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
  }
}

/** The commonest of the names that say more than a surname or an acronym; of all, where none does. */
function fullName(locals: readonly LocalEntity[]): string {
  const full = locals.filter(({ entity }) => {
    const { words, acronym } = readNameForm(entity.name)
    return words.length > 1 && acronym === null
  })
  return commonName(full.length > 0 ? full : locals)
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const place = (a: Span, b: Span): number => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0)
  return [...spans].sort((a, b) => place(a, b) || a.start - b.start || a.end - b.end)
}
