import type { Bounds, Time } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import { above, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { WORDS } from './words.ts'

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

/** "In October 1991 a man…": a month or more that sets the scene for the whole sentence. */
function opensWith(time: Time, at: number, { tokens }: Tree): boolean {
  const isFirst = at < 2 || tokens[at - 2]?.sentence !== tokens[at]?.sentence
  return (
    isCoarse(time) && isFirst && tokens[at - 1]?.lower === 'in' && tokens[at - 1]?.sentence === tokens[at]?.sentence
  )
}

/** A verb in the past, or in the present in which lists tell of it: not what has been, is to be, or could. */
function isTold({ i, xpos }: Token, { children }: Tree): boolean {
  const own = children[i] ?? []
  return /^VB[DZG]$/.test(xpos)
    ? !own.some(({ deprel }) => deprel === 'aux')
    : xpos === 'VBN' && own.some(({ lower }) => /^(?:was|were)$/.test(lower))
}

type RangeTime = Time & { readonly isRange?: true }

/** "between May and July", "from 1985 to 1988": each of the two dates with the bounds of the whole. */
function readRanges(times: readonly Time[], { tokens }: Tree): readonly RangeTime[] {
  const all: RangeTime[] = [...times]
  let at = 0
  for (const [n, time] of times.entries()) {
    const next = times[n + 1]
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.span.start) at++
    if (!next || time.earliest === null || next.latest === null || time.earliest > next.latest) continue
    const joint = tokens.find(({ start }) => start >= time.span.end)
    const isNext = joint !== undefined && (tokens[joint.i + 1]?.start ?? -1) === next.span.start
    if (!isNext || !RANGE.test(`${tokens[at - 1]?.lower} ${joint.lower}`)) continue
    const bounds = { earliest: time.earliest, latest: next.latest, isRange: true as const }
    all[n] = { ...time, ...bounds }
    all[n + 1] = { ...next, ...bounds }
  }
  return all
}

const RANGE = /^(?:between and|from (?:to|until|till|through))$/

/** "as of January 1": how things stood then, not what happened. */
function isAsOf(at: number, { tokens }: Tree): boolean {
  return tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'as'
}

/** "a May 12 deadline to decide": what is to be done by then. */
function dueBy(time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  const noun = tree.tokens[time.head]
  if (!noun || !DEADLINE.test(noun.lemma) || noun.sentence !== time.sentence) return []
  const due = tree.tokens
    .slice(noun.i + 1, noun.i + DUE_WORDS)
    .find(({ i, sentence, xpos }) => sentence === noun.sentence && xpos === 'VB' && byToken.has(i))
  const trigger = due && byToken.get(due.i)
  return trigger ? [trigger] : []
}

const DEADLINE = /^(?:deadline|date|cutoff)$/
/** Words after a deadline among which what is due by then stands. */
const DUE_WORDS = 10

/** "In a statement on Tuesday the agency said", "wrote in a November op-ed": who tells in it tells then. */
function tellersIn(time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  const noun = [time, ...above(time, tree.tokens)].find((token) => token.upos === 'NOUN' && !tree.isTime(token))
  if (!noun || !WORDS.telling.has(noun.lemma) || !/^obl/.test(noun.deprel)) return []
  if (!/^(?:in|at|during|on|through|via)$/.test(tree.preposition(noun) ?? '')) return []
  const trigger = byToken.get(noun.head)
  return trigger?.token.upos === 'VERB' ? [trigger] : []
}

type Scene = {
  readonly byToken: ReadonlyMap<number, Trigger>
  readonly tree: Tree
  readonly published: string | null
}

/**
 * Where the verb above a date cannot have it, what does: the event noun before it, where the verb tells no event of its
 * own ("they were taken in a raid in January") or the day is still to come ("he announced the end of the blockade on 26
 * July"); the participle before it, where the verb is in the perfect, which has no date ("girls taken in 2014 have been
 * freed"); of a verb that tells no event what it governs ("was believed to be behind an attack"). Null where the verb has it.
 */
function inPlaceOf(owner: Token, at: number, time: Time, { byToken, tree, published }: Scene): Trigger[] | null {
  if (owner.upos !== 'VERB') return null
  const auxiliaries = (tree.children[owner.i] ?? []).filter(({ deprel }) => deprel.startsWith('aux'))
  if (isLongAgo(time, published) && auxiliaries.some(({ lower }) => lower === 'has' || lower === 'have'))
    return lastBefore(at, owner, ({ xpos }) => /^VB[ND]$/.test(xpos), byToken)
  const isAhead = published !== null && time.earliest !== null && time.earliest.slice(0, 10) > addDays(published, 1)
  const isPast =
    /^VB[DN]$/.test(owner.xpos) &&
    !auxiliaries.some(({ lower }) => WORDS.future.has(lower) || WORDS.possible.has(lower))
  if (byToken.has(owner.i) && !(isAhead && isPast)) return null
  const noun = lastBefore(at, owner, ({ upos, xpos }) => upos === 'NOUN' || (isAhead && xpos === 'VB'), byToken)
  if (noun.length > 0) return isAhead || noun[0]?.token.i === at - 2 ? noun : null
  return byToken.has(owner.i) || owner.i < at ? null : governedBy(owner, byToken, tree)
}

/** The last trigger of a kind before a date, after its verb or, where the date stands before that, within reach. */
function lastBefore(
  at: number,
  owner: Token,
  fits: (token: Token) => boolean,
  byToken: ReadonlyMap<number, Trigger>,
): Trigger[] {
  for (let i = at - 1; i >= at - NOUN_REACH && i !== owner.i; i--) {
    const trigger = byToken.get(i)
    if (trigger?.token.sentence === owner.sentence && fits(trigger.token)) return [trigger]
  }
  return []
}

/** The first trigger that hangs on a verb. */
function governedBy({ i, sentence }: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] | null {
  for (let at = i + 1; tree.tokens[at]?.sentence === sentence; at++) {
    const trigger = byToken.get(at)
    if (trigger && above(trigger.token, tree.tokens).some((up) => up.i === i)) return [trigger]
  }
  return null
}

/** Days before publication from which on a date is not one of the news itself. */
const LONG_AGO = 30

function isLongAgo({ latest }: Time, published: string | null): boolean {
  return published !== null && latest !== null && latest.slice(0, 10) < addDays(published, -LONG_AGO)
}

/** Words before a date among which what it is of stands. */
const NOUN_REACH = 12

function addDays(iso: string, days: number): string {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day) ? iso : new Date(day + days * DAY_MS).toISOString().slice(0, 10)
}

const DAY_MS = 86_400_000

/** The verb or event noun a time belongs to; none where it says which thing of many ("the 2016 campaign's manager"). */
function ownerOf(head: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Token | undefined {
  let below = head
  for (const token of above(head, tree.tokens)) {
    if (byToken.has(token.i) || token.upos === 'VERB') return token
    if (
      token.upos === 'NOUN' &&
      /^(?:nmod|compound|amod|appos|acl|nummod)/.test(below.deprel) &&
      !tree.isTime(token) &&
      !PART_OF_TIME.test(token.lemma)
    )
      return undefined
    below = token
  }
  return undefined
}

/** "on the evening of 3 June", "in the early hours of Sunday". */
const PART_OF_TIME = /^(?:morning|noon|afternoon|evening|night|midnight|dawn|hour|day|week|weekend|month)$/

/** The trigger itself, and the event nouns that a verb of happening or doing has as subject or object. */
function triggersUnder(owner: Token, time: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Trigger[] {
  // "is expected to visit on Monday": a date after the infinitive is the infinitive's.
  const infinitive = tree.children[owner.i]?.find(
    (child) => child.deprel === 'xcomp' && child.i < time.i && byToken.has(child.i),
  )
  if (infinitive) return triggersUnder(infinitive, time, byToken, tree)
  const own = byToken.get(owner.i)
  const governed =
    owner.upos === 'VERB' && WORDS.happening.has(owner.lemma)
      ? (tree.children[owner.i] ?? []).filter(({ deprel, upos }) => /^(?:obj|nsubj)/.test(deprel) && upos === 'NOUN')
      : []
  const nouns = governed.map((token) => byToken.get(token.i)).filter((trigger) => trigger !== undefined)
  return own ? [own, ...nouns] : nouns
}

/**
 * The triggers of a clause that says what happened then: "since 1959, when two died after a ferry caught fire". By the
 * order of words, for parsers hang such clauses on many things.
 */
function clauseOfTime(last: number, tree: Tree, byToken: ReadonlyMap<number, Trigger>): Trigger[] {
  const when = tree.tokens[tree.tokens[last + 1]?.text === ',' ? last + 2 : last + 1]
  if (when?.lower !== 'when' || when.sentence !== tree.tokens[last]?.sentence) return []
  const found: Trigger[] = []
  for (
    let i = when.i + 1;
    tree.tokens[i]?.sentence === when.sentence && !CLAUSE_END.test(tree.tokens[i]?.text ?? '');
    i++
  ) {
    const trigger = byToken.get(i)
    if (trigger) found.push(trigger)
  }
  return found
}

const CLAUSE_END = /^[;:—–"“”]$/

/** A date of a month, a year or longer: what is told around it is of the same time. */
function isCoarse({ value }: Time): boolean {
  return /^(?:XXXX-\d\d|\d{4}(?:-(?:\d\d|SP|SU|FA|WI|Q\d|H\d))?|\d{3})$/.test(value)
}

/** The times of the clause that this one is joined to, where they stand before it. */
function sharedTimes(
  token: Token,
  found: ReadonlyMap<Trigger, readonly Time[]>,
  byToken: ReadonlyMap<number, Trigger>,
  tree: Tree,
): readonly Time[] {
  const inside = /^(?:obl|advcl|obj|nsubj)/.test(token.deprel) ? byToken.get(token.head) : undefined
  if (inside?.token.upos === 'VERB' && isResult(token, inside.token, tree)) return found.get(inside) ?? []
  const coarse = inside?.token.upos === 'VERB' ? (found.get(inside) ?? []).filter(isCoarse) : []
  if (coarse.length > 0 || token.upos !== 'VERB') return coarse
  const joined = token.deprel === 'conj' && !tree.child(token, /^nsubj/)
  const there =
    /^(?:acl:relcl|advcl:relcl|advcl)$/.test(token.deprel) &&
    (tree.children[token.i] ?? []).some(({ lower, upos }) => lower === 'where' && upos !== 'NOUN')
  if (!joined && !there) return []
  const head = above(token, tree.tokens)
    .slice(0, there ? 4 : 1)
    .find(({ i }) => byToken.has(i))
  const trigger = head && byToken.get(head.i)
  return (trigger && found.get(trigger))?.filter(({ span }) => span.end <= token.start) ?? []
}

/** "opened fire on Sunday, killing two": what a participle adds after the verb is of the same time. */
function isResult({ i, xpos, deprel }: Token, verb: Token, tree: Tree): boolean {
  return deprel === 'advcl' && xpos === 'VBG' && i > verb.i && !tree.child(tree.tokens[i] ?? verb, /^mark$/)
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
