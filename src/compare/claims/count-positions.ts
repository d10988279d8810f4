import { COUNT_NOUNS, DENYING, DOUBTING } from '../../language/lang/en/stance-words.ts'
import type { Figure } from '../../model/types.ts'
import { COUNTED_IN_DISPUTE } from './disputed.ts'
import type { PairVerdict } from './pair-verdict.ts'
import type { Position } from './position.ts'
import type { Statement } from './statements.ts'

/** A statement that sets two counts of two sources against each other, or in which somebody denies or doubts a count. */
type Dispute = {
  readonly at: number
  readonly statement: Statement
  readonly sets: boolean
  /** It is denied that there are more, or fewer. */
  readonly denies: 'more' | 'fewer' | null
  readonly holder: string | null
}

const DOUBTS = new RegExp(
  `\\b(?:${DENYING}|${DOUBTING})\\b(?<between>[^.;:]{0,45}?)\\b(?:${COUNT_NOUNS})s?\\b(?<rest>[^.;:]{0,40})`,
  'i',
)
const MORE = /\b(?:higher|larger|greater|bigger)\b/i
const FEWER = /\b(?:lower|smaller)\b/i
/** "a number of claims", "the figure skater", "a key figure in": no count. */
const NO_COUNT = /\ban?\s+(?:\w+\s+)?$/i
const PEOPLE =
  /\b(?:dead|deaths?|victims?|killed|casualties|fatalities|injured|wounded|missing|arrests?|died|protesters|people|official|toll)\b/i

/**
 * Where a story has a count that is disputed (one report gives two, of two sources), what else is said of it: who denies
 * that there are more, who does not believe the number that was given.
 */
export function countPositions(statements: readonly Statement[]): Position[] {
  const disputes = statements.flatMap(disputeOf)
  if (!disputes.some(({ sets }) => sets)) return []
  return disputes.flatMap((a, n) =>
    disputes.slice(n + 1).flatMap((b): Position[] => {
      if (a.statement.annotated === b.statement.annotated || (a.sets && b.sets)) return []
      return [[a.at, b.at, verdictOf(a, b)]]
    }),
  )
}

function verdictOf(a: Dispute, b: Dispute): PairVerdict {
  const [setting, other] = a.sets ? [a, b] : [b, a]
  if (setting.sets && other.denies !== null && isGivenByOther(setting, other))
    return {
      verdict: 'differ',
      because: `one report gives a ${other.denies === 'more' ? 'higher' : 'lower'} number of another source, which is denied in the other`,
    }
  return { verdict: 'unclear', because: 'the number is disputed: compare yourself' }
}

/** Somebody else than who denies it gives the number. */
function isGivenByOther({ statement }: Dispute, { holder }: Dispute): boolean {
  const ids = countsOf(statement).map(
    ({ attributionId }) => statement.annotated.attributions.find(({ id }) => id === attributionId)?.sourceEntityId,
  )
  return holder === null || ids.some((id) => id !== holder)
}

function disputeOf(statement: Statement, at: number): Dispute[] {
  if ([...Map.groupBy(countsOf(statement), ({ facets }) => facets.predicate).values()].some(areOfTwoSources))
    return [{ at, statement, sets: true, denies: null, holder: null }]
  const found = DOUBTS.exec(statement.span.quote)
  const { between = '', rest = '' } = found?.groups ?? {}
  if (!found || (NO_COUNT.test(between) && !MORE.test(between) && !FEWER.test(between))) return []
  const denies = MORE.test(between) ? 'more' : FEWER.test(between) ? 'fewer' : null
  if (denies === null && !PEOPLE.test(`${between} ${rest}`) && !/\bthat\b/.test(rest)) return []
  return [{ at, statement, sets: false, denies, holder: statement.attribution?.sourceEntityId ?? null }]
}

function areOfTwoSources(counts: readonly Figure[]): boolean {
  return (
    new Set(counts.map(({ attributionId }) => attributionId)).size > 1 &&
    new Set(counts.map(({ value }) => value)).size > 1
  )
}

/** Counts of what is disputed as a rule: dead, injured, arrested. */
function countsOf({ annotated, span }: Statement): Figure[] {
  return annotated.figures.filter(
    (figure) =>
      figure.span.in === undefined &&
      figure.kind === 'count' &&
      figure.span.start >= span.start &&
      figure.span.end <= span.end &&
      figure.attributionId !== null &&
      COUNTED_IN_DISPUTE.has(figure.facets.predicate ?? ''),
  )
}
