import { namingVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges, cueRange } from '../extent.ts'
import { agentOf, isPassive } from '../passive.ts'
import { sentenceEnd } from '../sentence-parts.ts'
import { restOfPhrase, rightEdge } from '../stretch.ts'
import { joinRuns, type Run } from '../tree.ts'
import { type Frame, type FrameContent, verbRule } from '../verb-rule.ts'

/** "X called the plan a mistake", "X described it as “reckless”", "the plan was dubbed a mistake by X". */
const frame: Frame = (context, verb) => {
  const { doc, tree } = context
  const token = doc.tokens[verb]
  // "a group called the Herons": a name given, by nobody.
  if (token?.deprel === 'acl' && token.xpos !== 'VBG' && agentOf(context, verb) === null) return null
  const judged = judgement(context, verb)
  if (judged === undefined) return asPhrase(context, verb) ?? plainly(context, verb)
  const passive = isPassive(context, verb)
  if (passive && agentOf(context, verb) === null) return null
  const named = passive ? tree.childrenBy(verb, 'nsubj') : tree.childrenBy(verb, 'obj', 'iobj', 'ccomp')
  const parts = [...named, judged].flatMap((part) => tree.runs(part, new Set([verb])))
  return { content: contentRanges(context, verb, joinRuns(parts)) }
}

/** Words between "described" and "as" at most. */
const FARTHEST_AS = 20

/** "X termed the plan as “reckless”" where the parser lost "as": all between the verb and the next break. */
function asPhrase(context: Context, verb: number): FrameContent | null {
  const { doc, quoteOf } = context
  if (
    !doc.tokens[verb + 1] ||
    /^(?:AUX|VERB|PUNCT)$/.test(doc.tokens[verb + 1]?.upos ?? '') ||
    agentOf(context, verb) !== null
  )
    return null
  const end = sentenceEnd(context, verb)
  for (let i = verb + 2; i < Math.min(end, verb + FARTHEST_AS); i++) {
    const token = doc.tokens[i]
    if (
      !token ||
      (/^(?:VERB|AUX|SCONJ)$/.test(token.upos) && token.lower !== 'as') ||
      /^[,;:.]$/.test(token.text) ||
      quoteOf[i] !== quoteOf[verb]
    )
      return null
    if (token.lower !== 'as' || doc.tokens[i + 1]?.lower === 'well') continue
    return {
      content: contentRanges(context, verb, [
        { first: verb + 1, last: rightEdge(context, verb, { first: verb + 1, last: i + 2 }) },
      ]),
      cue: cueRange(context, verb),
    }
  }
  return null
}

/** "X called it a mistake" where the parser took all for one object: the whole phrase. */
function plainly(context: Context, verb: number): FrameContent | null {
  const { doc, tree } = context
  const object = tree.childrenBy(verb, 'obj')[0]
  if (!/^(?:call|label|dub|term|brand|describe)$/.test(doc.tokens[verb]?.lemma ?? '') || object === undefined)
    return null
  const first = tree.runs(object, new Set([verb]))[0]
  if (!first || first.first !== verb + 1 || isPassive(context, verb)) return null
  return { content: contentRanges(context, verb, [withQuote(context, restOfPhrase(context, verb, first))]) }
}

/** "called the plan | “a mistake”": the words in marks right behind are what it is called. */
function withQuote({ doc, quotes, quoteOf }: Context, run: Run): Run {
  const quote = quotes[quoteOf[run.last] ?? -1]
  if (!quote || quote.start !== doc.tokens[run.last]?.start) return run
  let last = run.last
  while ((doc.tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= quote.end) last++
  return { first: run.first, last }
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

export const naming = verbRule({ name: 'naming', lemmas: namingVerbs, frame, asserted: true })
