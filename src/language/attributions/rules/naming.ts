import { namingVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges } from '../extent.ts'
import { agentOf, isPassive } from '../subject.ts'
import { joinRuns } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X called the plan a mistake", "X described it as “reckless”", "the plan was dubbed a mistake by X". */
const frame: Frame = (context, verb) => {
  const { tree } = context
  const judged = judgement(context, verb)
  if (judged === undefined) return null
  const passive = isPassive(context, verb)
  if (passive && agentOf(context, verb) === null) return null
  const named = passive ? tree.childrenBy(verb, 'nsubj') : tree.childrenBy(verb, 'obj', 'iobj', 'ccomp')
  const parts = [...named, judged].flatMap((part) => tree.runs(part, new Set([verb])))
  return { content: contentRanges(context, verb, joinRuns(parts)) }
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
