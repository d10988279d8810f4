import { infinitiveVerbs } from '../../lang/en/cue-verbs.ts'
import { contentRanges } from '../extent.ts'
import { isPassive } from '../subject.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X wants to leave", "X vowed to return", "X urged the council to vote". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  if (isPassive(context, verb)) return null
  const wanted = tree
    .childrenBy(verb, 'xcomp', 'ccomp', 'advcl')
    .find((child) => child > verb && tree.childrenBy(child, 'mark').some((mark) => doc.tokens[mark]?.lower === 'to'))
  if (wanted === undefined || doc.tokens[wanted]?.deprel.startsWith('advcl')) return null
  const objects = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => child > verb && child < wanted)
  const runs = [...objects, wanted].flatMap((part) => tree.runs(part))
  return { content: joinRuns(contentRanges(context, verb, runs), doc.text) }
}

/** Neighbouring parts read as one passage. */
function joinRuns(ranges: readonly { start: number; end: number }[], text: string) {
  const joined: { start: number; end: number }[] = []
  for (const range of ranges) {
    const open = joined.at(-1)
    if (open && /^\s*$/.test(text.slice(open.end, range.start))) open.end = range.end
    else joined.push({ ...range })
  }
  return joined
}

export const infinitive = verbRule({ name: 'infinitive', lemmas: infinitiveVerbs, frame })
