import type { Context } from './context.ts'
import { hasRelation } from './tree.ts'

/** First token of the verb with its auxiliaries and adverbs. */
export function groupStart({ doc, isName }: Context, verb: number): number {
  let first = verb
  while (first > 0) {
    const token = doc.tokens[first - 1]
    if (
      !token ||
      token.head !== verb ||
      !hasRelation(token, ['aux', 'advmod', 'cop']) ||
      isName(token.i) ||
      /^(?:when|where|how|why)$/.test(token.lower)
    )
      break
    first--
  }
  return first
}

/** A plain subject that ends right before the verb group, which has no passive auxiliary; null where there is none. */
export function nearSubject(context: Context, verb: number): number | null {
  const { doc, tree } = context
  const own = tree.children(verb)
  const group = groupStart(context, verb)
  const near = own.find((child) => child === group - 1 && doc.tokens[child]?.deprel === 'nsubj') ?? null
  // "where the focus would be, Ruiz responded": an auxiliary beyond a comma belongs to another verb.
  const passive = own.some(
    (child) =>
      doc.tokens[child]?.deprel === 'aux:pass' &&
      !(near !== null && doc.tokens.slice(child, near).some(({ text }) => text === ',')),
  )
  return passive ? null : near
}

/** The token before a bracket that ends at `at` ("Ana Ruiz (Lund)"), else `at`. */
export function beforeBracket(doc: Context['doc'], at: number): number {
  if (doc.tokens[at]?.text !== ')') return at
  for (let i = at - 1; i >= at - LONGEST_BRACKET && i > 0; i--) if (doc.tokens[i]?.text === '(') return i - 1
  return at
}

/** Tokens of a bracket behind a name at most: "(R-Lund)". */
const LONGEST_BRACKET = 8
