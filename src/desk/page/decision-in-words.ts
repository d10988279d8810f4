import type { Decision } from '../../model/types.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { quoted } from '../../web/view/shorten.ts'

const dayInWords = (day: string | null): string =>
  (day === null ? null : shortTime({ earliest: day, latest: day })) ?? 'no known date'

/** A correction in a few words; `nameOf` names stories, reports, entities and events by their id. */
export function decisionInWords(decision: Decision, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]) => ids.map((id) => quoted(nameOf(id), 60)).join(', ')
  switch (decision.decision) {
    case 'merge-stories':
    case 'merge-entities':
    case 'merge-events':
      return `One ${decision.decision === 'merge-stories' ? 'story' : decision.decision === 'merge-entities' ? 'name' : 'event'}: ${names(decision.ids)}`
    case 'not-same':
      return `Not the same: ${names(decision.ids)}`
    case 'split-story':
      return `A story of its own: ${names(decision.articleIds)}`
    case 'published':
      return `${quoted(nameOf(decision.articleId), 60)} is of ${dayInWords(decision.value)}`
    case 'speaker':
      return `${decision.entityId === null ? (decision.name ?? 'Nobody known') : quoted(nameOf(decision.entityId), 60)} says what stands in ${quoted(nameOf(decision.attributionId), 90)}`
    case 'figure':
      return `${quoted(nameOf(decision.figureId), 90)} is ${decision.value}`
    case 'veto-origin':
      return `${quoted(nameOf(decision.from), 60)} does not have it from ${quoted(nameOf(decision.to), 60)}`
    case 'move-article':
      return `${quoted(nameOf(decision.articleId), 60)} is of the story ${quoted(nameOf(decision.to), 60)}`
    case 'claim':
      return `${decision.mark === 'checked' ? 'Checked' : 'Set aside'}: ${quoted(decision.claim.question, 90)}`
  }
}
