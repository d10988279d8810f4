import type { Mention } from '../mention.ts'
import type { Draft } from './draft.ts'
import type { AttributionInput } from './find-attributions.ts'

/** Looks up the entity that a source stands for. */
export type Speakers = { readonly entityOf: (draft: Draft) => string | null }

/**
 * The mention that shares the source's head decides. Where it has no entity, a person named in the source before any
 * comma ("the council's chair Ana Ruiz") does; else nobody: no speaker is better than a wrong one.
 */
export function createSpeakers({ doc, mentions }: AttributionInput): Speakers {
  const byHead = new Map<number, Mention[]>()
  for (const mention of mentions) byHead.set(mention.head, [...(byHead.get(mention.head) ?? []), mention])
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  return {
    entityOf: ({ source, sourceHead }) => {
      if (!source || sourceHead === null) return null
      const atHead = (byHead.get(sourceHead) ?? []).find((mention) => mention.entityId !== null)
      if (atHead) return atHead.entityId
      const named = sorted.filter(
        (mention) =>
          mention.form === 'name' &&
          mention.kind === 'person' &&
          source.start <= mention.start &&
          mention.end <= source.end,
      )
      const only = named.length === 1 ? named[0] : undefined
      const before = only && doc.text.slice(source.start, only.start)
      return only && before !== undefined && !/\b(?:of|for|to|by|from|with|than|against)\s*$|['’]s?\s*$/.test(before)
        ? only.entityId
        : null
    },
  }
}
