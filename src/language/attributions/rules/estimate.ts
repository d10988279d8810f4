import { sizingVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { isPassive } from '../passive.ts'
import { restOfPhrase } from '../stretch.ts'
import { joinRuns } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X put the crowd at 15,000": the object and the number after "at". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  if (isPassive(context, verb)) return null
  const object = tree.childrenBy(verb, 'obj')[0]
  const at = tree
    .childrenBy(verb, 'obl')
    .find(
      (child) =>
        child > (object ?? verb) &&
        tree.childrenBy(child, 'case').some((mark) => doc.tokens[mark]?.lower === 'at') &&
        (doc.tokens[child]?.upos === 'NUM' || tree.childrenBy(child, 'nummod').length > 0),
    )
  if (object === undefined || at === undefined) return null
  const runs = joinRuns([...tree.runs(object, new Set([verb])), ...tree.runs(at)])
  const last = runs.at(-1)
  return last
    ? { content: contentRanges(context, verb, [...runs.slice(0, -1), restOfPhrase(context, verb, last)]) }
    : null
}

export const estimate = verbRule({ name: 'estimate', lemmas: sizingVerbs, frame, asserted: true })
