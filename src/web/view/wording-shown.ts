import type { Wording } from '../../model/types.ts'
import type { Budget } from './budget.ts'
import { someOf } from './some-of.ts'

/** What the page shows of the words that sides have for their own: of each side the surest terms. */
export function wordingShown(wording: readonly Wording[], { sides, terms }: Budget): readonly Wording[] {
  return [...wording]
    .sort((a, b) => (b.terms[0]?.z ?? 0) - (a.terms[0]?.z ?? 0))
    .slice(0, sides)
    .map((side) => ({ ...side, terms: side.terms.slice(0, terms) }))
}

/** What a side is called: its outlet, its report, or its reports where these are of several outlets. */
export function sideName({ outlet, articleIds }: Wording, label: (articleId: string) => string): string {
  const [only, ...more] = articleIds
  if (only !== undefined && more.length === 0) return label(only)
  return outlet ?? `${someOf(articleIds.map(label), MOST_NAMED)} (one origin)`
}
const MOST_NAMED = 3

/** "6 : 1": uses by the side and by all others. */
export const usesOf = ({ count, others }: Wording['terms'][number]): string => `${count} : ${others}`
