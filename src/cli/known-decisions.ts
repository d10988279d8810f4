import { DECISION_RULES } from '../compare/decisions/by-whom.ts'
import type { Annotated, Decision, Synopsis } from '../model/types.ts'
import { say } from './say.ts'

/** The decisions that speak of what is there; what one of the others names in vain is said, and the exit status is 1. */
export function knownDecisions(decisions: readonly Decision[], articles: readonly Annotated[]): readonly Decision[] {
  if (decisions.length === 0) return decisions
  const known = new Set(articles.map(({ article }) => article.id))
  return decisions.filter((decision) => {
    const missing = articlesOf(decision).filter((id) => !known.has(id))
    for (const id of missing)
      say(`a ${decision.decision} decision names '${id}', which is not among the articles read; it is left out`)
    if (missing.length > 0) process.exitCode = 1
    return missing.length === 0
  })
}

/** Ids of articles that a decision cannot do without; those of what is read in an article begin with its id. */
function articlesOf(decision: Decision): readonly string[] {
  if (decision.decision === 'published') return [decision.articleId]
  if (decision.decision === 'split-story') return decision.articleIds
  if (decision.decision === 'move-article') return [decision.articleId]
  if (decision.decision === 'speaker') return [articleOf(decision.attributionId)]
  if (decision.decision === 'figure') return [articleOf(decision.figureId)]
  return []
}

const articleOf = (id: string): string => id.replace(/:[^:]*$/, '')

/** Says of decisions that were not applied why; the exit status is then 1. */
export function sayLost({ trace }: Synopsis): void {
  for (const { rule, reason, ids } of trace) {
    if (rule !== DECISION_RULES.lost) continue
    say(`a decision on ${ids.map((id) => `'${id}'`).join(', ')} could not be applied: ${reason}`)
    process.exitCode = 1
  }
}
