import type { Figure } from '../../model/types.ts'
import type { Doc } from '../doc.ts'

/** "… were among the 84 people killed", "… are some of the 30 arrested": the total follows its part. */
const AMONG =
  /^[^.!?;:]{0,60}?\b(?:(?:is|are|was|were|being|been)\s+)?(?:also\s+)?(?:among|some of|one of|part of)\s+(?:the|those|these|at least|more than|some|about|nearly|\s)+$/i
/** "three Tunisians and three Algerians": the parts of a list have one total. */
const LISTED =
  /^(?:\s*,)?(?:\s*(?:and|or|as well as|along with|,))?(?:\s+(?:at least|more than|some|about|nearly|another))*\s*$/i
const FARTHEST = 90

/** Figures whose total stands after them in the sentence, as parts of it; the others as they are. */
export function withFollowingTotals(doc: Doc, figures: readonly Figure[]): readonly Figure[] {
  const found = [...figures]
  for (let at = found.length - 2; at >= 0; at--) {
    const [part, next] = [found[at], found[at + 1]]
    if (!part || !next || part.partOf !== null || part.kind !== 'count' || next.kind !== 'count') continue
    if (part.span.in !== undefined || next.span.in !== undefined || next.span.start - part.span.end > FARTHEST) continue
    const between = doc.text.slice(part.span.end, next.span.start)
    const total = AMONG.test(between) ? next : LISTED.test(between) ? totalAfter(next, found) : null
    if (!total || part.value > total.value) continue
    const predicate = total.facets.predicate ?? part.facets.predicate
    found[at] = { ...part, partOf: total.id, facets: { ...part.facets, predicate } }
  }
  return found
}

/** The total of a figure, where it stands after it. */
function totalAfter({ partOf, span }: Figure, all: readonly Figure[]): Figure | null {
  const total = all.find(({ id }) => id === partOf)
  return total && total.span.start > span.start ? total : null
}
