import type { Doc, Token } from '../doc.ts'

/** The children of every token, by index. */
export function childrenOf({ tokens }: Doc): readonly (readonly Token[])[] {
  const children: Token[][] = tokens.map(() => [])
  for (const token of tokens) children[token.head]?.push(token)
  return children
}

/** The tokens from the head of a token up to the root, nearest first; a malformed tree does not loop. */
export function above(token: Token, tokens: readonly Token[]): Token[] {
  const path: Token[] = []
  for (let up = tokens[token.head]; up && path.length < 60; up = tokens[up.head]) path.push(up)
  return path
}

/** A token and all that hangs on it, without the clauses that `stop` names. */
export function subtree(
  token: Token,
  children: readonly (readonly Token[])[],
  stop: (child: Token) => boolean,
): Token[] {
  const found: Token[] = []
  const todo = [token]
  for (let next = todo.pop(); next; next = todo.pop()) {
    found.push(next)
    for (const child of children[next.i] ?? []) if (!stop(child) && found.length < 500) todo.push(child)
  }
  return found
}
