import type { Account, Attribution, Claim } from '../../model/types.ts'
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
    countOrigins: (accounts) =>
      countOrigins(accounts, {
        reuse,
        quotations: quotations.filter((shared) => holds(accounts, shared)).map(({ a, b }) => [a, b]),
        unsourced: 'echo',
      }),
  }
  return MAKERS.flatMap((make) => make(material))
}

/** Are both ends of a shared quotation passages of these accounts? */
function holds(accounts: readonly Pick<Account, 'articleId' | 'spans'>[], { a, b, run }: SharedQuotation): boolean {
  const touches = (id: string, at: { readonly start: number; readonly end: number }) =>
    accounts.some(
      ({ articleId, spans }) =>
        articleId === id && spans.some((span) => span.in === undefined && span.start < at.end && at.start < span.end),
    )
  return touches(a, run.a) && touches(b, run.b)
}
