import type { Account, Claim, Span, Verdict } from '../../model/types.ts'
import { accountRows } from './account-rows.ts'
import { passageAnchor } from './anchors.ts'

/** A passage that something on the page leads to. */
export type Passage = {
  readonly anchor: string
  /** The piece of the article it stands in; '' for the body. */
  readonly piece: string
  readonly start: number
  readonly end: number
  /** The claims it supports, the gravest first; empty for what only shows a name, a time or shared text. */
  readonly claims: readonly Claim[]
  /** How it is marked: by the gravest of the claims. */
  readonly verdict: Verdict | null
  /** The chain of sources that stands above it; '' where the report says it in its own voice. */
  readonly note: string
}

const GRAVEST: readonly Verdict[] = ['differ', 'unclear', 'update', 'agree', 'single']

/** All passages by article: those that accounts of claims rest on, and `others` that something else leads to. */
export function passagesOf(claims: readonly Claim[], others: Iterable<Span>): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, { span: Span; claims: Set<Claim>; note: string }>()
  const add = (span: Span): { claims: Set<Claim>; note: string } => {
    const anchor = passageAnchor(span)
    const known = found.get(anchor) ?? { span, claims: new Set<Claim>(), note: '' }
    found.set(anchor, known)
    return known
  }
  for (const claim of claims) {
    for (const account of claim.accounts) {
      for (const span of account.spans) {
        const passage = add(span)
        passage.claims.add(claim)
        if (passage.note === '' || account.chain.length > 0) passage.note = chainInWords(account)
      }
    }
    for (const { chain } of inFull(claim)) for (const { span } of chain) if (span) add(span)
  }
  for (const span of others) add(span)
  const passages = [...found].map(([anchor, { span, claims: of, note }]) => {
    const sorted = [...of].sort((a, b) => GRAVEST.indexOf(a.verdict) - GRAVEST.indexOf(b.verdict))
    return {
      articleId: span.articleId,
      anchor,
      piece: span.in ?? '',
      start: span.start,
      end: span.end,
      claims: sorted,
      verdict: sorted[0]?.verdict ?? null,
      note,
    }
  })
  return Map.groupBy(passages, ({ articleId }) => articleId)
}

/** "the mayor ← Interior Ministry", nearest source first; '' for the report's own voice. */
function chainInWords({ chain }: Account): string {
  return chain.map(({ name }) => name).join(' ← ')
}

/** The accounts whose chain of sources the page shows. */
function inFull(claim: Claim): readonly Account[] {
  if (claim.verdict === 'agree') return []
  return claim.verdict === 'single'
    ? claim.accounts.slice(0, 1)
    : accountRows(claim).shown.map(({ account }) => account)
}
