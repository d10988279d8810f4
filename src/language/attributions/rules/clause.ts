import { clauseVerbs, speechVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges } from '../extent.ts'
import { bareClause, reportedRuns } from '../reported.ts'
import { stretch } from '../stretch.ts'
import { hasRelation } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X said (that) the bridge was open", "The bridge, X said, was open", "The bridge was open, said X". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  const reported = reportedRuns(context, verb)
  if (reported) {
    const content = contentRanges(context, verb, reported.runs)
    return reported.source ? { content, source: reported.source } : { content }
  }
  const clauses = tree.childrenBy(verb, 'ccomp')
  // "When the dam broke, Ruiz said nobody was hurt", "…, who has said she backs it": what follows at once is what is said.
  const atOnce = doc.tokens[verb + 1]?.upos !== 'PUNCT' ? clauses.find((i) => i > verb) : undefined
  const clause = atOnce ?? clauses[0] ?? fronted(context, verb)
  if (clause !== undefined)
    return { content: contentRanges(context, verb, stretch(context, verb, tree.runs(clause, new Set([verb])))) }
  const token = doc.tokens[verb]
  // An inserted "X said" hangs on the clause that is said.
  if (
    token &&
    hasRelation(token, ['parataxis']) &&
    token.head >= 0 &&
    speechVerbs.has(token.lemma) &&
    hasSubject(context, verb)
  ) {
    return { content: contentRanges(context, verb, tree.runs(token.head, new Set([verb]))) }
  }
  const bare = bareClause(context, verb)
  return bare && { content: contentRanges(context, verb, bare) }
}

/** The clause said, where the parser took it for loosely joined. */
function fronted({ doc, tree }: Context, verb: number): number | undefined {
  if (!speechVerbs.has(doc.tokens[verb]?.lemma ?? '')) return undefined
  return tree.childrenBy(verb, 'parataxis').find((child) => !speechVerbs.has(doc.tokens[child]?.lemma ?? ''))
}

function hasSubject({ tree }: Context, verb: number): boolean {
  return tree.childrenBy(verb, 'nsubj').length > 0
}

export const clause = verbRule({ name: 'clause', lemmas: new Set([...speechVerbs, ...clauseVerbs]), frame })
