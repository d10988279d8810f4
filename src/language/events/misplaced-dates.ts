import type { Time } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import { above, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { WORDS } from './words.ts'

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
export function inPlaceOf(owner: Token, at: number, time: Time, { byToken, tree, published }: Scene): Trigger[] | null {
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
