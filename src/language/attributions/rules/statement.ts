import { speechVerbs } from '../../lang/en/cue-verbs.ts'
import type { Context } from '../context.ts'
import type { Draft, Range } from '../draft.ts'
import { cueRange } from '../extent.ts'
import { cueBehind } from '../quote-cue.ts'
import type { Rule } from '../rule.ts'
import { findSource } from '../subject.ts'

/**
 * "The mayor, Ana Ruiz, said:" and then a paragraph without marks: a statement given whole. "Ana Ruiz tweeted: “…,” Orlov
 * said. …": what she wrote tells who else spoke.
 */
export const statement: Rule = {
  name: 'statement',
  find: (context) =>
    context.doc.tokens.flatMap((token) => {
      if (token.text !== ':') return []
      if (endsLine(context, token.i)) return read(context, token.i, speechVerbs)
      return quotesOther(context, token.i) ? read(context, token.i, WRITING) : []
    }),
}

/** Words between "said" and its colon at most: "said in a statement on Monday". */
const FARTHEST = 8

/** Nothing but the line's end stands behind the colon, and what follows is in no marks. */
function endsLine({ doc, quoteOf }: Context, colon: number): boolean {
  const next = doc.tokens[colon + 1]
  return (
    next !== undefined &&
    doc.text.slice(doc.tokens[colon]?.end ?? 0, next.start).includes('\n') &&
    (quoteOf[colon + 1] ?? -1) === -1 &&
    /^\p{Lu}/u.test(next.text)
  )
}

/** What follows the colon is a quotation that has a cue of its own behind it. */
function quotesOther(context: Context, colon: number): boolean {
  const index = context.quoteOf[colon + 1] ?? -1
  return index >= 0 && context.quoteOf[colon] === -1 && cueBehind(context, index) !== null
}

const WRITING: ReadonlySet<string> = new Set(['tweet', 'post', 'write', 'report'])

function read(context: Context, colon: number, verbs: ReadonlySet<string>): Draft[] {
  const { doc, quoteOf } = context
  const next = doc.tokens[colon + 1]
  if (!next || quoteOf[colon] !== -1) return []
  for (let i = colon - 1; i >= 0 && i >= colon - FARTHEST; i--) {
    const token = doc.tokens[i]
    if (!token || token.text === '.' || quoteOf[i] !== -1) return []
    if (!context.isVerb(i) || !verbs.has(token.lemma) || !/^VB[DZP]$/.test(token.xpos)) continue
    const source = findSource(context, i)
    if (!source) return []
    return [
      {
        rule: 'statement',
        source: source.range,
        sourceHead: source.head,
        cue: cueRange(context, i),
        cueHead: i,
        content: [lineFrom(doc.text, next.start)],
        direct: false,
        denied: false,
      },
    ]
  }
  return []
}

/** The line that begins at an offset, without its full stop. */
function lineFrom(text: string, start: number): Range {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? text.length : end).trimEnd()
  return { start, end: start + line.replace(/\.$/, '').length }
}
