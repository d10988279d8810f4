import type { ClaimTarget, DecisionOf } from '../../model/decision.ts'
import type { Claim, Decision, TraceEntry } from '../../model/types.ts'
import { decisionEntry } from './by-whom.ts'

/** Of the passages that a person saw, so many have to be among a claim's for it to be the same. */
const SAME_CLAIM = 0.5

/** The claim that a person meant, among those of today: most of its passages, then its question; null where there is none. */
export function findClaim(target: ClaimTarget, claims: readonly Claim[]): Claim | null {
  const [best] = claims
    .map((claim) => ({ claim, share: shareOf(target, claim) }))
    .filter(({ share }) => share >= SAME_CLAIM)
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        Number(b.claim.question === target.question) - Number(a.claim.question === target.question) ||
        Number(b.claim.kind === target.kind) - Number(a.claim.kind === target.kind),
    )
  return best?.claim ?? null
}

function shareOf({ passages }: ClaimTarget, { accounts }: Claim): number {
  const spans = accounts.flatMap((account) => account.spans)
  const found = passages.filter((passage) =>
    spans.some(
      (span) =>
        span.articleId === passage.articleId &&
        span.in === passage.in &&
        span.start < passage.end &&
        passage.start < span.end,
    ),
  )
  return found.length / passages.length
}

/** The target without passages of reports that are not here; null where none is left. */
export function targetAmong(target: ClaimTarget, here: ReadonlySet<string>): ClaimTarget | null {
  const passages = target.passages.filter(({ articleId }) => here.has(articleId))
  return passages.length === 0 ? null : { ...target, passages }
}

/** Claims with what a person has said of them: checked, or their verdict set aside. */
export function markClaims(
  claims: readonly Claim[],
  decisions: readonly Decision[],
  here: ReadonlySet<string>,
): { readonly claims: Claim[]; readonly trace: readonly TraceEntry[] } {
  const trace: TraceEntry[] = []
  const byClaim = new Map<Claim, DecisionOf<'claim'>>()
  for (const mark of decisions) {
    if ((mark.decision !== 'claim' && mark.decision !== 'veto-origin') || mark.claim === undefined) continue
    const target = targetAmong(mark.claim, here)
    if (target === null) continue // of other reports
    const claim = findClaim(target, claims)
    if (claim === null) {
      const reason = `no claim has the passages of “${mark.claim.question}” any more`
      trace.push(decisionEntry('claims', mark, 'lost', reason, [mark.claim.passages[0]?.articleId ?? '']))
      continue
    }
    if (mark.decision === 'veto-origin') continue // applied where origins are counted
    const earlier = byClaim.get(claim)
    if (earlier)
      trace.push(decisionEntry('claims', earlier, 'overruled', 'a later decision says otherwise', [claim.id]))
    byClaim.set(claim, mark)
  }
  return {
    claims: claims.map((claim) => {
      const mark = byClaim.get(claim)
      if (!mark) return claim
      const what = mark.mark === 'checked' ? 'checked' : `its verdict (${claim.verdict}) is set aside`
      trace.push(decisionEntry('claims', mark, 'applied', what, [claim.id]))
      return mark.mark === 'checked'
        ? { ...claim, checked: { by: mark.author ?? null, note: mark.note ?? null } }
        : setAside(claim, mark)
    }),
    trace,
  }
}

/** What the tool found stays to be read; the verdict is that a reader compares. */
function setAside({ pairs: _, ...claim }: Claim, { author = 'a person', note }: Decision): Claim {
  const because = `set aside by ${author}${note ? `: ${note}` : ''} (found before: ${claim.verdict}, ${claim.because})`
  return { ...claim, verdict: claim.verdict === 'single' ? 'single' : 'unclear', because }
}
