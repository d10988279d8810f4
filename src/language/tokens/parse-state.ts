/**
 * The state of an arc-eager parser (Nivre 2003) on a sentence of `count` words: a stack, the next word `front`, and the
 * arcs so far. The root is a word of its own after the last one (Ballesteros and Nivre 2013), index `count`.
 */
export type ParseState = {
  count: number
  front: number
  depth: number
  readonly stack: Int32Array
  /** Head of each word, -1 where it has none yet. */
  readonly heads: Int32Array
  /** Relation to the head, as an index; meaningful where there is a head. */
  readonly labels: Int32Array
  /** Outermost and second outermost dependents on each side, -1 where there is none; numbers of dependents. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** Hash of the set of relations on each side, in order of attachment. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

export function createParseState(capacity: number): ParseState {
  const array = (): Int32Array => new Int32Array(capacity + 1)
  return {
    count: 0,
    front: 0,
    depth: 0,
    stack: array(),
    heads: array(),
    labels: array(),
    left1: array(),
    left2: array(),
    right1: array(),
    right2: array(),
    lefts: array(),
    rights: array(),
    leftLabels: array(),
    rightLabels: array(),
  }
}

/** Makes the state ready for a sentence of `count` words; `count` must not be above the capacity. */
export function resetParseState(state: ParseState, count: number): void {
  state.count = count
  state.front = 0
  state.depth = 0
  const end = count + 1
  state.heads.fill(-1, 0, end)
  state.labels.fill(0, 0, end)
  for (const children of [state.left1, state.left2, state.right1, state.right2]) children.fill(-1, 0, end)
  for (const numbers of [state.lefts, state.rights, state.leftLabels, state.rightLabels]) numbers.fill(0, 0, end)
}

export const SHIFT = 0
export const REDUCE = 1
export const LEFT = 2
export const RIGHT = 3

export function isFinished(state: ParseState): boolean {
  return state.front === state.count && state.depth === 0
}

/** Takes a transition that is allowed. */
export function applyTransition(state: ParseState, kind: number, label: number): void {
  const { stack } = state
  const front = state.front
  if (kind === SHIFT) {
    stack[state.depth++] = front
    state.front++
    return
  }
  const top = stack[state.depth - 1] as number
  if (kind === REDUCE) {
    state.depth--
    return
  }
  if (kind === LEFT) {
    state.heads[top] = front
    state.labels[top] = label
    state.left2[front] = state.left1[front] as number
    state.left1[front] = top
    state.lefts[front] = (state.lefts[front] as number) + 1
    state.leftLabels[front] = Math.imul((state.leftLabels[front] as number) ^ (label + 1), 0x01000193)
    state.depth--
    return
  }
  state.heads[front] = top
  state.labels[front] = label
  state.right2[top] = state.right1[top] as number
  state.right1[top] = front
  state.rights[top] = (state.rights[top] as number) + 1
  state.rightLabels[top] = Math.imul((state.rightLabels[top] as number) ^ (label + 1), 0x01000193)
  stack[state.depth++] = front
  state.front++
}
