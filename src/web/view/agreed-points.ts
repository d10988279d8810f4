import type { Claim, Span } from '../../model/types.ts'
import { passageAnchor } from './anchors.ts'

/** A point that reports agree on: claims that rest on the very same passages are one, asked in several ways. */
export type AgreedPoint = { readonly first: Claim; readonly others: readonly Claim[]; readonly spans: readonly Span[] }

/** The agreed claims as points, in their order. */
export function agreedPoints(claims: readonly Claim[]): AgreedPoint[] {
  const same = Map.groupBy(claims, (claim) => `${claim.kind} ${spansOf(claim).map(passageAnchor).sort().join(' ')}`)
  return [...same.values()].flatMap(([first, ...others]) => (first ? [{ first, others, spans: spansOf(first) }] : []))
}

/** The first passage of each report that says so. */
function spansOf({ accounts }: Claim): readonly Span[] {
  const byArticle = new Map(accounts.map(({ articleId, spans }) => [articleId, spans[0]]))
  return [...byArticle.values()].filter((span) => span !== undefined)
}
