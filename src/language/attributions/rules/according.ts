import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { contentRanges, sourceRange } from '../extent.ts'
import type { Rule } from '../rule.ts'
import { isDirect } from '../verb-rule.ts'

/** "The bridge is open, according to X." */
export const according: Rule = {
  name: 'according',
  find: (context) => context.doc.tokens.flatMap((token) => (token.lower === 'according' ? read(context, token.i) : [])),
}

function read(context: Context, cue: number): Draft[] {
  const { doc, tree } = context
  const to = doc.tokens[cue + 1]
  if (to?.lower !== 'to') return []
  const head = nounAfter(context, cue)
  const source = head === null ? null : sourceRange(context, head, new Set([cue]))
  if (head === null || source === null) return []
  const clause = clauseOf(context, cue, head)
  const first = doc.tokens[cue]
  if (clause === null || !first) return []
  const content = contentRanges(context, cue, tree.runs(clause, new Set([cue, head])))
  return [
    {
      rule: 'according',
      source,
      sourceHead: head,
      cue: { start: first.start, end: to.end },
      cueHead: cue,
      content,
      direct: isDirect(context, content),
      denied: false,
    },
  ]
}

/** "according" is the case mark of its noun, or heads it. */
function nounAfter({ doc, tree }: Context, cue: number): number | null {
  const token = doc.tokens[cue]
  if (!token) return null
  if (token.deprel === 'case') return token.head >= 0 ? token.head : null
  return tree.childrenBy(cue, 'obl', 'nmod', 'obj').find((child) => child > cue) ?? null
}

function clauseOf({ doc }: Context, cue: number, head: number): number | null {
  const top = doc.tokens[cue]?.deprel === 'case' ? head : cue
  const clause = doc.tokens[top]?.head ?? -1
  return clause >= 0 ? clause : null
}
