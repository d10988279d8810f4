import { chargePrepositions, objectVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import { contentRanges } from '../extent.ts'
import { agentOf, isPassive } from '../passive.ts'
import { restOfPhrase, rightEdge } from '../stretch.ts'
import { findSource } from '../subject.ts'
import { TIME } from '../subject-chunk.ts'
import { hasRelation, joinRuns, type Run } from '../tree.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** "X denied any role", "the plan was criticised by X", "a plan announced by X". */
const frame: Frame = (context, verb) => {
  const { tree } = context
  if (isPassive(context, verb)) {
    if (agentOf(context, verb) === null) return null
    const theme = themeOfPassive(context, verb)
    return theme === null ? null : { content: contentRanges(context, verb, tree.runs(theme, new Set([verb]))) }
  }
  const object = tree.childrenBy(verb, 'obj').find((child) => !TIME.test(context.doc.tokens[child]?.lower ?? ''))
  if (object === undefined || findSource(context, verb) === null) return null
  const runs = [object, ...complements(context, verb, object)].flatMap((part) => tree.runs(part, new Set([verb])))
  const joined = joinRuns(runs)
  const last = joined.at(-1)
  const rest = last && last.first > verb ? [...joined.slice(0, -1), restOfPhrase(context, verb, last)] : joined
  const behind = rest.at(-1)
  const whole =
    last && behind && last.first > verb
      ? [...rest, ...chargeBehind(context, verb, behind), ...asBehind(context, verb, behind)]
      : rest
  return { content: contentRanges(context, verb, joinRuns(whole)) }
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

/** "criticised the board, led by Ruiz, for its losses": the charge behind what is set off by commas. */
function chargeBehind({ doc, quoteOf, ...rest }: Context, verb: number, { last }: Run): Run[] {
  const lemma = doc.tokens[verb]?.lemma ?? ''
  if (!chargePrepositions.for?.has(lemma) || doc.tokens[last]?.text !== ',') return []
  for (let i = last + 1; i < last + LONGEST_INSERTION; i++) {
    const token = doc.tokens[i]
    if (!token || token.sentence !== doc.tokens[verb]?.sentence || quoteOf[i] !== -1) return []
    if (/^(?:VB[DPZ]|MD)$/.test(token.xpos)) return []
    if (token.lower !== 'for' || doc.tokens[i - 1]?.text !== ',') continue
    return [{ first: i, last: rightEdge({ doc, quoteOf, ...rest }, verb, { first: i, last: i + 2 }) }]
  }
  return []
}

/** "defended him | as a “true pro”": where the parser hung it elsewhere. */
function asBehind(context: Context, verb: number, { last }: Run): Run[] {
  const { doc, quoteOf } = context
  if (doc.tokens[last]?.lower !== 'as' || !chargePrepositions.as?.has(doc.tokens[verb]?.lemma ?? '')) return []
  const quote = context.quotes[quoteOf[last + 1] ?? quoteOf[last + 2] ?? -1] ?? context.quotes[quoteOf[last + 2] ?? -1]
  let end = last + 2
  while (quote && (doc.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= quote.end) end++
  return quote ? [{ first: last, last: end }] : []
}

/** Words set off between an object and its charge at most. */
const LONGEST_INSERTION = 16

function themeOfPassive({ doc, tree }: Context, verb: number): number | null {
  const subject = tree.childrenBy(verb, 'nsubj')[0]
  if (subject !== undefined) return subject
  const token = doc.tokens[verb]
  return token && hasRelation(token, ['acl']) && token.head >= 0 ? token.head : null
}

export const object = verbRule({ name: 'object', lemmas: objectVerbs, frame, asserted: true })
