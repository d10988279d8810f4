import type { Time } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'

/** The trees of a text with what the event rules ask of them. */
export type Tree = {
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly Token[])[]
  /** The first child with such a relation. */
  readonly child: (token: Token, relation: RegExp) => Token | undefined
  /** The word that marks an oblique or modifier: "in", "during". */
  readonly preposition: (token: Token) => string | null
  readonly isPassive: (verb: Token) => boolean
  /** Does the word stand in an expression of time? */
  readonly isTime: (token: Token) => boolean
}

export function readTree(doc: Doc, times: readonly Time[]): Tree {
  const children = childrenOf(doc)
  const timed = new Set<number>()
  let at = 0
  for (const { span } of times) {
    while (at < doc.tokens.length && (doc.tokens[at]?.end ?? 0) <= span.start) at++
    for (let i = at; i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < span.end; i++) timed.add(i)
  }
  const child = (token: Token, relation: RegExp) => children[token.i]?.find(({ deprel }) => relation.test(deprel))
  return {
    tokens: doc.tokens,
    children,
    child,
    preposition: (token) => child(token, /^case$/)?.lower ?? null,
    isPassive: (verb) =>
      child(verb, /^(?:aux:pass|nsubj:pass)$/) !== undefined || (verb.deprel === 'acl' && verb.xpos === 'VBN'),
    isTime: (token) => timed.has(token.i),
  }
}

/** The children of every token, by index. */
function childrenOf({ tokens }: Doc): readonly (readonly Token[])[] {
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
