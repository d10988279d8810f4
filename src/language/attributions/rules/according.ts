import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { contentRanges, sourceRange } from '../extent.ts'
import { headWithin } from '../head-within.ts'
import type { Rule } from '../rule.ts'
import { openingRun, sentenceEnd } from '../sentence-parts.ts'
import type { Run } from '../tree.ts'
import { isDirect } from '../verb-rule.ts'

/** "The bridge is open, according to X." / "According to X, the bridge is open." The content is the rest of the sentence. */
export const according: Rule = {
  name: 'according',
  find: (context) => context.doc.tokens.flatMap((token) => (token.lower === 'according' ? read(context, token.i) : [])),
}

function read(context: Context, cue: number): Draft[] {
  const { doc } = context
  const first = doc.tokens[cue]
  const to = doc.tokens[cue + 1]
  if (to?.lower !== 'to' || !first) return []
  const end = sentenceEnd(context, cue)
  const opening = openingRun(context, cue, cue)
  const fronts = opening.last <= opening.first
  const sourceEnd = endOfSource(context, cue + 2, end, fronts)
  if (sourceEnd <= cue + 2) return []
  const head = headWithin(context, cue + 2, sourceEnd)
  const found = sourceRange(context, head)
  const last = doc.tokens[sourceEnd - 1]
  const start = doc.tokens[cue + 2]
  if (!last || !start) return []
  const fits = found && found.start === start.start && found.end <= last.end + 2
  const source = fits ? found : { start: start.start, end: last.end }
  const rest: Run = { first: sourceEnd, last: end }
  const content = contentRanges(
    context,
    cue,
    fronts ? [rest] : followsOn(context, sourceEnd, end) ? [opening, rest] : [opening],
  )
  return [
    {
      rule: 'according',
      source,
      sourceHead: head,
      cue: { start: first.start, end: to.end },
      cueHead: cue,
      content,
      direct: isDirect(context, content),
      denied: false,
    },
  ]
}

/** Where the noun phrase after "according to" ends: at the first break, or the next one if an apposition follows it. */
function endOfSource({ doc }: Context, from: number, end: number, fronts: boolean): number {
  for (let i = from; i < end; i++) {
    if (i > from && doc.text.slice(doc.tokens[i - 1]?.end, doc.tokens[i]?.start).includes('\n')) return i
    if (!isBreak(doc, i)) continue
    const next = doc.tokens[i + 1]?.lower ?? ''
    const apposed = doc.tokens[i]?.text === ',' && (fronts ? RELATIVE : APPOSED).test(next)
    if (!apposed) return i
    const further = doc.tokens.slice(i + 1, end).find((token) => isBreak(doc, token.i))
    if (further) return fronts ? further.i : further.i + 1
    if (fronts) return i
  }
  if (fronts) return from
  const closing = doc.tokens[end - 1]
  return closing && closing.upos === 'PUNCT' && end - 1 > from ? end - 1 : end
}

const RELATIVE = /^(?:who|which|whose)$/
const APPOSED = /^(?:who|which|whose|a|an|one)$/

function isBreak(doc: Context['doc'], i: number): boolean {
  const token = doc.tokens[i]
  if (!token) return false
  if (/^(?:,|;|:|—|–|--|\(|\))$/.test(token.text)) return true
  return token.text === '-' && (doc.tokens[i - 1]?.end ?? 0) < token.start
}

/** After the source a comma, and a verb that goes on with the sentence: "the plan, according to X, was dropped". */
function followsOn({ doc }: Context, from: number, end: number): boolean {
  const after = doc.tokens[from + 1]
  return (
    doc.tokens[from]?.text === ',' &&
    from + 1 < end &&
    after !== undefined &&
    /^(?:AUX|VERB)$/.test(after.upos) &&
    after.xpos !== 'VBG'
  )
}
