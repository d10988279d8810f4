import type { Doc } from '../doc.ts'

/** Longest way to a root that is followed; sentences are shallower, damaged trees are not endless. */
const DEEPEST = 64

/** Does the token hang, at any depth, under `top` (or is it that)? */
export function isUnder(doc: Doc, token: number, top: number): boolean {
  let at = token
  for (let depth = 0; depth < DEEPEST && at >= 0; depth++) {
    if (at === top) return true
    at = doc.tokens[at]?.head ?? -1
  }
  return false
}
