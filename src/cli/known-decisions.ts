import type { Annotated, Decision, Synopsis } from '../model/types.ts'
import { UsageError } from './errors.ts'
import { say } from './say.ts'

/** The decisions that speak of what is there; what one of the others names in vain is said, and the exit status is 1. */
export function knownDecisions(decisions: readonly Decision[], articles: readonly Annotated[]): readonly Decision[] {
  if (decisions.length === 0) return decisions
  const known = new Set(
    articles.flatMap(({ article, attributions, figures }) => [
      article.id,
      ...attributions.map(({ id }) => id),
      ...figures.map(({ id }) => id),
    ]),
  )
  return decisions.filter((decision) => {
    const missing = namedIn(decision).filter((id) => !known.has(id))
    for (const id of missing)
      say(`a ${decision.decision} decision names '${id}', which is not among the articles read; it is left out`)
    if (missing.length > 0) process.exitCode = 1
    return missing.length === 0
  })
}

/** Ids of articles and of what stands in them; stories, entities and events have ids only once all is laid out. */
function namedIn(decision: Decision): readonly string[] {
  if (decision.decision === 'published') return [decision.articleId]
  if (decision.decision === 'split-story') return decision.articleIds
  if (decision.decision === 'speaker') return [decision.attributionId]
  if (decision.decision === 'figure') return [decision.figureId]
  return []
}

/** Throws UsageError for a speaker whom a person has set and whom no article names. */
export function checkSpeakers(decisions: readonly Decision[], synopsis: Synopsis): void {
  const entities = new Set(synopsis.entities.map(({ id }) => id))
  for (const { id, sourceEntityId } of synopsis.attributions)
    if (
      sourceEntityId !== null &&
      !entities.has(sourceEntityId) &&
      decisions.some((one) => one.decision === 'speaker' && one.attributionId === id)
    )
      throw new UsageError(
        `a speaker decision names '${sourceEntityId}', which is no entity; take one of entities[].id in --format json`,
      )
}
