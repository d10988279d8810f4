import { mediumKind } from '../../language/names/medium.ts'
import type { Annotated, Span } from '../../model/types.ts'

/** A medium that the text says it has something from. */
export type MediaCredit = { readonly entityId: string; readonly name: string; readonly kind: 'agency' | 'outlet'; readonly evidence: Span }

const BEFORE = /\b(?:told|tells|informed|according to|(?:reported|cited|quoted|published|carried|obtained|seen|broadcast|released|revealed) (?:\w+ )?by|interviews? (?:with|to|on)|spoke to|speaking to|statement to|writing in|citing|quoting)\s+(?:the\s+|its\s+|a\s+|\w+’s\s+|\w+'s\s+)?(?:[\w-]+\s+){0,3}$/i
const AFTER = /^(?:['’]s\b)?[\s,]*(?:which |who |has |had |also |first |news agency |newspaper )*(?:report(?:s|ed)|said|says|quot(?:es|ed)|cit(?:es|ed)|wrote|revealed|noted)\b/i
/** The common noun before a name says that it is a medium: "the TV channel Al Nahar". */
const MEDIUM_NOUN = /\b(?:channel|newspaper|daily|broadcaster|network|website|magazine|outlet|station|weekly|news (?:agency|site|service))\s+$/i
const WINDOW = 60

/** The media a text credits in its sentences: "told Orbel News", "Orbel News reported". */
export function mediaCredits({ article, names, entities }: Annotated): MediaCredit[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return names.flatMap(({ span, entityId, kind }) => {
    const name = byId.get(entityId)?.name ?? span.quote
    const before = article.text.slice(Math.max(0, span.start - WINDOW), span.start).split(/[.!?]\s|\n/).at(-1) ?? ''
    const medium = mediumKind(span.quote) ?? mediumKind(name) ?? (MEDIUM_NOUN.test(before) ? 'outlet' : null)
    if (kind === 'person' || kind === 'place' || medium === null || span.in !== undefined) return []
    const after = article.text.slice(span.end, span.end + WINDOW)
    return BEFORE.test(before) || AFTER.test(after) ? [{ entityId, name, kind: medium, evidence: span }] : []
  })
}
