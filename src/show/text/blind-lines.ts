import type { BlindSpot } from '../../web/view/blind-spots.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import { type Style, wrap } from './page.ts'

/** So many points of a report are shown, of so many reports. */
const MOST_POINTS = 3
const MOST_REPORTS = 12

/** What a report leaves out that most others tell, a line for each point. */
export function blindLines(spots: readonly BlindSpot[], label: (articleId: string) => string, style: Style): string[] {
  const left = spots.length - MOST_REPORTS
  return [
    ...spots
      .slice(0, MOST_REPORTS)
      .flatMap(({ articleId, claims }) => [
        `  ${style.dim(`${label(articleId)} does not tell:`)}`,
        ...claims.slice(0, MOST_POINTS).flatMap((claim) => wrap(pointOf(claim), '    – ', 6)),
        ...(claims.length > MOST_POINTS ? [`    … and ${claims.length - MOST_POINTS} more`] : []),
      ]),
    ...(left > 0 ? [`  … and ${left} more reports`] : []),
  ]
}

function pointOf({ kind, question, accounts }: BlindSpot['claims'][number]): string {
  const tellers = new Set(accounts.map(({ articleId }) => articleId)).size
  const words = kind === 'statement' || kind === 'stance'
  const what = words
    ? quoted(question, 130)
    : `${shorten(oneLine(question), 90)}: ${quoted(accounts[0]?.spans[0]?.quote ?? '', 60)}`
  return `${what} (${tellers} reports)`
}
