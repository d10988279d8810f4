import type { Claim, OriginCount, Story } from '../../model/types.ts'

/** "3 reports, 2 origins; they differ on 4 points". */
export function headline({ articleIds, origins }: Story, claims: readonly Claim[]): string {
  const differ = claims.filter(({ verdict }) => verdict === 'differ').length
  const update = claims.filter(({ verdict }) => verdict === 'update').length
  const verdict =
    articleIds.length < 2
      ? ''
      : differ > 0
        ? `; they differ on ${count(differ, 'point')}`
        : '; they do not differ on any point found'
  return `${count(articleIds.length, 'report')}, ${originsInWords(origins)}${verdict}${update > 0 ? `; ${count(update, 'update')}` : ''}`
}

/** "2 origins (1 to 3)"; where accounts give several figures, "3 origins, 1 for each figure". */
export function originsInWords({ independent, atLeast, atMost, groups }: OriginCount): string {
  if (groups.length > atMost)
    return `${count(groups.length, 'origin')}, ${independent === 1 ? '1 for each figure' : `no more than ${independent} for one figure`}`
  return `${count(independent, 'origin')}${atLeast === atMost ? '' : ` (${atLeast} to ${atMost})`}`
}

/** "1 report", "2 reports". */
export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** What the section of claims whose accounts stand apart is called: an update is no conflict. */
export function apartTitle(claims: readonly Pick<Claim, 'verdict'>[]): string {
  return claims.some(({ verdict }) => verdict === 'differ')
    ? 'Where accounts differ, and why'
    : 'Where later accounts update earlier ones'
}
