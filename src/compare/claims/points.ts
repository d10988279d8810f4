import { pairsSharingWords } from './align-statements.ts'
import { type PointLikeness, pointLikeness } from './point-likeness.ts'
import { type PointVerdict, pointVerdicts } from './point-verdict.ts'
import type { Statement } from './statements.ts'

/** From this likeness on two statements speak of one point. */
const ONE_POINT = 3.3
/** One rare word is enough where a statement has no more words than this. */
const BRIEF = 6
/** So much of what two share must be found in a further statement that speaks of it. */
const COVERED = 0.6
/** So many points for each report of a story, the likest, and so many in all: what follows is one point ever more seldom. */
const MOST = { ofReport: 6, inAll: 300 }
/** From so much of what two share on, a report may speak of the point: it is not called silent. */
const PERHAPS = 0.45
/** Of more reports those that are silent are not looked for: they are counted, not named. */
const MOST_REPORTS = 120
/** Of stories with more statements than this, points are not looked for: their cost grows with all pairs. */
const MOST_STATEMENTS = 1_500

/** Statements of several reports on one point. */
type Point = {
  readonly group: readonly Statement[]
  readonly seed: readonly [Statement, Statement]
  /** Ids of reports that may speak of it too. */
  readonly perhaps: ReadonlySet<string>
}

export type Points = {
  readonly points: readonly Point[]
  /** How two statements of one stand to each other. */
  readonly verdict: PointVerdict
}

/** Statements of the reports of a story, and of those of related stories. */
export type Speaking = { readonly own: readonly Statement[]; readonly related: readonly Statement[] }

/**
 * Points that several reports speak of in words too unlike to be one statement, the likest first: who was behind it, what
 * was found, whether it is so. Each is led by two statements that are not together in one of `groups` or in an earlier
 * point; others that have most of what the two share stand with them. A sentence can speak of several points. One that
 * reports of two stories speak of belongs to the story of the one whose id is less.
 */
export function pointsOf({ own, related }: Speaking, groups: readonly (readonly Statement[])[]): Points {
  const statements = [...own, ...related]
  if (statements.length > MOST_STATEMENTS) return { points: [], verdict: () => null }
  const likeness = pointLikeness(statements)
  const isOwn = (at: number) => at < own.length
  const pairs = likePairs(statements, likeness).filter(
    ([i, j]) => isOwn(i) && (isOwn(j) || idOf(statements[i]) < idOf(statements[j])),
  )
  const near = neighbours(pairs)
  const told = toldIn(groups)
  const reports = new Set(own.map(({ annotated }) => annotated)).size
  const points: Point[] = []
  for (const [i, j] of pairs) {
    const [a, b] = [statements[i], statements[j]]
    if (!a || !b || told.areTogether(a, b)) continue
    const core = likeness.sharedBy(i, j)
    const has = (one: Statement) => covers(one, core) >= COVERED
    if (told.meet(a, b, has)) continue
    const others = [...(near.get(i) ?? []), ...(near.get(j) ?? [])].filter((n) => statements.slice(n, n + 1).some(has))
    const group = [...new Set([i, j, ...others])].sort((x, y) => x - y).flatMap((n) => statements[n] ?? [])
    told.put(group)
    const maybe = reports > MOST_REPORTS ? [] : own.filter((one) => covers(one, core) >= PERHAPS)
    points.push({ group, seed: [a, b], perhaps: new Set(maybe.map((one) => one.annotated.article.id)) })
    if (points.length >= Math.min(MOST.inAll, MOST.ofReport * reports)) break
  }
  return { points, verdict: pointVerdicts(statements, likeness) }
}

const idOf = (statement: Statement | undefined): string => statement?.annotated.article.id ?? ''

type Pair = readonly [i: number, j: number, score: number]

function likePairs(statements: readonly Statement[], { scoreOf }: PointLikeness): Pair[] {
  const pairs: Pair[] = []
  for (const [i, j] of pairsSharingWords(statements, { brief: BRIEF })) {
    if (statements[i]?.annotated === statements[j]?.annotated) continue
    const score = scoreOf(i, j)
    if (score >= ONE_POINT) pairs.push([i, j, score])
  }
  return pairs.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1])
}

function neighbours(pairs: readonly Pair[]): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>()
  for (const [i, j] of pairs) {
    near.set(i, (near.get(i) ?? new Set()).add(j))
    near.set(j, (near.get(j) ?? new Set()).add(i))
  }
  return near
}

/** How much a statement has of what two share, from 0 to 1. */
function covers({ stems }: Statement, core: readonly (readonly [concept: string, weight: number])[]): number {
  let [whole, found] = [0, 0]
  for (const [concept, weight] of core) {
    whole += weight
    if (stems.has(concept)) found += weight
  }
  return found / whole
}

/** Which statements stand together already. */
function toldIn(groups: readonly (readonly Statement[])[]) {
  const groupsOf = new Map<Statement, Set<readonly Statement[]>>()
  const of = (one: Statement) => [...(groupsOf.get(one) ?? [])]
  const put = (group: readonly Statement[]) => {
    for (const one of group) groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(group))
  }
  for (const group of groups) put(group)
  /** Does one stand with another of the other's report that `has` what the two share? */
  const meets = (a: Statement, b: Statement, has: (one: Statement) => boolean) =>
    of(a).some((group) => group.some((one) => one.annotated === b.annotated && has(one)))
  return {
    put,
    areTogether: (a: Statement, b: Statement) => of(a).some((group) => groupsOf.get(b)?.has(group) === true),
    meet: (a: Statement, b: Statement, has: (one: Statement) => boolean) => meets(a, b, has) || meets(b, a, has),
  }
}
