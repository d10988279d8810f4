import type { Account, Claim, Span, Verdict } from '../../model/types.ts'
import { accountRows } from './account-rows.ts'
import { agreedPoints } from './agreed-points.ts'
import type { ListedClaims } from './listed-claims.ts'

export type Glance = {
  readonly points: readonly { readonly claim: Claim; readonly wordings: readonly Span[]; readonly more: number }[]
  /** Points apart that are not among them. */
  readonly left: number
}

const MOST_POINTS = 6
/** Where nothing differs, so many of the points that most reports agree on. */
const MOST_AGREED = 3
const MOST_WORDINGS = 4

/** What a reader in a hurry wants: the points on which accounts stand apart, each with its answers; else what most agree on. */
export function glanceOf({ apart, agreed }: ListedClaims): Glance {
  const told = agreedPoints(agreed).map(({ first }) => first)
  const telling = told.filter(({ kind }) => kind === 'figure' || kind === 'statement' || kind === 'stance')
  const claims = apart.length > 0 ? apart.slice(0, MOST_POINTS) : [...telling, ...told].slice(0, MOST_AGREED)
  const points = [...new Set(claims)].map((claim) => {
    const answers = answersOf(claim)
    // Those that stand apart are told before those that merely agree; all in order of time.
    const first = answers.filter(({ verdict }) => verdict === claim.verdict)
    const kept = new Set([...first, ...answers].slice(0, MOST_WORDINGS))
    return {
      claim,
      wordings: answers.filter((answer) => kept.has(answer)).map(({ span }) => span),
      more: Math.max(0, answers.length - MOST_WORDINGS),
    }
  })
  return { points, left: Math.max(0, apart.length - MOST_POINTS) }
}

/** A passage for each answer, the earliest first. */
function answersOf(claim: Claim): readonly { readonly span: Span; readonly verdict: Verdict }[] {
  const { shown, rest } = accountRows(claim)
  const answers = new Map<string, { span: Span; verdict: Verdict }>()
  for (const { account, verdict } of [...shown, ...rest]) {
    const [span] = account.spans
    const key = answerOf(account)
    const known = answers.get(key)
    if (span && (!known || (known.verdict !== claim.verdict && verdict === claim.verdict)))
      answers.set(key, { span, verdict })
  }
  return [...answers.values()]
}

const answerOf = ({ value, bound, spans }: Account) =>
  typeof value === 'number' ? `${value} ${bound}` : (spans[0]?.quote.toLowerCase() ?? '')
