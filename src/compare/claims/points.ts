import { pairsSharingWords } from './align-statements.ts'
import { type PointLikeness, pointLikeness } from './point-likeness.ts'
import { type PointVerdict, pointVerdicts } from './point-verdict.ts'
import type { Statement } from './statements.ts'

/** From this likeness on two statements speak of one point. */
const ONE_POINT = 3.3
/** So much of what two share must be found in a further statement that speaks of it. */
const COVERED = 0.6
/** So many points for each report of a story, the likest: what follows is a point ever more seldom. */
const MOST_OF_REPORT = 4
/** Of stories with more statements than this, points are not looked for: their cost grows with all pairs. */
const MOST_STATEMENTS = 3_000

/** Statements of several reports on one point, and how they stand to one another. */
export type Point = { readonly group: readonly Statement[]; readonly seed: readonly [Statement, Statement] }

export type Points = { readonly points: readonly Point[]; readonly verdict: PointVerdict }

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
  const pairs = likePairs(statements, likeness).filter(([i, j]) => isOwn(i) && (isOwn(j) || idOf(statements[i]) < idOf(statements[j])))
  const near = neighbours(pairs)
  const groupsOf = new Map<Statement, Set<number>>()
  const groupList: (readonly Statement[])[] = []
  const put = (group: readonly Statement[]) => {
    const number = groupList.push(group) - 1
    for (const one of group) groupsOf.set(one, (groupsOf.get(one) ?? new Set()).add(number))
  }
  for (const group of groups) put(group)
  const points: Point[] = []
  const most = MOST_OF_REPORT * new Set(own.map(({ annotated }) => annotated)).size
  for (const [i, j] of pairs) {
    const [a, b] = [statements[i], statements[j]]
    if (!a || !b || areTogether(groupsOf.get(a), groupsOf.get(b))) continue
    const core = likeness.sharedBy(i, j)
    const has = (one: Statement) => covers(one, core)
    if (isTold(a, b, groupsOf, groupList, has) || isTold(b, a, groupsOf, groupList, has)) continue
    const others = [...new Set([...(near.get(i) ?? []), ...(near.get(j) ?? [])])].filter((n) => n !== i && n !== j)
    const members = [i, j, ...others.filter((n) => statements.slice(n, n + 1).some(has))].sort((x, y) => x - y)
    const group = members.flatMap((n) => statements[n] ?? [])
    put(group)
    points.push({ group, seed: [a, b] })
    if (points.length >= most) break
  }
  return { points, verdict: pointVerdicts(statements, likeness) }
}

const idOf = (statement: Statement | undefined): string => statement?.annotated.article.id ?? ''

type Pair = readonly [i: number, j: number, score: number]

function likePairs(statements: readonly Statement[], { scoreOf }: PointLikeness): Pair[] {
  const pairs: Pair[] = []
  for (const [i, j] of pairsSharingWords(statements)) {
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

function areTogether(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((group) => b.has(group))
}

/** Has a statement most of what two share? */
function covers({ stems }: Statement, core: readonly (readonly [concept: string, weight: number])[]): boolean {
  let [whole, found] = [0, 0]
  for (const [concept, weight] of core) {
    whole += weight
    if (stems.has(concept)) found += weight
  }
  return found >= COVERED * whole
}

/** Does a statement stand with one of the other's report that has the same? Then the other adds nothing. */
function isTold(
  a: Statement,
  b: Statement,
  groupsOf: ReadonlyMap<Statement, ReadonlySet<number>>,
  groups: readonly (readonly Statement[])[],
  has: (one: Statement) => boolean,
): boolean {
  return [...(groupsOf.get(a) ?? [])].some((number) =>
    groups[number]?.some((one) => one.annotated === b.annotated && has(one)),
  )
}
