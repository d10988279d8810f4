import type { Doc, Token } from '../doc.ts'

/** Token indices `first` up to, not including, `last`. */
export type Run = { readonly first: number; readonly last: number }

/** The dependency trees of a document, made ready for asking downwards. Safe on broken trees (cycles, strays). */
export type Tree = {
  /** Indices of the dependents of a token, in text order. */
  readonly children: (token: number) => readonly number[]
  /** Children by relation; a subtype ("nsubj:pass") is found under its plain name as well. */
  readonly childrenBy: (token: number, ...relations: readonly string[]) => readonly number[]
  /** All tokens of the subtree but those under `without`, as runs in text order. */
  readonly runs: (token: number, without?: ReadonlySet<number>) => readonly Run[]
  /** Is `token` within the subtree of `ancestor` (or the same)? */
  readonly isUnder: (token: number, ancestor: number) => boolean
}

/** Deepest chain of heads followed: longer ones come from broken trees only. */
const DEEPEST = 200

export function createTree(doc: Doc): Tree {
  const dependents: number[][] = doc.tokens.map(() => [])
  for (const token of doc.tokens) {
    const head = doc.tokens[token.head]
    if (head && head.i !== token.i && head.sentence === token.sentence) dependents[head.i]?.push(token.i)
  }
  const children = (token: number): readonly number[] => dependents[token] ?? []
  return {
    children,
    childrenBy: (token, ...relations) => children(token).filter((child) => hasRelation(doc.tokens[child], relations)),
    runs: (token, without = NONE) => toRuns(collect(token, children, without)),
    isUnder: (token, ancestor) => {
      let at = token
      for (let depth = 0; depth < DEEPEST && at >= 0; depth++) {
        if (at === ancestor) return true
        at = doc.tokens[at]?.head ?? -1
      }
      return false
    },
  }
}

const NONE: ReadonlySet<number> = new Set()

/** Does the token stand in one of these relations to its head? "nsubj" covers "nsubj:pass". */
export function hasRelation(token: Token | undefined, relations: readonly string[]): boolean {
  if (!token) return false
  const colon = token.deprel.indexOf(':')
  const plain = colon < 0 ? token.deprel : token.deprel.slice(0, colon)
  return relations.includes(token.deprel) || relations.includes(plain)
}

function collect(top: number, children: (token: number) => readonly number[], without: ReadonlySet<number>): number[] {
  const found: number[] = []
  const seen = new Set<number>()
  const stack = [top]
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (seen.has(token) || without.has(token)) continue
    seen.add(token)
    found.push(token)
    stack.push(...children(token))
  }
  return found.sort((a, b) => a - b)
}

/** Sorted indices as maximal runs. */
function toRuns(tokens: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = []
  for (const token of tokens) {
    const open = runs.at(-1)
    if (open && open.last === token) open.last = token + 1
    else runs.push({ first: token, last: token + 1 })
  }
  return runs
}

/** Runs that touch become one; in text order. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: { first: number; last: number }[] = []
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const open = joined.at(-1)
    if (open && open.last >= run.first) open.last = Math.max(open.last, run.last)
    else joined.push({ ...run })
  }
  return joined
}
