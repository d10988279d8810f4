import { createWordReader } from '../stories/words.ts'
import { conceptOf } from './concepts.ts'
import { numeralsApart } from './numerals.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { LEAST_TOLD, type PointLikeness } from './point-likeness.ts'
import { areAtOtherTimes, isAboutShared } from './statement-verdict.ts'
import type { Statement } from './statements.ts'

/** They say the same where so much of the weight of what the shorter says is in both. */
const SAME = 0.45
/** Or so much, where both say of it that it is not so. */
const HALF = 0.25
/** So many of the shared words are named. */
const NAMED = 3

/**
 * `isLoose`: they speak of one point, and no more can be said of them; `isOpen`: nothing speaks against their saying the
 * same but that too little of it is in both.
 */
export type PointVerdict = (
  a: Statement,
  b: Statement,
) => (PairVerdict & { readonly isOpen?: true; readonly isLoose?: true }) | null

const wordsOf = createWordReader().read

/** How statements that speak of one point stand to each other: the same where most of one is in the other; else it is for the reader to see. */
export function pointVerdicts(statements: readonly Statement[], likeness: PointLikeness): PointVerdict {
  const places = new Map(statements.map((statement, at) => [statement, at]))
  return (a, b) => {
    const [i, j] = [places.get(a), places.get(b)]
    if (i === undefined || j === undefined) return null
    const shared = likeness.sharedBy(i, j)
    if (shared.length === 0) return null
    const compare = `both speak of ${inWords(a, shared)}: compare yourself`
    const covered = likeness.coverageOf(i, j)
    if (a.negated !== b.negated && isAboutShared(a.negated ? a : b, a.negated ? b : a))
      return {
        verdict: 'unclear',
        because: `one with a negation; ${compare}`,
        ...(covered < SAME && { isLoose: true }),
      }
    const isDenied = ([concept, weight]: (typeof shared)[number]) =>
      weight >= LEAST_TOLD && a.denies.has(concept) && b.denies.has(concept)
    if (a.negated && b.negated && covered >= HALF && shared.some(isDenied))
      return { verdict: 'agree', because: 'both say that it is not so' }
    if (covered < SAME || a.negated !== b.negated)
      return { verdict: 'unclear', because: compare, isOpen: true, isLoose: true }
    if (areAtOtherTimes(a, b)) return { verdict: 'unclear', because: `at other times; ${compare}`, isLoose: true }
    if (numeralsApart(a.numbers, b.numbers))
      return { verdict: 'unclear', because: `with other numbers; ${compare}`, isLoose: true }
    return { verdict: 'agree', because: 'the reports say the same in other words' }
  }
}

/** The shared concepts that weigh most, as the statement has them. */
function inWords({ span }: Statement, shared: readonly (readonly [concept: string, weight: number])[]): string {
  const wanted = new Set(shared.slice(0, NAMED).map(([concept]) => concept))
  const texts = new Map(
    wordsOf(span.quote)
      .map(({ stem, text }) => [conceptOf(stem), text] as const)
      .filter(([concept]) => wanted.has(concept))
      .reverse(),
  )
  return [...texts.values()]
    .reverse()
    .map((text) => `‘${text}’`)
    .join(', ')
}

/**
 * How the statements of one point stand to each other, where `compare` leaves two open that are linked by others that say
 * the same: nothing is said of the two.
 */
export function linkedByOthers(
  group: readonly Statement[],
  compare: PointVerdict,
): (a: Statement, b: Statement) => PairVerdict | null {
  const verdicts = new Map(
    group.map((a) => [a, new Map(group.map((b) => [b, a.annotated === b.annotated ? null : compare(a, b)]))]),
  )
  const part = new Map(group.map((one, at) => [one, at]))
  for (const [a, row] of verdicts)
    for (const [b, verdict] of row) {
      const [one, other] = [part.get(a), part.get(b)]
      if (verdict?.verdict !== 'agree' || one === other) continue
      for (const member of group) if (part.get(member) === other) part.set(member, one ?? 0)
    }
  return (a, b) => {
    const verdict = verdicts.get(a)?.get(b) ?? null
    if (verdict?.isOpen && part.get(a) === part.get(b)) return null
    return verdict && { verdict: verdict.verdict, because: verdict.because }
  }
}
