import { stanceNouns } from '../../lang/en/cue-nouns.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { contentRanges } from '../extent.ts'
import { possessorOf } from '../noun-source.ts'
import type { Rule } from '../rule.ts'

/** "X's criticism of the plan", "her support for the strike": only where someone is named. */
export const nounStance: Rule = {
  name: 'noun-stance',
  find: (context) => context.doc.tokens.flatMap((token) => (token.upos === 'NOUN' ? read(context, token.i) : [])),
}

function read(context: Context, noun: number): Draft[] {
  const { doc, tree } = context
  const token = doc.tokens[noun]
  if (!token) return []
  for (const child of tree.childrenBy(noun, 'nmod', 'acl')) {
    const mark = doc.tokens[tree.childrenBy(child, 'case', 'mark')[0] ?? -1]
    if (child < noun || !mark || !stanceNouns[mark.lower]?.has(token.lemma)) continue
    const source = possessorOf(context, noun)
    if (!source) return []
    const near = doc.text.slice(token.end, mark.start).trim() === ''
    return [
      {
        rule: 'noun-stance',
        source: source.range,
        sourceHead: source.head,
        cue: { start: token.start, end: near ? mark.end : token.end },
        cueHead: noun,
        content: contentRanges(context, noun, tree.runs(child, new Set([mark.i]))),
        direct: false,
        denied: false,
      },
    ]
  }
  return []
}
