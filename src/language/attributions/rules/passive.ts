import { passiveVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { isPassive } from '../passive.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "The bridge is said to be open": nobody is named; the content is the subject and the infinitive. */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  if (!isPassive(context, verb)) return null
  const subject = tree.childrenBy(verb, 'nsubj')[0]
  const wanted = tree
    .childrenBy(verb, 'xcomp')
    .find((child) => tree.childrenBy(child, 'mark').some((mark) => doc.tokens[mark]?.lower === 'to'))
  if (subject === undefined || wanted === undefined) return null
  return { content: contentRanges(context, verb, [...tree.runs(subject), ...tree.runs(wanted)]), source: null }
}

export const passive = verbRule({ name: 'passive', lemmas: passiveVerbs, frame })
