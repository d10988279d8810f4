import { infinitiveVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { agentOf, isPassive } from '../passive.ts'
import { joinRuns } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X wants to leave", "X vowed to return", "X urged the council to vote". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  // "was told by the council to leave": the council speaks; without an agent nobody does.
  const passive = isPassive(context, verb)
  if (passive && agentOf(context, verb) === null) return null
  const wanted = tree
    .childrenBy(verb, 'xcomp', 'ccomp', 'advcl')
    .find((child) => child > verb && tree.childrenBy(child, 'mark').some((mark) => doc.tokens[mark]?.lower === 'to'))
  if (wanted === undefined || (!passive && doc.tokens[wanted]?.deprel.startsWith('advcl'))) return null
  const objects = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => child > verb && child < wanted)
  const runs = [...objects, wanted].flatMap((part) => tree.runs(part))
  return { content: contentRanges(context, verb, joinRuns(runs)) }
}

export const infinitive = verbRule({ name: 'infinitive', lemmas: infinitiveVerbs, frame, asserted: true })
