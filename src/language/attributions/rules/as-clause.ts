import { clauseVerbs, speechVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { agentOf } from '../passive.ts'
import { hasRelation } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "As X noted, the bridge was open": the content is the clause it is added to. */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  const token = doc.tokens[verb]
  if (!token || !hasRelation(token, ['advcl']) || token.head < 0) return null
  const as = tree.children(verb).find((child) => child < verb && doc.tokens[child]?.lower === 'as')
  if (as === undefined || tree.childrenBy(verb, 'obj', 'ccomp', 'xcomp').length > 0) return null
  const content = contentRanges(context, verb, tree.runs(token.head, new Set([verb])))
  // "as stated on the site": nobody is named.
  const nobody =
    token.xpos === 'VBN' && tree.childrenBy(verb, 'nsubj', 'aux').length === 0 && agentOf(context, verb) === null
  return nobody ? { content, source: null } : { content }
}

export const asClause = verbRule({ name: 'as-clause', lemmas: new Set([...speechVerbs, ...clauseVerbs]), frame })
