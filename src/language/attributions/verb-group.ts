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
  if (own.some((child) => doc.tokens[child]?.deprel === 'aux:pass')) return null
  const group = groupStart(context, verb)
  return own.find((child) => child === group - 1 && doc.tokens[child]?.deprel === 'nsubj') ?? null
}
