import type { Claim } from '../../model/types.ts'
import type { Budget } from './budget.ts'
import { bareness, type SortedClaims } from './sort-claims.ts'

export type ListedClaims = SortedClaims & {
  /** What one report alone says and no list names: each has its address and its sign at its passage in the report. */
  readonly inPlace: ReadonlySet<Claim>
  /** How many the page leaves to the other formats: points that few reports share, numbers that one gives without a source. */
  readonly left: { readonly agreed: number; readonly single: number }
}

/** A number without a source. */
const BARE = 2

/** The points that are listed: all that differ or are unclear; what most reports agree on; of what one says alone, as many of each report. */
export function listedClaims(sorted: SortedClaims, budget: Budget): ListedClaims {
  const agreed = sorted.agreed.slice(0, budget.agreed)
  const byReport = [...Map.groupBy(sorted.single, ({ accounts }) => accounts[0]?.articleId ?? '').values()]
  const each = shareOf(
    byReport.map(({ length }) => length),
    budget.single,
  )
  const rest = byReport.flatMap((own) => own.slice(each))
  const inPlace = rest.filter((claim) => !budget.isTight || bareness(claim) < BARE)
  return {
    ...sorted,
    agreed,
    single: byReport.flatMap((own) => own.slice(0, each)),
    inPlace: new Set(inPlace),
    left: { agreed: sorted.agreed.length - agreed.length, single: rest.length - inPlace.length },
  }
}

/** How many of each group fit, where none takes more than another needs; one at least. */
function shareOf(sizes: readonly number[], most: number): number {
  const fits = (each: number) => sizes.reduce((sum, size) => sum + Math.min(size, each), 0) <= most
  let each = 1
  while (fits(each + 1) && sizes.some((size) => size > each)) each++
  return each
}
