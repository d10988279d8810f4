import type { Claim, Story } from '../../model/types.ts'

/** What one report of a story does not tell though most others do. */
export type BlindSpot = { readonly articleId: string; readonly claims: readonly Claim[] }

/** Most others: more than half of those that are no copies of one another, and so many at least. */
const MOST_SHARE = 0.5
const LEAST = 2

/**
 * For each report of a story what it is silent on though most others tell it, what more tell first. Reports with one
 * origin count once, and a copy is not held against its own original; only reports of the story are ever silent, what is
 * not in the collection is not spoken of.
 */
export function blindSpots({ articleIds, origins }: Story, claims: readonly Claim[]): BlindSpot[] {
  const groupOf = new Map<string, number>()
  origins.groups.forEach((group, n) => {
    for (const id of group.articleIds) groupOf.set(id, n)
  })
  articleIds.forEach((id, n) => {
    if (!groupOf.has(id)) groupOf.set(id, origins.groups.length + n)
  })
  const all = new Set(groupOf.values())
  if (all.size <= LEAST) return []
  const told = claims
    .map((claim) => ({
      claim,
      groups: new Set(claim.accounts.flatMap(({ articleId }) => groupOf.get(articleId) ?? [])),
      silent: new Set(claim.silent),
    }))
    // What fewer tell is no blind spot of anybody: of a large story nearly all.
    .filter(({ groups }) => groups.size >= LEAST && groups.size > MOST_SHARE * (all.size - 1))
  const answered = new Map<string, Set<string>>()
  for (const { kind, question, accounts } of claims)
    for (const { articleId } of accounts)
      answered.set(`${kind} ${question}`, (answered.get(`${kind} ${question}`) ?? new Set<string>()).add(articleId))
  return articleIds.flatMap((articleId) => {
    const own = groupOf.get(articleId) ?? -1
    const missed = told
      .filter(({ claim, silent, groups }) => {
        const others = groups.size - Number(groups.has(own))
        // Another number for the same question is no silence.
        const answers = answered.get(`${claim.kind} ${claim.question}`)?.has(articleId) === true
        return silent.has(articleId) && !answers && others >= LEAST && others > MOST_SHARE * (all.size - 1)
      })
      .sort((a, b) => b.groups.size - a.groups.size)
      .map(({ claim }) => claim)
    return missed.length > 0 ? [{ articleId, claims: missed }] : []
  })
}
