import type { Time } from '../../model/types.ts'
import type { Token } from '../doc.ts'
import { above, type Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** The times of the clause that this one is joined to, where they stand before it. */
export function sharedTimes(
  token: Token,
  found: ReadonlyMap<Trigger, readonly Time[]>,
  byToken: ReadonlyMap<number, Trigger>,
  tree: Tree,
): readonly Time[] {
  const inside = /^(?:obl|advcl|obj|nsubj)/.test(token.deprel) ? byToken.get(token.head) : undefined
  if (inside?.token.upos === 'VERB' && isResult(token, inside.token, tree)) return found.get(inside) ?? []
  const coarse = inside?.token.upos === 'VERB' ? (found.get(inside) ?? []).filter(isCoarse) : []
  if (coarse.length > 0 || token.upos !== 'VERB') return coarse
  const joined = token.deprel === 'conj' && !tree.child(token, /^nsubj/) && tree.child(token, /^cc$/)?.lower !== 'but'
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

/**
 * The triggers of a clause that says what happened then: "since 1959, when two died after a ferry caught fire". By the
 * order of words, for parsers hang such clauses on many things.
 */
export function clauseOfTime(last: number, tree: Tree, byToken: ReadonlyMap<number, Trigger>): Trigger[] {
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

/** "In October 1991 a man…": a month or more that sets the scene for the whole sentence. */
export function opensWith(time: Time, at: number, { tokens }: Tree): boolean {
  const isFirst = at < 2 || tokens[at - 2]?.sentence !== tokens[at]?.sentence
  return (
    isCoarse(time) && isFirst && tokens[at - 1]?.lower === 'in' && tokens[at - 1]?.sentence === tokens[at]?.sentence
  )
}

/** A verb of the main line in the past, or in the present in which lists tell of it: not what has been, is to be, or could. */
export function isTold(token: Token, { children, tokens }: Tree): boolean {
  const own = children[token.i] ?? []
  const isMain = [token, ...above(token, tokens)].every(({ deprel }) => MAIN_LINE.test(deprel))
  if (!isMain) return false
  if (token.xpos === 'VBN') return own.some(({ lower }) => lower === 'was' || lower === 'were')
  return /^VB[DZG]$/.test(token.xpos) && !own.some(({ deprel }) => deprel === 'aux')
}

const MAIN_LINE = /^(?:root|conj|advcl|parataxis)$/

/** A date of a month, a year or longer: what is told around it is of the same time. */
function isCoarse({ value }: Time): boolean {
  return /^(?:XXXX-\d\d|\d{4}(?:-(?:\d\d|SP|SU|FA|WI|Q\d|H\d))?|\d{3})$/.test(value)
}
