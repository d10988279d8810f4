import type { Claim } from '../../model/types.ts'

export type SortedClaims = {
  /** Conflicts, then updates. */
  readonly apart: readonly Claim[]
  readonly unclear: readonly Claim[]
  readonly agreed: readonly Claim[]
  /** Points that several speak of in words too unlike to be judged. */
  readonly alike: readonly Claim[]
  readonly single: readonly Claim[]
}

/** The claims of a story in a reader's order: what counts most first. */
export function sortClaims(claims: readonly Claim[]): SortedClaims {
  return {
    apart: claims.filter(({ verdict }) => verdict === 'differ' || verdict === 'update').sort(byGravity),
    unclear: claims.filter(({ verdict, sideBySide }) => verdict === 'unclear' && !sideBySide),
    agreed: repeatedLast(
      claims.filter(({ verdict }) => verdict === 'agree').sort((a, b) => tellersOf(b) - tellersOf(a)),
    ),
    alike: freshFirst(claims.filter(({ sideBySide }) => sideBySide).sort((a, b) => tellersOf(b) - tellersOf(a))),
    single: claims.filter(({ verdict }) => verdict === 'single').sort((a, b) => bareness(a) - bareness(b)),
  }
}

const tellersOf = (claim: Claim) => new Set(claim.accounts.map((account) => account.articleId)).size

/** Last the days and places that stand in sentences of which the reports are said to agree as a whole. */
function repeatedLast(agreed: readonly Claim[]): Claim[] {
  const sentences = Map.groupBy(
    agreed
      .filter(({ kind }) => kind === 'statement' || kind === 'stance')
      .flatMap((whole) => whole.accounts.flatMap(({ spans }) => spans.map((span) => ({ whole, span })))),
    ({ span }) => span.articleId,
  )
  const around = ({ spans: [part] }: Claim['accounts'][number]): ReadonlySet<Claim> =>
    new Set(
      (part === undefined ? [] : (sentences.get(part.articleId) ?? [])).flatMap(({ whole, span }) =>
        part !== undefined && span.start <= part.start && part.end <= span.end ? [whole] : [],
      ),
    )
  const isRepeated = ({ kind, accounts }: Claim) => {
    if (kind !== 'date' && kind !== 'place') return false
    const [first = new Set<Claim>(), ...others] = accounts.map(around)
    return [...first].some((whole) => others.every((wholes) => wholes.has(whole)))
  }
  const { last = [], first = [] } = Object.groupBy(agreed, (claim) => (isRepeated(claim) ? 'last' : 'first'))
  return [...first, ...last]
}

/** Those first of whose passages at least half are in none before them; a sentence can speak of several points. */
function freshFirst(claims: readonly Claim[]): Claim[] {
  const shown = new Set<string>()
  const [fresh, repeated]: [Claim[], Claim[]] = [[], []]
  for (const claim of claims) {
    const places = claim.accounts.map(({ spans: [span] }) => `${span?.articleId} ${span?.start}`)
    const isFresh = 2 * places.filter((place) => !shown.has(place)).length >= places.length
    ;(isFresh ? fresh : repeated).push(claim)
    if (isFresh) for (const place of places) shown.add(place)
  }
  return [...fresh, ...repeated]
}

/** 0 to 2: whole sentences tell a reader more than a number alone; a number with a source more than one without. */
export function bareness({ kind, accounts }: Claim): number {
  if (kind === 'statement' || kind === 'stance') return 0
  return accounts.some(({ chain }) => chain.length > 0) ? 1 : 2
}

/** Conflicts before updates; figures before words; what more reports tell first. */
function byGravity(a: Claim, b: Claim): number {
  const rank = (claim: Claim) => (claim.verdict === 'differ' ? 0 : 10) + (claim.kind === 'figure' ? 0 : 1)
  return rank(a) - rank(b) || tellersOf(b) - tellersOf(a)
}
