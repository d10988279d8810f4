import type { Claim } from '../../model/types.ts'
import type { Budget } from './budget.ts'
import { bareness, type SortedClaims } from './sort-claims.ts'

export type ListedClaims = SortedClaims & {
  /** What one report alone says and no list names: each has its address and its sign at its passage in the report. */
  readonly inPlace: ReadonlySet<Claim>
  /** How many the page leaves to the other formats: points that few reports share, what one alone says beyond its share. */
  readonly left: { readonly [kind in keyof SortedClaims]: number }
}

/** A number without a source. */
const BARE = 2
/** Of more reports than this not each has a point of its own listed. */
const MOST_REPORTS = 120

/** The points that are listed: all that differ or are unclear; what most reports agree on; of what one says alone, as many of each report. */
export function listedClaims(sorted: SortedClaims, budget: Budget): ListedClaims {
  const apart = sorted.apart.slice(0, budget.apart)
  const unclear = budget.unclear < sorted.unclear.length ? mostTold(sorted.unclear, budget.unclear) : sorted.unclear
  const agreed = sorted.agreed.slice(0, budget.agreed)
  const alike = sorted.alike.slice(0, budget.alike)
  const byReport = [...Map.groupBy(sorted.single, ({ accounts }) => accounts[0]?.articleId ?? '').values()]
  const each = shareOf(
    byReport.map(({ length }) => length),
    budget.single,
  )
  const shown = byReport.length > MOST_REPORTS ? firsts(sorted.single, budget.single) : null
  const single = shown ?? byReport.flatMap((own) => own.slice(0, each))
  const rest = shown
    ? sorted.single.filter((claim) => !shown.includes(claim))
    : byReport.flatMap((own) => own.slice(each))
  const told = rest.filter((claim) => !budget.isTight || bareness(claim) < BARE)
  const inPlace = [...Map.groupBy(told, ({ accounts }) => accounts[0]?.articleId).values()].flatMap((own) =>
    own.slice(0, budget.inPlace),
  )
  return {
    apart,
    unclear,
    agreed,
    alike,
    single,
    inPlace: new Set(inPlace),
    left: {
      apart: sorted.apart.length - apart.length,
      unclear: sorted.unclear.length - unclear.length,
      agreed: sorted.agreed.length - agreed.length,
      alike: sorted.alike.length - alike.length,
      single: rest.length - inPlace.length,
    },
  }
}

/** The first point of each of so many reports, the telling ones first. */
function firsts(claims: readonly Claim[], most: number): readonly Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.accounts[0]?.articleId, claim])).values()]
    .toSorted((a, b) => bareness(a) - bareness(b))
    .slice(0, most)
}

function mostTold(claims: readonly Claim[], most: number): readonly Claim[] {
  return claims.toSorted((a, b) => b.origins.articles - a.origins.articles).slice(0, most)
}

/** How many of each group fit, where none takes more than another needs; one at least. */
function shareOf(sizes: readonly number[], most: number): number {
  const fits = (each: number) => sizes.reduce((sum, size) => sum + Math.min(size, each), 0) <= most
  let each = 1
  while (fits(each + 1) && sizes.some((size) => size > each)) each++
  return each
}
