import type { Bounds, Time } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import { dueBy, ownerOf, tellersIn, triggersUnder } from './date-owner.ts'
import { readRanges } from './date-ranges.ts'
import { inPlaceOf } from './misplaced-dates.ts'
import { clauseOfTime, isTold, opensWith, sharedTimes } from './shared-dates.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

export type EventTime = { readonly bounds: Bounds; readonly times: readonly Time[] }

/** Value of a time whose year, month or week cannot be told without the day of publication. */
const UNPLACED = 'XXXX-'
/** Words before a time that say the event is beside it, not in it. */
const BESIDE = /^(?:until|till|before|after|by|to|following|prior|ahead|for)$/
const SINCE = /^(?:since|from)$/

/**
 * The times that belong to each trigger: each date goes to the nearest verb or event noun above it in the tree, and
 * from a verb of happening or doing to the event nouns it governs ("held talks on Monday"). Clauses joined to a dated
 * one share its date ("came in June and met"), as do those that say what happened there ("where he met").
 */
export function timesByTrigger(
  triggers: readonly Trigger[],
  times: readonly Time[],
  tree: Tree,
  published: string | null = null,
): ReadonlyMap<Trigger, EventTime> {
  const found = new Map<Trigger, Time[]>(triggers.map((trigger) => [trigger, []]))
  const since = new Map<Trigger, Time>()
  const within = new Map<Trigger, Time[]>(triggers.map((trigger) => [trigger, []]))
  const byToken = new Map(triggers.map((trigger) => [trigger.token.i, trigger]))
  /** Of each sentence with a date the only one, where the sentence opens with it and it is a month or longer. */
  const opening = new Map<number, Time | null>()
  let at = 0
  for (const time of readRanges(times, tree)) {
    if (
      (time.type !== 'DATE' && time.type !== 'TIME') ||
      ((time.earliest ?? time.latest) === null && !time.value.startsWith(UNPLACED))
    )
      continue
    while (at < tree.tokens.length && (tree.tokens[at]?.end ?? 0) <= time.span.start) at++
    const head = headOf(tree.tokens, at, time.span.end)
    let last = at
    while ((tree.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < time.span.end) last++
    // "a late-night show": of what kind, not when.
    if (tree.tokens[last - 1]?.text === '-' && tree.tokens[last + 1]?.upos === 'NOUN') continue
    for (const trigger of clauseOfTime(last, tree, byToken)) within.get(trigger)?.push(time)
    const sentence = tree.tokens[at]?.sentence ?? -1
    opening.set(sentence, opening.has(sentence) ? null : opensWith(time, at, tree) ? time : null)
    const before =
      head && (tree.preposition(head) ?? tree.child(head, /^mark$/)?.lower ?? tree.tokens[at - 1]?.lower ?? '')
    if (!head || before === undefined) continue
    for (const trigger of dueBy(head, byToken, tree)) found.get(trigger)?.push(time)
    if (time.isRange ? false : BESIDE.test(before) || isAsOf(at, tree)) continue
    const owner = ownerOf(head, byToken, tree)
    const owners = owner
      ? (inPlaceOf(owner, at, time, { byToken, tree, published }) ?? triggersUnder(owner, head, byToken, tree))
      : []
    for (const trigger of [...owners, ...tellersIn(head, byToken, tree)]) {
      // "the first crash since 1959" is no crash of 1959.
      if (time.isRange || !SINCE.test(before)) found.get(trigger)?.push(time)
      else if (trigger.token.upos === 'VERB') since.set(trigger, time)
    }
  }
  const dated = new Map<Trigger, EventTime>()
  for (const trigger of triggers) {
    const clause = within.get(trigger) ?? []
    const own = found.get(trigger) ?? []
    const others = clause.length > 0 ? clause : sharedTimes(trigger.token, found, byToken, tree)
    const scene = opening.get(trigger.token.sentence)
    const told = others.length > 0 || !scene || !isTold(trigger.token, tree) ? others : [scene]
    const shared = together(own.length > 0 ? own : told, trigger.token)
    const start = since.get(trigger)
    dated.set(trigger, {
      bounds: shared.length === 0 && start ? { earliest: start.earliest, latest: null } : meet(shared),
      times: shared,
    })
  }
  return dated
}

/** "as of January 1": how things stood then, not what happened. */
function isAsOf(at: number, { tokens }: Tree): boolean {
  return tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'as'
}

/** The token of a range whose head lies outside it. */
function headOf(tokens: readonly Token[], first: number, end: number): Token | undefined {
  for (let i = first; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < first || (tokens[head]?.start ?? 0) >= end) return tokens[i]
  }
  return tokens[first]
}

/** Of times that cannot all be one, those that overlap with the one nearest to the trigger. */
function together(times: readonly Time[], trigger: Token): readonly Time[] {
  const distance = ({ span }: Time) => Math.min(Math.abs(span.start - trigger.end), Math.abs(trigger.start - span.end))
  const nearest = [...times].sort((a, b) => distance(a) - distance(b))[0]
  return nearest ? times.filter((time) => time === nearest || overlap(time, nearest)) : []
}

function overlap(a: Bounds, b: Bounds): boolean {
  const before = (one: string | null, other: string | null) => one !== null && other !== null && one < other
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest)
}

/** The range in which all the times lie. */
function meet(times: readonly Time[]): Bounds {
  let { earliest, latest } = times[0] ?? { earliest: null, latest: null }
  for (const time of times.slice(1)) {
    const start =
      [earliest, time.earliest]
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null
    const end = [latest, time.latest].filter((end) => end !== null).sort()[0] ?? null
    if (start === null || end === null || start <= end) [earliest, latest] = [start, end]
  }
  return { earliest, latest }
}
