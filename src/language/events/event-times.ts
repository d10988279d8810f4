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
): ReadonlyMap<Trigger, EventTime> {
  const found = new Map<Trigger, Time[]>(triggers.map((trigger) => [trigger, []]))
  const since = new Map<Trigger, Time>()
  const within = new Map<Trigger, Time[]>(triggers.map((trigger) => [trigger, []]))
  const byToken = new Map(triggers.map((trigger) => [trigger.token.i, trigger]))
  let at = 0
  for (const time of times) {
    if (
      (time.type !== 'DATE' && time.type !== 'TIME') ||
      ((time.earliest ?? time.latest) === null && !time.value.startsWith(UNPLACED))
    )
      continue
    while (at < tree.tokens.length && (tree.tokens[at]?.end ?? 0) <= time.span.start) at++
    const head = headOf(tree.tokens, at, time.span.end)
    let last = at
    while ((tree.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < time.span.end) last++
    for (const trigger of clauseOfTime(last, tree, byToken)) within.get(trigger)?.push(time)
    const owner = head && ownerOf(head, byToken, tree)
    const before =
      head && (tree.preposition(head) ?? tree.child(head, /^mark$/)?.lower ?? tree.tokens[at - 1]?.lower ?? '')
    if (!owner || before === undefined || BESIDE.test(before)) continue
    for (const trigger of triggersUnder(owner, head, byToken, tree)) {
      // "the first crash since 1959" is no crash of 1959.
      if (!SINCE.test(before)) found.get(trigger)?.push(time)
      else if (trigger.token.upos === 'VERB') since.set(trigger, time)
    }
  }
  const dated = new Map<Trigger, EventTime>()
  for (const trigger of triggers) {
    const clause = within.get(trigger) ?? []
    const own = found.get(trigger) ?? []
    const others = clause.length > 0 ? clause : sharedTimes(trigger.token, found, byToken, tree)
    const shared = together(own.length > 0 ? own : others, trigger.token)
    const start = since.get(trigger)
    dated.set(trigger, {
      bounds: shared.length === 0 && start ? { earliest: start.earliest, latest: null } : meet(shared),
      times: shared,
    })
  }
  return dated
}

/** The verb or event noun a time belongs to; none where it says which thing of many ("the 2016 campaign's manager"). */
function ownerOf(head: Token, byToken: ReadonlyMap<number, Trigger>, tree: Tree): Token | undefined {
  let below = head
  for (const token of above(head, tree.tokens)) {
    if (byToken.has(token.i) || token.upos === 'VERB') return token
    if (token.upos === 'NOUN' && /^(?:nmod|compound|amod|appos|acl|nummod)/.test(below.deprel) && !tree.isTime(token))
      return undefined
    below = token
  }
  return undefined
}

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
