import { MINOR_EVENTS, SAYING_EVENTS } from '../../language/lang/en/event-minor.ts'
import type { EventGroup } from './event-group.ts'
import type { EventNode } from './event-node.ts'
import { daysApart } from './event-time.ts'

export type Fit = { readonly score: number; readonly reason: string }

const LIGHT = new Set(`${SAYING_EVENTS} ${MINOR_EVENTS}`.split(' '))

const NEVER: Fit = { score: Number.NEGATIVE_INFINITY, reason: '' }

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

/** How well a mention fits a group: above zero it may join. */
export function scoreJoin(node: EventNode, group: EventGroup): Fit {
  // Freed and released are one kind, released and launched another: what was freed was not launched.
  if (!node.kinds.some((kind) => group.kinds.includes(kind))) return NEVER
  const reasons: string[] = []
  let score = 0
  const add = (weight: number, reason?: string) => {
    score += weight
    if (reason !== undefined) reasons.push(reason)
  }
  if (group.stories.has(node.storyId)) add(WEIGHTS.sameStory, 'told in one story')
  else add([...group.stories].some((id) => node.related.has(id)) ? WEIGHTS.relatedStory : WEIGHTS.otherStory)
  const near = group.articles.get(node.articleId)
  if (near) add(WEIGHTS.sameArticle)

  const placedInTime = node.time.earliest !== null && group.times.size > 0
  if (!group.stories.has(node.storyId) && !placedInTime) add(WEIGHTS.otherStoryUndated)

  const time = timeFit(node, group)
  if (time === null) return NEVER
  add(time, time > 0 ? 'at the same time' : undefined)

  const persons = apart(node.persons, group.persons)
  if (persons && node.kinds.some((kind) => BETWEEN.test(kind))) return NEVER
  if (disjoint(node.persons, group.persons)) add(WEIGHTS.otherPersons)
  const shared = [...node.who.keys()].filter((id) => group.who.has(id))
  const actors = disjoint(node.actors, group.actors)
  if (actors) add(node.kinds.some((kind) => BY_ACTOR.test(kind)) ? WEIGHTS.otherActors : 0)
  if (shared.length > 0)
    add(Math.min(WEIGHTS.mostParticipants, WEIGHTS.sharedParticipant * shared.length), 'with the same participants')
  else if (node.who.size > 0 && group.who.size > 0) add(WEIGHTS.otherParticipants)

  const what = [...node.what].filter((lemma) => group.what.has(lemma))
  if (what.length > 0)
    add(Math.min(WEIGHTS.mostArguments, WEIGHTS.sharedArgument * what.length), `of the same ${what[0]}`)
  if ([...node.places].some((id) => group.places.has(id))) add(WEIGHTS.samePlace, 'at the same place')
  else if (disjoint(node.places, group.places)) add(WEIGHTS.otherPlace)
  if (shared.length === 0 && what.length === 0 && LIGHT.has(node.lemma)) add(WEIGHTS.lightWord)
  const likeness = cosine(node.words, group.words)
  add(WEIGHTS.likeness * likeness)
  if (!group.lemmas.has(node.lemma)) {
    // Another word for it needs something that speaks for one event, beyond the story.
    const evidence = shared.length > 0 || what.length > 0 || time > 0 || likeness >= WEIGHTS.likeEnough
    add(evidence ? WEIGHTS.otherWord : WEIGHTS.otherWordAlone)
  }
  if (what.length === 0 && shared.length === 0 && node.what.size > 0 && group.what.size > 0) add(WEIGHTS.otherArguments)
  if (near && node.who.size === 0)
    add(WEIGHTS.nearby / (1 + Math.min(...near.map((sentence) => Math.abs(node.sentence - sentence)))))
  return { score, reason: reasons.join(', ') }
}

/** What the times say: null where they cannot be one. Another report may be a day off; the same report may not. */
function timeFit(node: EventNode, group: EventGroup): number | null {
  const dated = node.time.earliest !== null || node.time.latest !== null
  if (dated) {
    const gaps = [...group.times.values()].map(({ time, articleIds }) => ({
      days: daysApart(node.time, time),
      same: articleIds.has(node.articleId),
    }))
    if (gaps.some(({ days, same }) => days > (same ? 0 : 1))) return null
    if (gaps.some(({ days }) => days > 0)) return WEIGHTS.nextDay
    if (gaps.length > 0) return WEIGHTS.sameTime
    return group.implied.some((implied) => daysApart(node.time, implied) > 0) ? WEIGHTS.impliedTime : 0
  }
  const { implied } = node
  if (!implied) return 0
  const times = [
    ...[...group.times.values()].map(({ time }) => time),
    ...group.implied.filter(({ basis }) => basis !== implied.basis),
  ]
  return times.some((other) => daysApart(implied, other) > 0) ? WEIGHTS.impliedTime : 0
}

/** Both know persons that the other does not. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => !b.has(id)) && [...b].some((id) => !a.has(id))
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((id) => b.has(id))
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return Math.min(1, sum)
}
