import type { Account, Claim } from '../../model/types.ts'
import { alikePairs } from './align-statements.ts'
import { withAlsoTold } from './also-told.ts'
import { chainOf } from './chain.ts'
import { cluster, type Pair } from './cluster.ts'
import { foldStatements } from './fold-statements.ts'
import { type Material, silence, withoutSilent } from './material.ts'
import { judge, type PairVerdict } from './pair-verdict.ts'
import { type Compare, pointClaims } from './point-claims.ts'
import { pointsOf } from './points.ts'
import type { Position } from './position.ts'
import { positionsOf } from './positions.ts'
import { statementVerdict } from './statement-verdict.ts'
import { briefStatementsOf, isWhole, type Statement } from './statements.ts'

/** Two sentences say the same from this mean likeness on; found on the cases tehran, croydon-tram and dnc-lawsuit. */
const SAME_STATEMENT = 0.24
/** Groups with a pair that takes a position on one deed are joined where their mean likeness is at least so much. */
const OF_POSITION = { pair: 1, mean: 0.1 }
/** So many attributed statements of a report that no other report has are listed. */
const MOST_SINGLE = 6

/** The claims on what is said in words: statements of several reports aligned, points that they speak of, and what only one has. */
export function statementClaims(material: Material): Claim[] {
  const statements = material.articles.flatMap(briefStatementsOf)
  const { leaders, followers } = foldStatements(statements.filter(isWhole))
  const positions = positionsOf(leaders)
  const verdict = verdictOf(leaders, positions)
  const pairs = withPositions(alikePairs(leaders, SAME_STATEMENT / 2), positions)
  const groups = cluster(leaders, pairs, SAME_STATEMENT, undefined, OF_POSITION)
    .map((group) => group.flatMap((leader) => [leader, ...(followers.get(leader) ?? [])]))
    .flatMap((group) => answering(group, verdict))
  const shared = withAlsoTold(
    groups.filter((group) => reports(group) > 1),
    leaders,
    (a, b) => verdict(a, b)?.verdict === 'agree',
  )
  const led = new Set(leaders)
  const own = statements.filter((one) => !isWhole(one) || led.has(one))
  const related = material.related.flatMap(briefStatementsOf)
  const points = pointsOf(
    { own, related },
    shared.map(({ group }) => group),
  )
  const single = material.articles.length > 1 ? singles(groups.filter((group) => reports(group) === 1).flat()) : []
  const taking = new Set(positions.flatMap(([a, b]) => [leaders[a], leaders[b]]))
  const claimOf = (group: readonly Statement[], compare: Compare): Claim => {
    const isStance =
      group.some(({ attribution }) => attribution?.denied) || group.filter((one) => taking.has(one)).length > 1
    return statementClaim(group, isStance ? 'stance' : 'statement', compare, material)
  }
  const told = shared.map(({ group, perhaps }) => withoutSilent(claimOf(group, verdict), perhaps))
  const spoken = pointClaims(
    points,
    verdict,
    shared.map(({ group }) => group),
    claimOf,
  )
  return [
    ...told.filter((claim) => !spoken.some((wider) => isWithin(claim, wider))),
    ...spoken,
    ...single.map((group) => claimOf(group, verdict)),
  ]
}

/** Do both agree, and is all that the one rests on also in the other? */
function isWithin(claim: Claim, wider: Claim): boolean {
  if (claim.verdict !== 'agree' || wider.verdict !== 'agree' || claim.kind !== wider.kind) return false
  const places = new Set(wider.accounts.map(placeOf))
  return claim.accounts.length < places.size && claim.accounts.every((account) => places.has(placeOf(account)))
}

const placeOf = ({ articleId, spans: [span] }: Account): string => `${articleId} ${span?.start} ${span?.end}`

/** How two statements stand: by the deed that one says and the other denies, else by their words. */
function verdictOf(statements: readonly Statement[], positions: readonly Position[]): Compare {
  const byPair = new Map<Statement, Map<Statement, PairVerdict>>()
  const put = (a: Statement, b: Statement, verdict: PairVerdict) =>
    byPair.set(a, (byPair.get(a) ?? new Map<Statement, PairVerdict>()).set(b, verdict))
  for (const [i, j, verdict] of positions) {
    const [a, b] = [statements[i], statements[j]]
    if (!a || !b) continue
    put(a, b, verdict)
    put(b, a, verdict)
  }
  return (a, b) => {
    const [position, words] = [byPair.get(a)?.get(b), statementVerdict(a, b)]
    return position && words?.verdict !== 'differ' ? position : words
  }
}

/** Statements that take a position on one deed belong together, however unlike their words. */
function withPositions(pairs: readonly Pair[], positions: readonly Position[]): Pair[] {
  const of = new Set(positions.map(([a, b]) => `${a} ${b}`))
  return [...pairs.filter(([a, b]) => !of.has(`${a} ${b}`)), ...positions.map(([a, b]): Pair => [a, b, 1])]
}

/** Those of a group that say the same as, or the contrary of, one of another report; the others each for themselves. */
function answering(group: readonly Statement[], verdict: Compare): Statement[][] {
  const answers = group.filter((a) => group.some((b) => a.annotated !== b.annotated && verdict(a, b) !== null))
  return [answers, ...group.filter((statement) => !answers.includes(statement)).map((statement) => [statement])].filter(
    (some) => some.length > 0,
  )
}

const reports = (group: readonly Statement[]) => new Set(group.map(({ annotated }) => annotated.article.id)).size

/** Of what only one report has: the statements it credits to a named source, the fullest first. */
function singles(statements: readonly Statement[]): Statement[][] {
  const credited = statements.filter(({ attribution }) => attribution?.source && attribution.sourceEntityId !== null)
  const byArticle = Map.groupBy(credited, ({ annotated }) => annotated.article.id)
  return [...byArticle.values()].flatMap((own) =>
    own
      .sort((a, b) => b.stems.size - a.stems.size || a.span.start - b.span.start)
      .slice(0, MOST_SINGLE)
      .map((statement) => [statement]),
  )
}

function statementClaim(group: readonly Statement[], kind: Claim['kind'], verdict: Compare, material: Material): Claim {
  const accounts = group.map((statement) => accountOf(statement, material))
  const judged = judge(
    group.map((statement) => ({ statement, articleId: statement.annotated.article.id })),
    (a, b) => verdict(a.statement, b.statement),
  )
  const first = group[0]
  return {
    id: `claim:${first?.annotated.article.id}:s${first?.span.start}`,
    storyId: material.storyId,
    eventId: null,
    kind,
    question: mostCentral(group),
    accounts,
    ...judged,
    ...silence(material, accounts),
    origins: material.countOrigins(accounts),
  }
}

function accountOf({ annotated, span, attribution, negated }: Statement, material: Material): Account {
  return {
    articleId: annotated.article.id,
    spans: [span],
    value: attribution?.denied ? 'denied' : negated ? 'no' : null,
    chain: chainOf(annotated, attribution, material),
  }
}

/** The words of the account that shares most with the others; of equals the shortest. */
function mostCentral(group: readonly Statement[]): string {
  const counts = new Map<string, number>()
  for (const { stems } of group) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const centrality = ({ stems }: Statement) =>
    [...stems].reduce((sum, stem) => sum + (counts.get(stem) ?? 0) - 1, 0) / Math.sqrt(stems.size)
  const best = [...group].sort((a, b) => centrality(b) - centrality(a) || a.span.quote.length - b.span.quote.length)[0]
  return (best?.span.quote ?? '').replace(/\s+/g, ' ')
}
