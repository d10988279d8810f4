import type { DecisionOf } from '../../model/decision.ts'
import type { Account, Decision } from '../../model/types.ts'

type Veto = Pick<DecisionOf<'veto-origin'>, 'from' | 'to'>

/** Dependences that a person has vetoed everywhere; those of single claims are no part of them. */
export function vetoesOf(decisions: readonly Decision[]): readonly DecisionOf<'veto-origin'>[] {
  return decisions.filter((one): one is DecisionOf<'veto-origin'> => one.decision === 'veto-origin' && !one.claim)
}

export function withoutVetoed<Edge extends { readonly from: string; readonly to: string }>(
  edges: readonly Edge[],
  vetoes: readonly Veto[],
): Edge[] {
  return edges.filter(({ from, to }) => !vetoes.some((veto) => veto.from === from && veto.to === to))
}

/** Quotations that two articles share, without those of two of which one is said not to have it from the other. */
export function withoutVetoedPairs<Pair extends { readonly a: string; readonly b: string }>(
  pairs: readonly Pair[],
  vetoes: readonly Veto[],
): Pair[] {
  return pairs.filter(
    ({ a, b }) => !vetoes.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
  )
}

const SOURCE = /^source:/

/** Accounts as they count for origins: without the sources that their report is said not to have it from. */
export function withoutVetoedSources<Told extends Pick<Account, 'articleId' | 'chain'>>(
  accounts: readonly Told[],
  vetoes: readonly Veto[],
): readonly Told[] {
  const sources = vetoes.filter(({ to }) => SOURCE.test(to))
  if (sources.length === 0) return accounts
  return accounts.map((account) => {
    const own = new Set(
      sources.filter(({ from }) => from === account.articleId).map(({ to }) => to.replace(SOURCE, '')),
    )
    if (own.size === 0) return account
    return {
      ...account,
      chain: account.chain.filter(({ name, entityId }) => !own.has(entityId ?? '') && !own.has(name.toLowerCase())),
    }
  })
}
