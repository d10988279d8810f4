import { LEFT, type ParseState, REDUCE, RIGHT } from '../src/language/tokens/parse-state.ts'

/** A right tree without crossing arcs: heads (the root's is the number of words), and each word's last dependent. */
export type GoldTree = { readonly heads: Int32Array; readonly lastDependent: Int32Array }

/** Lifts arcs that cross others to the head's head until none do (Nivre and Nilsson 2005). -1 is the root in `heads`. */
export function goldTree(heads: readonly number[]): GoldTree {
  const count = heads.length
  const lifted = Int32Array.from(heads, (head) => (head < 0 ? count : head))
  for (let word = crossing(lifted); word >= 0; word = crossing(lifted))
    lifted[word] = lifted[lifted[word] as number] as number
  const lastDependent = new Int32Array(count + 1).fill(-1)
  for (let i = 0; i < count; i++) lastDependent[lifted[i] as number] = i
  return { heads: lifted, lastDependent }
}

/** A word whose arc is crossed: the one with the shortest arc; -1 where there is none. */
function crossing(heads: Int32Array): number {
  let found = -1
  let shortest = Number.POSITIVE_INFINITY
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as number
    if (head === heads.length) continue
    const from = Math.min(i, head)
    const to = Math.max(i, head)
    for (let k = from + 1; k < to; k++) {
      if (dominates(heads, head, k) || to - from >= shortest) continue
      found = i
      shortest = to - from
    }
  }
  return found
}

function dominates(heads: Int32Array, head: number, word: number): boolean {
  for (let at = word; at < heads.length; at = heads[at] as number) if (at === head) return true
  return false
}

/**
 * Number of right arcs that can no longer be made once a transition of a kind is taken: the dynamic oracle of Goldberg
 * and Nivre (2012) for arc-eager parsing.
 */
export function transitionCost(state: ParseState, gold: GoldTree, kind: number): number {
  const { front, depth, stack, heads } = state
  const { heads: goldHeads, lastDependent } = gold
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  const laterDependents = (word: number): number => ((lastDependent[word] as number) >= front ? 1 : 0)
  if (kind === REDUCE) return laterDependents(top)
  if (kind === LEFT) {
    const head = goldHeads[top] as number
    return (head > front ? 1 : 0) + laterDependents(top)
  }
  const goldHead = front < goldHeads.length ? (goldHeads[front] as number) : -1
  let cost = kind === RIGHT && goldHead > front ? 1 : 0
  for (let i = depth - 1; i >= 0; i--) {
    const word = stack[i] as number
    if (goldHead === word && !(kind === RIGHT && word === top)) cost++
    if ((heads[word] as number) < 0 && goldHeads[word] === front) cost++
  }
  return cost
}
