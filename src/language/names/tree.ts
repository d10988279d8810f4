import type { Doc, Token } from '../doc.ts'

/** Children of each token, in order. */
export type Tree = readonly (readonly Token[])[]

const NONE: readonly Token[] = []

export function readTree(doc: Doc): Tree {
  const children: (Token[] | undefined)[] = new Array(doc.tokens.length)
  for (const token of doc.tokens) {
    if (token.head < 0) continue
    const list = children[token.head]
    if (list === undefined) children[token.head] = [token]
    else list.push(token)
  }
  return Array.from(children, (list) => list ?? NONE)
}

/** Index of the token in `first..last` whose head stands outside: the head of the phrase. */
export function headOf(doc: Doc, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = doc.tokens[i]?.head ?? -1
    if (head < first || head >= last) return i
  }
  return first
}

/** Relation without its subtype: "nsubj" of "nsubj:pass". */
export function relation(token: Token | undefined): string {
  const deprel = token?.deprel ?? ''
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}
