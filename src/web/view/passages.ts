import type { Account, Claim, Span, Verdict } from '../../model/types.ts'
import { accountRows } from './account-rows.ts'
import { passageAnchor } from './anchors.ts'
import { shorten } from './shorten.ts'

/** A passage that something on the page leads to. */
export type Passage = {
  readonly anchor: string
  /** False where nothing leads to it by that anchor. */
  readonly isTarget: boolean
  /** The piece of the article it stands in; '' for the body. */
  readonly piece: string
  readonly start: number
  readonly end: number
  /** The listed claims it supports, the gravest first; empty for what only shows a name, a time or shared text. */
  readonly claims: readonly Claim[]
  /** The claims that no list names: this is where they stand. */
  readonly homeOf: readonly Claim[]
  /** How it is marked: by the gravest of the claims. */
  readonly verdict: Verdict | null
  /** The chain of sources that stands above it; '' where the report says it in its own voice. */
  readonly note: string
}

type Found = {
  readonly span: Span
  isTarget: boolean
  readonly claims: Set<Claim>
  readonly homeOf: Set<Claim>
  note: string
}

const GRAVEST: readonly Verdict[] = ['differ', 'unclear', 'update', 'agree', 'single']
const MOST_NAME = 48

/**
 * All passages by article: those that accounts of claims rest on, and `others` that something else leads to. Claims
 * `inPlace` are in no list of the page; their passage holds their address.
 */
export function passagesOf(
  claims: readonly Claim[],
  inPlace: ReadonlySet<Claim>,
  others: Iterable<Span>,
): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Found>()
  const add = (span: Span, isTarget: boolean): Found => {
    const anchor = passageAnchor(span)
    const known = found.get(anchor) ?? { span, isTarget: false, claims: new Set(), homeOf: new Set(), note: '' }
    known.isTarget ||= isTarget
    found.set(anchor, known)
    return known
  }
  for (const claim of claims) {
    const isListed = !inPlace.has(claim)
    for (const account of claim.accounts) {
      for (const [index, span] of account.spans.entries()) {
        const passage = add(span, isListed)
        if (isListed) passage.claims.add(claim)
        else if (index === 0 && account === claim.accounts[0]) passage.homeOf.add(claim)
        if (passage.note === '' || account.chain.length > 0) passage.note = chainInWords(account)
      }
    }
    if (isListed) for (const { chain } of inFull(claim)) for (const { span } of chain) if (span) add(span, true)
  }
  for (const span of others) add(span, true)
  const passages = [...found].map(([anchor, { span, isTarget, claims: of, homeOf, note }]) => {
    const sorted = [...of].sort((a, b) => GRAVEST.indexOf(a.verdict) - GRAVEST.indexOf(b.verdict))
    return {
      articleId: span.articleId,
      anchor,
      isTarget,
      piece: span.in ?? '',
      start: span.start,
      end: span.end,
      claims: sorted,
      homeOf: [...homeOf],
      verdict: sorted[0]?.verdict ?? [...homeOf][0]?.verdict ?? null,
      note,
    }
  })
  return Map.groupBy(passages, ({ articleId }) => articleId)
}

/** "the mayor ← Interior Ministry", nearest source first; '' for the report's own voice. */
function chainInWords({ chain }: Account): string {
  return chain.map(({ name }) => shorten(name, MOST_NAME)).join(' ← ')
}

/** The accounts whose chain of sources the page shows. */
function inFull(claim: Claim): readonly Account[] {
  if (claim.verdict === 'agree') return []
  return claim.verdict === 'single'
    ? claim.accounts.slice(0, 1)
    : accountRows(claim).shown.map(({ account }) => account)
}
