import { chargePrepositions, objectVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges } from '../extent.ts'
import { restOfPhrase } from '../stretch.ts'
import { agentOf, findSource, isPassive } from '../subject.ts'
import { hasRelation, joinRuns } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X denied any role", "the plan was criticised by X", "a plan announced by X". */
const frame: Frame = (context, verb) => {
  const { tree } = context
  if (isPassive(context, verb)) {
    if (agentOf(context, verb) === null) return null
    const theme = themeOfPassive(context, verb)
    return theme === null ? null : { content: contentRanges(context, verb, tree.runs(theme, new Set([verb]))) }
  }
  const object = tree.childrenBy(verb, 'obj')[0]
  if (object === undefined || findSource(context, verb) === null) return null
  const runs = [object, ...complements(context, verb, object)].flatMap((part) => tree.runs(part, new Set([verb])))
  const joined = joinRuns(runs)
  const last = joined.at(-1)
  const whole = last && last.first > verb ? [...joined.slice(0, -1), restOfPhrase(context, verb, last)] : joined
  return { content: contentRanges(context, verb, whole) }
}

/** "accused X of …", "praised X for …", "defended X as …": what follows the object belongs to the charge. */
function complements({ doc, tree }: Context, verb: number, object: number): readonly number[] {
  const lemma = doc.tokens[verb]?.lemma ?? ''
  return tree.childrenBy(verb, 'obl', 'advcl').filter((child) => {
    const mark = tree.childrenBy(child, 'case', 'mark')[0]
    const word = doc.tokens[mark ?? -1]?.lower ?? ''
    return child > object && (chargePrepositions[word]?.has(lemma) ?? false)
  })
}

function themeOfPassive({ doc, tree }: Context, verb: number): number | null {
  const subject = tree.childrenBy(verb, 'nsubj')[0]
  if (subject !== undefined) return subject
  const token = doc.tokens[verb]
  return token && hasRelation(token, ['acl']) && token.head >= 0 ? token.head : null
}

export const object = verbRule({ name: 'object', lemmas: objectVerbs, frame, asserted: true })
