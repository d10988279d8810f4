import { gerundVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { isPassive } from '../passive.ts'
import { restOfPhrase } from '../stretch.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X denied taking money", "X admitted having met the envoy", "X proposed closing the road". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  const next = doc.tokens[verb + 1]
  const opens = next?.xpos === 'VBG' || (next?.lower === 'ever' && doc.tokens[verb + 2]?.xpos === 'VBG')
  if (!opens || next.sentence !== doc.tokens[verb]?.sentence || isPassive(context, verb)) return null
  const clause = tree.children(verb).find((child) => child > verb && doc.tokens[child]?.xpos === 'VBG')
  const run = clause === undefined ? null : (tree.runs(clause).find(({ first }) => first === verb + 1) ?? null)
  return run && { content: contentRanges(context, verb, [restOfPhrase(context, verb, run)]) }
}

export const gerund = verbRule({ name: 'gerund', lemmas: gerundVerbs, frame, asserted: true })
