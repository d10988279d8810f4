import { createHash } from 'node:crypto'
import type { Claim } from '../../src/model/types.ts'

/**
 * The id of a verdict for a reader's answer: the set and a hash of where the accounts stand that it joins. It holds as
 * long as the same passages are joined, whatever the claim is called, and has no word of a report in it.
 */
export function verdictId(set: string, { kind, accounts, verdict }: Claim): string {
  const places = accounts.flatMap(({ articleId, spans }) =>
    spans.map(({ start, end, in: part = '' }) => `${articleId} ${part} ${start}-${end}`),
  )
  const digest = createHash('sha256')
    .update([kind, verdict, ...places.sort()].join('\n'))
    .digest('hex')
  return `${set}:${digest.slice(0, 10)}`
}
