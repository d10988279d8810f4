import type { DecisionOf } from '../../model/decision.ts'
import type { Attribution, Claim, Decision, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from '../decisions/by-whom.ts'
import { findClaim, targetAmong } from '../decisions/mark-claims.ts'
import { vetoesOf, withoutVetoed, withoutVetoedPairs, withoutVetoedSources } from '../decisions/vetoes.ts'
import { countOrigins } from '../origins/count-origins.ts'
import { type Reuse, type SharedQuotation, WHOLE } from '../origins/reuse.ts'
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
  /** Corrections a person has made: dependences that are none. */
  readonly decisions?: readonly Decision[]
}

/** What makes claims, in the order in which they are listed. */
const MAKERS = [figureClaims, dateClaims, placeClaims, statementClaims]

/** All claims of one story, and what became of the decisions on single ones. */
export function makeClaims({ attributions, reuse, quotations, decisions = [], ...input }: ClaimInput): {
  readonly claims: Claim[]
  readonly trace: readonly TraceEntry[]
} {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const vetoes = vetoesOf(decisions)
  const material: Material = {
    ...input,
    attribution: (id) => byId.get(id),
    countOrigins: originCounter(reuse, quotations, vetoes),
  }
  const claims = MAKERS.flatMap((make) => make(material))
  const here = new Set([...input.articles, ...input.related].map(({ article }) => article.id))
  const ofClaims = claimVetoes(decisions, claims, here)
  return {
    claims: claims.map((claim) => {
      const own = ofClaims.byClaim.get(claim)
      if (!own) return claim
      return { ...claim, origins: originCounter(reuse, quotations, [...vetoes, ...own])(claim.accounts) }
    }),
    trace: ofClaims.trace,
  }
}

type Veto = DecisionOf<'veto-origin'>

/** From this share on nearly all of a report is another's (LIGHT in degree-of-reuse.ts): what names no source is too. */
const MOSTLY = 0.66

/** Vetoes that are about single claims, by the claim that each is about. */
function claimVetoes(decisions: readonly Decision[], claims: readonly Claim[], here: ReadonlySet<string>) {
  const byClaim = new Map<Claim, Veto[]>()
  const trace: TraceEntry[] = []
  for (const veto of decisions) {
    if (veto.decision !== 'veto-origin' || veto.claim === undefined) continue
    const target = targetAmong(veto.claim, here)
    const claim = target === null ? null : findClaim(target, claims)
    if (claim === null) continue // of another story, or told where the claims of all are known
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), veto])
    const reason = 'in what it says of this, it does not depend on the other'
    trace.push(decisionEntry('origins', veto, 'applied', reason, [claim.id, veto.from, veto.to]))
  }
  return { byClaim, trace }
}

/** Counts origins by what the accounts' own reports share: of all that is shared, only that is looked at. */
function originCounter(
  allReuse: readonly Reuse[],
  allQuotations: readonly SharedQuotation[],
  vetoes: readonly Veto[],
): Material['countOrigins'] {
  const reuseBy = Map.groupBy(withoutVetoed(allReuse, vetoes), ({ from }) => from)
  const quotationsBy = Map.groupBy(withoutVetoedPairs(allQuotations, vetoes), ({ a }) => a)
  return (all) => {
    const accounts = withoutVetoedSources(all, vetoes)
    const told = Map.groupBy(accounts, ({ articleId }) => articleId)
    const touches = (id: string, at: { readonly start: number; readonly end: number }) =>
      told
        .get(id)
        ?.some(({ spans }) =>
          spans.some((span) => span.in === undefined && span.start < at.end && at.start < span.end),
        ) ?? false
    const ids = [...told.keys()]
    const among = ids.flatMap((id) => (reuseBy.get(id) ?? []).filter(({ to }) => told.has(to)))
    // A report can be another's copy on the toll and original on the witness: what counts is where this is told.
    const isCopied = ({ from, to, runs, share }: Reuse): boolean =>
      runs.some(({ a, b }) => touches(from, a) && touches(to, b)) ||
      (share >= MOSTLY && (told.get(from) ?? []).every(({ chain }) => chain.length === 0))
    return countOrigins(accounts, {
      reuse: among.filter(isCopied).map((edge) => ({ ...edge, share: 1 })),
      mayDepend: among.filter(({ share }) => share >= WHOLE).map(({ from, to }) => [from, to]),
      quotations: ids
        .flatMap((id) => quotationsBy.get(id) ?? [])
        .filter(({ a, b, run }) => told.has(b) && touches(a, run.a) && touches(b, run.b))
        .map(({ a, b }) => [a, b]),
      unsourced: 'echo',
    })
  }
}
