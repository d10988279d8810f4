import { order } from '../claims/moment.ts'
import type { EventGroup } from './event-group.ts'
import type { EventNode } from './event-node.ts'

export type Fit = { readonly score: number; readonly reason: string }

const NEVER: Fit = { score: Number.NEGATIVE_INFINITY, reason: '' }

/** What speaks for and against one event, in round steps; found on the tune parts of ECB+ and GVC and on the cases. */
export const WEIGHTS = {
  sameArticle: 0.5,
  sameStory: 1,
  relatedStory: -2.5,
  otherStory: -4,
  otherWord: -1,
  sameTime: 1.5,
  sharedParticipant: 1.5,
  mostParticipants: 3,
  otherParticipants: -1.5,
  sharedArgument: 1,
  mostArguments: 1.5,
  otherArguments: 0,
  samePlace: 1,
  otherPlace: -0.5,
  likeness: 2,
  otherRole: 0,
}

/** How well a mention fits a group: above zero it may join. */
export function scoreJoin(node: EventNode, group: EventGroup): Fit {
  const reasons: string[] = []
  let score: number
  if (group.stories.has(node.storyId)) {
    score = WEIGHTS.sameStory + (group.articles.has(node.articleId) ? WEIGHTS.sameArticle : 0)
    reasons.push('told in one story')
  } else score = [...group.stories].some((id) => node.related.has(id)) ? WEIGHTS.relatedStory : WEIGHTS.otherStory
  if (!group.lemmas.has(node.lemma)) score += WEIGHTS.otherWord
  if (group.times.some((time) => ['before', 'after'].includes(order(node.time, time)))) return NEVER
  if (node.time.earliest !== null && group.times.length > 0) {
    score += WEIGHTS.sameTime
    reasons.push('at the same time')
  }
  const shared = [...node.who].filter(([id]) => group.who.has(id))
  if (shared.length > 0) {
    score += Math.min(WEIGHTS.mostParticipants, WEIGHTS.sharedParticipant * shared.length)
    if (!shared.some(([id, role]) => group.who.get(id)?.has(role))) score += WEIGHTS.otherRole
    reasons.push('same participants')
  } else if (node.who.size > 0 && group.who.size > 0) score += WEIGHTS.otherParticipants
  const what = [...node.what].filter((lemma) => group.what.has(lemma)).length
  if (what > 0) score += Math.min(WEIGHTS.mostArguments, WEIGHTS.sharedArgument * what)
  else if (node.what.size > 0 && group.what.size > 0) score += WEIGHTS.otherArguments
  if ([...node.places].some((id) => group.places.has(id))) {
    score += WEIGHTS.samePlace
    reasons.push('same place')
  } else if (node.places.size > 0 && group.places.size > 0) score += WEIGHTS.otherPlace
  score += WEIGHTS.likeness * cosine(node.words, group.words)
  return { score, reason: reasons.join(', ') }
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return Math.min(1, sum)
}
