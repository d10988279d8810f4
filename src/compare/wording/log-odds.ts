/** How often a word stands on one side and on the others, of how many words, and what was to be expected of any text. */
export type Contrast = {
  readonly own: number
  readonly ownTotal: number
  readonly others: number
  readonly othersTotal: number
  /** The word's pseudo-count, and that of all words: a Dirichlet prior that knows how common the word is. */
  readonly prior: number
  readonly priorTotal: number
}

/**
 * The z-score of the log-odds-ratio with an informative Dirichlet prior: how surely a side uses a word more than the
 * others do (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 2008, equations 16, 19 and 22).
 */
export function logOddsZ({ own, ownTotal, others, othersTotal, prior, priorTotal }: Contrast): number {
  const odds = (count: number, total: number): number =>
    Math.log((count + prior) / (total + priorTotal - count - prior))
  const variance = 1 / (own + prior) + 1 / (others + prior)
  return (odds(own, ownTotal) - odds(others, othersTotal)) / Math.sqrt(variance)
}
