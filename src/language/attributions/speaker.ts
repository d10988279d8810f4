import type { Mention } from '../mention.ts'
import type { Draft } from './draft.ts'
import type { AttributionInput } from './find-attributions.ts'
import { smallestAround } from './nest.ts'
import { createCarry } from './speaker-carried.ts'
import { createNameLookup } from './speaker-names.ts'

/**
 * The entity of each draft's source, in the order given (that of the text). The mention that shares the source's head
 * decides; else a name in or beside the source ("the council's chair, Ana Ruiz"); for a pronoun or "the firm" that names
 * nobody the speaker before, if nobody else stands between; for "I" and "we" in a quotation the one quoted. Else null:
 * no speaker is better than a wrong one.
 */
export function findSpeakers(
  { doc, mentions, entities }: AttributionInput,
  drafts: readonly Draft[],
  quoteOf: readonly number[],
): readonly (string | null)[] {
  const byHead = new Map<number, Mention[]>()
  for (const mention of mentions) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention])
  const lookup = createNameLookup({ doc, mentions, entities })
  const carry = createCarry({ doc, entities, lookup, quoteOf })

  const found = drafts.map((draft) => {
    const { source, sourceHead } = draft
    if (!source || sourceHead === null || isFirstPerson(sourceHead)) return null
    const linked = atHead(sourceHead)
    const entityId =
      (linked === null ? null : carry.correct({ draft, linked })) ??
      lookup.within(source, sourceHead) ??
      carry.resolve(draft)
    if (entityId !== null && draft.rule !== 'medium') carry.spoke(draft, entityId)
    return entityId
  })
  const byDraft = new Map(drafts.map((draft, i) => [draft, found[i] ?? null]))
  const around = smallestAround(drafts.filter((draft) => draft.direct && draft.source))
  return drafts.map((draft, i) => {
    const { source, sourceHead } = draft
    if (!source || sourceHead === null || !isFirstPerson(sourceHead)) return found[i] ?? null
    const quoting = around(source)
    return quoting && quoting !== draft ? (byDraft.get(quoting) ?? null) : null
  })

  /** "I think", within a quotation. */
  function isFirstPerson(head: number): boolean {
    return quoteOf[head] !== -1 && /^(?:i|we|us|me)$/.test(doc.tokens[head]?.lower ?? '')
  }

  function atHead(head: number): string | null {
    return (byHead.get(head) ?? []).find((mention) => mention.entityId !== null)?.entityId ?? null
  }
}
