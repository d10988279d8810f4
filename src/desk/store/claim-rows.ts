import type { Article, Claim, Span } from '../../model/types.ts'
import { sortClaims } from '../../web/view/sort-claims.ts'

/** One answer that accounts of a story give to a claim's question, in the words of the first report that gives it. */
export type Answer = {
  readonly span: Span
  readonly value: string | number | null
  readonly outlet: string | null
  /** Reports that answer so. */
  readonly reports: number
}

/** Different answers that are kept of a claim, for lists. */
const MOST_ANSWERS = 4

/** A story's claims as rows, so that lists can show them without the synopsis. */
export function claimRows(storyId: string, claims: readonly Claim[], articles: readonly Article[]) {
  const { apart, unclear, agreed, alike, single } = sortClaims(claims)
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet?.name ?? null]))
  return [...apart, ...unclear, ...agreed, ...alike, ...single].map((claim, place) => ({
    story: storyId,
    id: claim.id,
    kind: claim.kind,
    verdict: claim.verdict,
    question: claim.question,
    independent: claim.origins.independent,
    place,
    answers: JSON.stringify(claim.verdict === 'differ' ? answersOf(claim, outlets) : []),
  }))
}

/** The different answers, those of most reports first; of words without a value each account is one. */
function answersOf({ accounts }: Claim, outlets: ReadonlyMap<string, string | null>): Answer[] {
  const answers = Map.groupBy(
    accounts.filter(({ spans }) => spans.length > 0),
    ({ value, low, high, spans: [span] }) =>
      value === null ? (span?.quote ?? '') : JSON.stringify([value, low, high]),
  )
  return [...answers.values()]
    .flatMap((same): Answer[] => {
      const [first] = same
      const span = first?.spans[0]
      if (!first || !span) return []
      const reports = new Set(same.map(({ articleId }) => articleId)).size
      return [{ span, value: first.value, outlet: outlets.get(first.articleId) ?? null, reports }]
    })
    .sort((a, b) => b.reports - a.reports)
    .slice(0, MOST_ANSWERS)
}
