import type { Claim, Verdict } from '../../model/types.ts'

/** How two accounts of one claim stand to each other. */
export type PairVerdict = {
  readonly verdict: 'agree' | 'differ' | 'update' | 'unclear'
  readonly because: string
  /** Of two that agree: the first says more than the second, or less. */
  readonly relation?: 'narrower' | 'wider'
}

/** The gravest speaks for several. */
const GRAVITY: readonly PairVerdict['verdict'][] = ['differ', 'unclear', 'update', 'agree']

/** At most so many pairs are compared one by one; of more accounts, each is held against one of each value. */
const MOST_PAIRS = 2_000

type Judged = Pick<Claim, 'verdict' | 'because' | 'pairs'>

/**
 * The verdict of a claim from its accounts, pair by pair; accounts of one article are not held against each other.
 * `compare` gives null for two that say too little of one another. Pairs are given where accounts stand to each other in
 * different ways; where all agree, those of which one says more. `sayingOf` tells which of very many accounts say the same.
 */
export function judge<A extends { readonly articleId: string }>(
  accounts: readonly A[],
  compare: (a: A, b: A) => PairVerdict | null,
  sayingOf?: (account: A) => string,
): Judged {
  const pairs: NonNullable<Claim['pairs']>[number][] = []
  for (const [a, b] of pairsOf(accounts, sayingOf)) {
    const [one, other] = [accounts[a], accounts[b]]
    const found = one && other && one.articleId !== other.articleId ? compare(one, other) : null
    if (found) pairs.push({ a, b, ...found })
  }
  const articles = new Set(accounts.map((account) => account.articleId)).size
  if (articles < 2 || pairs.length === 0) return { verdict: 'single', because: 'only one report says it' }
  const verdict = gravest(pairs.map((pair) => pair.verdict))
  const because = [...new Set(pairs.filter((pair) => pair.verdict === verdict).map((pair) => pair.because))]
    .slice(0, 3)
    .join('; ')
  if (pairs.some((pair) => pair.verdict !== verdict)) return { verdict, because, pairs }
  const related = pairs.filter((pair) => pair.relation !== undefined)
  return related.length > 0 ? { verdict, because, pairs: related } : { verdict, because }
}

function gravest(verdicts: readonly PairVerdict['verdict'][]): Verdict {
  return GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'single'
}

/** All pairs; of very many accounts, each with the first of each saying, so many as may be. */
function pairsOf<A>(accounts: readonly A[], sayingOf?: (account: A) => string): (readonly [number, number])[] {
  const many = (accounts.length * (accounts.length - 1)) / 2 > MOST_PAIRS
  const indices = accounts.map((_, at) => at)
  const firsts = new Set(many && sayingOf ? firstOfEach(accounts, sayingOf) : indices)
  const pairs: (readonly [number, number])[] = []
  for (const a of firsts)
    for (const b of indices) {
      if (pairs.length >= MOST_PAIRS) return pairs
      if (b > a || (b < a && !firsts.has(b))) pairs.push([Math.min(a, b), Math.max(a, b)])
    }
  return pairs
}

function firstOfEach<A>(accounts: readonly A[], sayingOf: (account: A) => string): number[] {
  const firsts = new Map<string, number>()
  for (const [at, account] of accounts.entries()) if (!firsts.has(sayingOf(account))) firsts.set(sayingOf(account), at)
  return [...firsts.values()]
}
