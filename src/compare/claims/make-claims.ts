import type { Attribution, Claim } from '../../model/types.ts'
import { countOrigins } from '../origins/count-origins.ts'
import type { Reuse, SharedQuotation } from '../origins/reuse.ts'
import { dateClaims } from './date-claims.ts'
import { figureClaims } from './figure-claims.ts'
import type { Material } from './material.ts'
import { placeClaims } from './place-claims.ts'
import { statementClaims } from './statement-claims.ts'

export type ClaimInput = Omit<Material, 'attribution' | 'countOrigins'> & {
  /** Of the story's and the related stories' articles. */
  readonly attributions: readonly Attribution[]
  readonly reuse: readonly Reuse[]
  readonly quotations: readonly SharedQuotation[]
}

/** What makes claims, in the order in which they are listed. */
const MAKERS = [figureClaims, dateClaims, placeClaims, statementClaims]

/** All claims of one story. */
export function makeClaims({ attributions, reuse, quotations, ...input }: ClaimInput): Claim[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const material: Material = {
    ...input,
    attribution: (id) => byId.get(id),
    countOrigins: originCounter(reuse, quotations),
  }
  return MAKERS.flatMap((make) => make(material))
}

/** Counts origins by what the accounts' own reports share: of all that is shared, only that is looked at. */
function originCounter(reuse: readonly Reuse[], quotations: readonly SharedQuotation[]): Material['countOrigins'] {
  const reuseBy = Map.groupBy(reuse, ({ from }) => from)
  const quotationsBy = Map.groupBy(quotations, ({ a }) => a)
  return (accounts) => {
    const told = Map.groupBy(accounts, ({ articleId }) => articleId)
    const touches = (id: string, at: { readonly start: number; readonly end: number }) =>
      told
        .get(id)
        ?.some(({ spans }) =>
          spans.some((span) => span.in === undefined && span.start < at.end && at.start < span.end),
        ) ?? false
    const ids = [...told.keys()]
    return countOrigins(accounts, {
      reuse: ids.flatMap((id) => (reuseBy.get(id) ?? []).filter(({ to }) => told.has(to))),
      quotations: ids
        .flatMap((id) => quotationsBy.get(id) ?? [])
        .filter(({ a, b, run }) => told.has(b) && touches(a, run.a) && touches(b, run.b))
        .map(({ a, b }) => [a, b]),
      unsourced: 'echo',
    })
  }
}
