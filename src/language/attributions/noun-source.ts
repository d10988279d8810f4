import type { Context } from './context.ts'
import { sourceRange } from './extent.ts'
import type { Source } from './subject.ts'

/** Who makes the claim that a noun names: "X's claim", "a claim by X", "the claim from X". */
export function possessorOf(context: Context, noun: number): Source | null {
  const { doc, tree } = context
  for (const child of tree.children(noun)) {
    const token = doc.tokens[child]
    const possessive = token?.deprel === 'nmod:poss'
    const by =
      token?.deprel === 'nmod' &&
      tree.childrenBy(child, 'case').some((mark) => /^(by|from|among)$/.test(doc.tokens[mark]?.lower ?? ''))
    if (!possessive && !by) continue
    const range = sourceRange(context, child)
    if (range) return { range, head: child }
  }
  return null
}
