import { namingVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges } from '../extent.ts'
import { restOfPhrase } from '../stretch.ts'
import { agentOf, isPassive } from '../subject.ts'
import { joinRuns } from '../tree.ts'
import { type Frame, type FrameContent, verbRule } from '../verb-rule.ts'

/** "X called the plan a mistake", "X described it as “reckless”", "the plan was dubbed a mistake by X". */
const frame: Frame = (context, verb) => {
  const { tree } = context
  const judged = judgement(context, verb)
  if (judged === undefined) return plainly(context, verb)
  const passive = isPassive(context, verb)
  if (passive && agentOf(context, verb) === null) return null
  const named = passive ? tree.childrenBy(verb, 'nsubj') : tree.childrenBy(verb, 'obj', 'iobj', 'ccomp')
  const parts = [...named, judged].flatMap((part) => tree.runs(part, new Set([verb])))
  return { content: contentRanges(context, verb, joinRuns(parts)) }
}

/** "X called it a mistake" where the parser took all for one object: the whole phrase. */
function plainly(context: Context, verb: number): FrameContent | null {
  const { doc, tree } = context
  const object = tree.childrenBy(verb, 'obj')[0]
  if (!/^(?:call|label|dub|term|brand|describe)$/.test(doc.tokens[verb]?.lemma ?? '') || object === undefined)
    return null
  const first = tree.runs(object, new Set([verb]))[0]
  if (!first || first.first !== verb + 1 || isPassive(context, verb)) return null
  return { content: contentRanges(context, verb, [restOfPhrase(context, verb, first)]) }
}

/** What the thing is called: a noun or adjective beside the object, or a phrase with "as". */
function judgement({ doc, tree }: Context, verb: number): number | undefined {
  const plain = tree.childrenBy(verb, 'xcomp').find((child) => child > verb && !hasMark(child, 'to'))
  if (plain !== undefined) return plain
  return tree.childrenBy(verb, 'obl', 'advcl', 'xcomp').find((child) => child > verb && hasMark(child, 'as'))

  function hasMark(child: number, word: string): boolean {
    return tree.childrenBy(child, 'case', 'mark').some((mark) => doc.tokens[mark]?.lower === word)
  }
}

export const naming = verbRule({ name: 'naming', lemmas: namingVerbs, frame })
