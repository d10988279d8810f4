import { type EventGroup, wordsOf } from './event-group.ts'
import type { EventNode } from './event-node.ts'
import { daysBetween } from './event-time.ts'
import { isMinor, isSaying } from './minor-words.ts'
import type { SentenceVector } from './sentence-vector.ts'

const NEVER = Number.NEGATIVE_INFINITY

/** What speaks for and against one event, in round steps; found on the tune parts of ECB+ and GVC and on the cases. */
const WEIGHTS = {
  sameStory: 1.5,
  sameArticle: 0,
  relatedStory: -2.5,
  otherStory: -4,
  /** Reports of different stories, and not both say when. */
  otherStoryUndated: -3,
  otherWord: -1,
  /** Another word for it, and nothing in common. */
  otherWordAlone: -0.5,
  likeEnough: 0.25,
  otherArguments: 0,
  sameTime: 1.5,
  /** Reports that give days next to each other. */
  nextDay: -1.5,
  /** A date from before the days that the lead of another report speaks of. */
  impliedTime: -6,
  sharedParticipant: 1,
  mostParticipants: 3,
  otherParticipants: -0.5,
  otherActors: -1,
  otherPersons: 0,
  lightWord: -2,
  sharedArgument: 1,
  mostArguments: 1.5,
  samePlace: 0,
  otherPlace: -0.5,
  likeness: 3,
  /** For a mention with nothing to tell it by, next to one of the group in its article. */
  nearby: 2,
}

/** Kinds that are told apart by the persons in them: a meeting with one is not the meeting with another. */
const BETWEEN = /^(?:meet|phone|visit|invite|call|marry)$/
/** Kinds that are told apart by who does them. */
const BY_ACTOR = /^(?:visit|attack|bomb|raid|invite|resign|sue|=.*)$/

/** What the words around, and a sentence nearby, can add at most. */
const MOST_LEFT = WEIGHTS.likeness + WEIGHTS.nearby

/**
 * How well a mention fits a group: above zero it may join. Where it cannot come above `least` any more, the words around
 * are not compared. What speaks for it goes into `reasons`, where they are wanted.
 */
export function scoreJoin(node: EventNode, group: EventGroup, least = 0, reasons?: string[]): number {
  // Freed and released are one kind, released and launched another: what was freed was not launched.
  if (!haveCommon(node.kinds, group.kinds)) return NEVER
  let score = 0
  const isOfStory = group.stories.has(node.storyId)
  if (isOfStory) {
    score += WEIGHTS.sameStory
    reasons?.push('told in one story')
  } else score += [...group.stories].some((id) => node.related.has(id)) ? WEIGHTS.relatedStory : WEIGHTS.otherStory
  const near = group.articles.get(node.articleId)
  if (near) score += WEIGHTS.sameArticle

  const placedInTime = node.time.earliest !== null && group.times.size > 0
  if (!isOfStory && !placedInTime) score += WEIGHTS.otherStoryUndated

  const time = timeFit(node, group)
  if (time === null) return NEVER
  score += time
  if (time > 0) reasons?.push('at the same time')

  if (apart(node.persons, group.persons) && node.kinds.some((kind) => BETWEEN.test(kind))) return NEVER
  // What two say is two, and so is what one says in a statement and before a court.
  if (isSaying(node.lemma) && (disjoint(node.actors, group.actors) || disjoint(node.occasions, group.occasions)))
    return NEVER
  if (disjoint(node.persons, group.persons)) score += WEIGHTS.otherPersons
  const shared = countShared(node.who, group.who)
  if (disjoint(node.actors, group.actors) && node.kinds.some((kind) => BY_ACTOR.test(kind)))
    score += WEIGHTS.otherActors
  if (shared > 0) {
    score += Math.min(WEIGHTS.mostParticipants, WEIGHTS.sharedParticipant * shared)
    reasons?.push('with the same participants')
  } else if (node.who.size > 0 && group.who.size > 0) score += WEIGHTS.otherParticipants

  const what = countShared(node.what, group.what)
  if (what > 0) {
    score += Math.min(WEIGHTS.mostArguments, WEIGHTS.sharedArgument * what)
    reasons?.push(`of the same ${[...node.what].find((lemma) => group.what.has(lemma))}`)
  }
  if (countShared(node.places, group.places) > 0) {
    score += WEIGHTS.samePlace
    reasons?.push('at the same place')
  } else if (node.places.size > 0 && group.places.size > 0) score += WEIGHTS.otherPlace
  if (shared === 0 && what === 0 && isMinor(node.lemma)) score += WEIGHTS.lightWord
  if (score + MOST_LEFT < least) return NEVER
  const likeness = cosine(node.words, wordsOf(group))
  score += WEIGHTS.likeness * likeness
  if (!group.lemmas.has(node.lemma)) {
    // Another word for it needs something that speaks for one event, beyond the story.
    const evidence = shared > 0 || what > 0 || time > 0 || likeness >= WEIGHTS.likeEnough
    score += evidence ? WEIGHTS.otherWord : WEIGHTS.otherWordAlone
  }
  if (what === 0 && shared === 0 && node.what.size > 0 && group.what.size > 0) score += WEIGHTS.otherArguments
  if (near && node.who.size === 0)
    score += WEIGHTS.nearby / (1 + Math.min(...near.map((sentence) => Math.abs(node.sentence - sentence))))
  return score
}

/** What the times say: null where they cannot be one. Another report may be a day off; the same report may not. */
function timeFit(node: EventNode, group: EventGroup): number | null {
  const dated = node.time.earliest !== null || node.time.latest !== null
  if (dated) {
    let farthest = 0
    for (const { days, articleIds } of group.times.values()) {
      const apart = daysBetween(node.days, days)
      if (apart > (articleIds.has(node.articleId) ? 0 : 1)) return null
      farthest = Math.max(farthest, apart)
    }
    if (farthest > 0) return WEIGHTS.nextDay
    if (group.times.size > 0) return WEIGHTS.sameTime
    return group.implied.some(({ days }) => daysBetween(node.days, days) > 0) ? WEIGHTS.impliedTime : 0
  }
  const { implied, impliedDays } = node
  if (!implied || !impliedDays) return 0
  for (const { days } of group.times.values()) if (daysBetween(impliedDays, days) > 0) return WEIGHTS.impliedTime
  const isApart = group.implied.some(({ basis, days }) => basis !== implied.basis && daysBetween(impliedDays, days) > 0)
  return isApart ? WEIGHTS.impliedTime : 0
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

/** Both know persons that the other does not. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return hasOther(a, b) && hasOther(b, a)
}

function hasOther(some: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  for (const id of some) if (!known.has(id)) return true
  return false
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0
}

function countShared(some: { readonly keys: () => Iterable<string> }, known: ReadonlySet<string>): number {
  let count = 0
  for (const one of some.keys()) if (known.has(one)) count++
  return count
}

function cosine({ words, weights }: SentenceVector, group: ReadonlyMap<number, number>): number {
  let sum = 0
  for (let n = 0; n < words.length; n++) sum += (weights[n] as number) * (group.get(words[n] as number) ?? 0)
  return Math.min(1, sum)
}
