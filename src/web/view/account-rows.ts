import { moment } from '../../compare/claims/moment.ts'
import type { Account, Claim, Verdict } from '../../model/types.ts'
import { accountVerdicts } from './account-verdicts.ts'

export type AccountRow = { readonly account: Account; readonly verdict: Verdict }

/** Rows shown in full before the rest is folded away; from three more on a fold is worth it. */
const MOST_ROWS = 8

/** The accounts of a claim, the earliest first: those shown in full, every wording before one is repeated, and the rest. */
export function accountRows(claim: Claim): {
  readonly shown: readonly AccountRow[]
  readonly rest: readonly AccountRow[]
} {
  const rows = rowsInOrder(claim)
  if (rows.length < MOST_ROWS + 3) return { shown: rows, rest: [] }
  const firsts = new Set([...Map.groupBy(rows, wordingOf).values()].flatMap((same) => same.slice(0, 1)))
  const chosen = new Set([...new Set([...firsts, ...rows])].slice(0, MOST_ROWS))
  return { shown: rows.filter((row) => chosen.has(row)), rest: rows.filter((row) => !chosen.has(row)) }
}

/** The accounts of a claim with how each stands to the others, the earliest first. */
export function rowsInOrder(claim: Claim): readonly AccountRow[] {
  const verdicts = accountVerdicts(claim)
  return claim.accounts
    .map((account, index) => ({ account, verdict: verdicts[index] ?? claim.verdict }))
    .sort((a, b) => byTime(a.account, b.account))
}

/** What accounts that stand alike and use the same words have in common. */
export function wordingOf({ account, verdict }: AccountRow): string {
  return `${verdict} ${account.spans.map(({ quote }) => quote.toLowerCase()).join(' … ')}`
}

function byTime(a: Account, b: Account): number {
  const at = ({ asOf }: Account) => moment(asOf?.latest ?? asOf?.earliest, true) ?? Number.MAX_SAFE_INTEGER
  return at(a) - at(b) || Number(a.value) - Number(b.value) || 0
}
