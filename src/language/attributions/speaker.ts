import type { Mention } from '../mention.ts'
import type { Draft, Range } from './draft.ts'
import type { AttributionInput } from './find-attributions.ts'

/**
 * The entity of each draft's source, in the order given (that of the text). The mention that shares the source's head
 * decides; else a person named in the source ("the council's chair Ana Ruiz"); for a pronoun that names nobody the
 * speaker before, if no other name of that kind stands between and it is not itself quoted. Else null: no speaker is better than a wrong one.
 */
export function findSpeakers(
  { doc, mentions, entities }: AttributionInput,
  drafts: readonly Draft[],
  quoteOf: readonly number[],
): readonly (string | null)[] {
  const byHead = new Map<number, Mention[]>()
  for (const mention of mentions) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention])
  const names = mentions.filter((mention) => mention.form === 'name').sort((a, b) => a.start - b.start)
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]))
  let last: { readonly entityId: string; readonly at: Range; readonly kind: string } | null = null
  const genders = new Map<string, string>()

  return drafts.map((draft) => {
    const { source, sourceHead } = draft
    if (!source || sourceHead === null) return null
    const pronoun = doc.tokens[sourceHead]?.lower ?? ''
    const entityId =
      atHead(sourceHead) ?? named(source) ?? (quoteOf[sourceHead] === -1 ? carried(source, pronoun) : null)
    if (entityId !== null) {
      if (!last || source.start >= last.at.start) last = { entityId, at: source, kind: kinds.get(entityId) ?? '' }
      if (/^(?:he|she)$/.test(pronoun)) genders.set(entityId, pronoun)
    }
    return entityId
  })

  function atHead(head: number): string | null {
    return (byHead.get(head) ?? []).find((mention) => mention.entityId !== null)?.entityId ?? null
  }

  function named(source: Range): string | null {
    const inside = between(source.start, source.end).filter((mention) => mention.kind === 'person')
    const only = inside.length === 1 ? inside[0] : undefined
    if (!only) return null
    const before = doc.text.slice(source.start, only.start)
    return /\b(?:of|for|to|by|from|with|than|against)\s*$|['’]s?\s*$/.test(before) ? null : only.entityId
  }

  /** "He added": the last speaker, where the pronoun fits and nobody else was named since. */
  function carried(source: Range, pronoun: string): string | null {
    if (last?.at.start === source.start) return last.entityId
    if (!last || source.start - last.at.end > FARTHEST || source.start < last.at.end) return null
    const wanted = /^(?:he|she)$/.test(pronoun) ? 'person' : pronoun === 'it' ? 'organization' : null
    if (wanted === null || last.kind !== wanted) return null
    if (wanted === 'person' && (genders.get(last.entityId) ?? pronoun) !== pronoun) return null
    const { entityId } = last
    const others = between(last.at.end, source.start).some(
      (mention) => mention.kind === wanted && mention.entityId !== entityId,
    )
    return others ? null : entityId
  }

  /** Names that stand within a stretch of text. */
  function between(start: number, end: number): readonly Mention[] {
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((names[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: Mention[] = []
    for (let i = low; i < names.length && (names[i]?.start ?? end) < end; i++) {
      const name = names[i]
      if (name && name.end <= end) found.push(name)
    }
    return found
  }
}

/** Characters since the last speaker was named, beyond which "he" may be anybody. */
const FARTHEST = 1200
