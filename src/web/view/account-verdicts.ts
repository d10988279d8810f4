import type { Claim, Verdict } from '../../model/types.ts'

const GRAVEST: readonly Verdict[] = ['differ', 'unclear', 'update', 'agree']

/** How each account of a claim stands to the others, by its index: the gravest of its pairs, else the claim's verdict. */
export function accountVerdicts({ accounts, pairs, verdict }: Claim): readonly Verdict[] {
  if (!pairs || pairs.length === 0) return accounts.map(() => verdict)
  return accounts.map((_, index) => {
    const own = new Set(pairs.filter(({ a, b }) => a === index || b === index).map((pair) => pair.verdict))
    return GRAVEST.find((grave) => own.has(grave as 'differ')) ?? 'agree'
  })
}
