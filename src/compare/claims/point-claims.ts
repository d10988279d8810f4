import type { Claim } from '../../model/types.ts'
import { withoutSilent } from './material.ts'
import type { PairVerdict } from './pair-verdict.ts'
import { sentenceAt } from './passage.ts'
import { linkedByOthers, type PointVerdict } from './point-verdict.ts'
import type { Points } from './points.ts'
import { BY_WORDS } from './statement-verdict.ts'
import type { Statement } from './statements.ts'

/** How two statements stand to each other; null where nothing is said of the two. */
export type Compare = (a: Statement, b: Statement) => PairVerdict | null

/**
 * The claims on points: two statements that are together in one of `groups` stand to each other as they do there, and a
 * conflict that a group or an earlier point has is not told again. Where all that can be said is that they speak of one
 * point, they are set side by side.
 */
export function pointClaims(
  { points, verdict: ofPoint }: Points,
  verdict: Compare,
  groups: readonly (readonly Statement[])[],
  claimOf: (group: readonly Statement[], compare: Compare) => Claim,
): Claim[] {
  if (points.length === 0) return []
  const groupsOf = new Map<Statement, (readonly Statement[])[]>()
  for (const group of groups) for (const one of group) groupsOf.set(one, [...(groupsOf.get(one) ?? []), group])
  const areTogether = (a: Statement, b: Statement) => groupsOf.get(a)?.some((group) => group.includes(b)) === true
  const compare: PointVerdict = (a, b) => (areTogether(a, b) ? verdict(a, b) : graver(verdict(a, b), ofPoint(a, b)))
  const told = new Set<string>(groups.flatMap((group) => conflictsIn(group, verdict)))
  return points.map(({ group, seed: [a, b], perhaps }) => {
    const linked = linkedByOthers(group, compare)
    const judged: Compare = (one, other) => {
      const found = linked(one, other)
      return found?.verdict === 'differ' && told.has(pairOf(one, other)) ? null : found
    }
    const claim = {
      ...withoutSilent(claimOf(group, judged), perhaps),
      id: `claim:${a.annotated.article.id}:s${a.span.start}:${b.annotated.article.id}:s${b.span.start}`,
    }
    const isLoose = claim.verdict === 'unclear' && claim.kind === 'statement' && areLoose(group, judged, compare)
    for (const pair of conflictsIn(group, judged)) told.add(pair)
    return isLoose ? { ...claim, sideBySide: true } : claim
  })
}

/** Do all pairs of a group that are left to the reader only speak of one point? */
function areLoose(group: readonly Statement[], judged: Compare, compare: PointVerdict): boolean {
  return pairsOf(group).every(([a, b]) => judged(a, b)?.verdict !== 'unclear' || compare(a, b)?.isLoose === true)
}

/** The pairs of a group that differ, each by the sentences they stand in. */
function conflictsIn(group: readonly Statement[], verdict: Compare): string[] {
  return pairsOf(group).flatMap(([a, b]) => (verdict(a, b)?.verdict === 'differ' ? [pairOf(a, b)] : []))
}

function pairsOf(group: readonly Statement[]): (readonly [Statement, Statement])[] {
  return group.flatMap((a, at) =>
    group.slice(at + 1).flatMap((b) => (a.annotated === b.annotated ? [] : [[a, b] as const])),
  )
}

function pairOf(a: Statement, b: Statement): string {
  return [a, b].map(placeOf).sort().join(' ')
}

function placeOf({ annotated: { article, sentences }, span }: Statement): string {
  return `${article.id}:${sentenceAt(sentences, span.start)}`
}

/** Of how two statements on one point stand by their words and by what they share: where the two ways differ, what is less sure of it. */
function graver(words: PairVerdict | null, point: ReturnType<PointVerdict>): ReturnType<PointVerdict> {
  return words === null || (words.verdict === 'agree' && BY_WORDS.has(words.because) && point !== null) ? point : words
}
