import type { Figure } from '../../model/types.ts'

/** Predicates of counts that grow as more becomes known (normal forms of `facets.predicate`). */
const CUMULATIVE = new Set(
  'kill injure arrest evacuate rescue infect destroy damage pull recover find save identify'.split(' '),
)
/** Predicates of counts that go up and down: another hour has another number. */
const FLUCTUATING = new Set(
  'displace force flee shelter house miss trap treat hold remain hospitalise detain'.split(' '),
)

export function isCumulative({ kind, facets }: Figure): boolean {
  return kind === 'count' && CUMULATIVE.has(facets.predicate ?? '')
}

/** Can a report of a later time have another number without contradicting an earlier one? */
export function changes(figure: Figure): boolean {
  return isCumulative(figure) || (figure.kind === 'count' && FLUCTUATING.has(figure.facets.predicate ?? ''))
}
