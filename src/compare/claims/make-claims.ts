import type { Attribution, Claim } from '../../model/types.ts'
import { countOrigins } from '../origins/count-origins.ts'
import type { Reuse } from '../origins/reuse.ts'
import { dateClaims } from './date-claims.ts'
import { figureClaims } from './figure-claims.ts'
import type { Material } from './material.ts'
import { statementClaims } from './statement-claims.ts'

export type ClaimInput = Omit<Material, 'attribution' | 'countOrigins'> & {
  /** Of the story's and the related stories' articles. */
  readonly attributions: readonly Attribution[]
  readonly reuse: readonly Reuse[]
}

/** What makes claims, in the order in which they are listed. */
const MAKERS = [figureClaims, dateClaims, statementClaims]

/** All claims of one story. */
export function makeClaims({ attributions, reuse, ...input }: ClaimInput): Claim[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const material: Material = {
    ...input,
    attribution: (id) => byId.get(id),
    countOrigins: (accounts) => countOrigins(accounts, reuse),
  }
  return MAKERS.flatMap((make) => make(material))
}
