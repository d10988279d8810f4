import { order } from '../claims/moment.ts'
import type { EventGroup } from './event-group.ts'
import type { EventNode } from './event-node.ts'

export type Fit = { readonly score: number; readonly reason: string }

const NEVER: Fit = { score: Number.NEGATIVE_INFINITY, reason: '' }

/** How well a mention fits a group: above zero it may join. Found on the tune halves of ECB+ and GVC and on the cases. */
export function scoreJoin(node: EventNode, group: EventGroup): Fit {
  const reasons: string[] = []
  let score = group.stories.has(node.storyId) ? 0.5 : [...group.stories].some((id) => node.related.has(id)) ? -2.5 : -4
  if (group.stories.has(node.storyId)) reasons.push('told in one story')
  if (group.times.some((time) => ['before', 'after'].includes(order(node.time, time)))) return NEVER
  if (node.time.earliest !== null && group.times.length > 0) {
    score += 1.5
    reasons.push('at the same time')
  }
  const shared = [...node.who].filter(([id]) => group.who.has(id))
  if (shared.length > 0) {
    score += Math.min(3, 1.5 * shared.length)
    reasons.push('same participants')
  } else if (node.who.size > 0 && group.who.size > 0) score -= 1.5
  const what = [...node.what].filter((lemma) => group.what.has(lemma)).length
  score += Math.min(1.5, what)
  const places = [...node.places].filter((id) => group.places.has(id)).length
  if (places > 0) {
    score += 1
    reasons.push('same place')
  } else if (node.places.size > 0 && group.places.size > 0) score -= 0.5
  score += 2 * cosine(node.words, group.words)
  return { score, reason: reasons.join(', ') }
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return Math.min(1, sum)
}
