import type { EventNode } from './event-node.ts'
import { isMinor, isSaying } from './minor-words.ts'

/** Events of one story that are listed at most. */
export const MOST_EVENTS = 100
/** And of those in which somebody says something, beside them. */
export const MOST_SAID = 50
const LEAD = 3

/**
 * Whether a group tells an event worth listing: with someone, something, or a day to it; saying only where someone named
 * says it at a time that is told or meant.
 */
export function isEvent(nodes: readonly EventNode[]): boolean {
  if (isSaid(nodes))
    return nodes.some(
      ({ actors, days, implied }) => actors.size > 0 && (implied !== null || Number.isFinite(days.first)),
    )
  if (nodes.every(({ lemma }) => isMinor(lemma)))
    return nodes.some(
      ({ time, who, what, days }) =>
        time.earliest !== null && (who.size > 0 || (what.size > 0 && days.last - days.first <= 1)),
    )
  if (nodes.every(({ mention }) => mention.modality === 'denied' || mention.modality === 'hypothetical')) return false
  return (
    nodes.some(({ who, places, time }) => who.size > 0 || places.size > 0 || time.earliest !== null) ||
    new Set(nodes.map(({ articleId }) => articleId)).size > 1
  )
}

/** Whether all that a group tells is that somebody said something. */
export function isSaid(nodes: readonly EventNode[]): boolean {
  return nodes.every(({ lemma }) => isSaying(lemma))
}

/** How much an event matters to its story: by how many reports tell it, then where and how fully. */
export function salience(nodes: readonly EventNode[]): number {
  const articles = new Set(nodes.map(({ articleId }) => articleId)).size
  const dated = nodes.some(({ time, implied }) => time.earliest !== null || implied?.basis === 'narrated')
  const persons = new Set(nodes.flatMap((node) => [...node.persons])).size
  const places = new Set(nodes.flatMap((node) => [...node.places])).size
  const typed = nodes.some(({ kinds }) => kinds.length > 1)
  const lead = nodes.some(({ sentence }) => sentence < LEAD)
  const minor = nodes.every(({ lemma }) => isMinor(lemma))
  const told = nodes.every(({ mention }) => mention.attributionIds.length > 0)
  const done = nodes.some(({ mention }) => mention.modality === 'asserted' || mention.modality === 'planned')
  return (
    2.5 * articles +
    Math.log2(1 + nodes.length) +
    3 * Number(dated) +
    Math.min(3, persons) +
    Math.min(1, places) +
    2 * Number(typed) +
    Number(lead) -
    Number(told) -
    3 * Number(!done) -
    4 * Number(minor)
  )
}
