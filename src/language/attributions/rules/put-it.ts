import type { Token } from '../../doc.ts'
import type { Context } from '../context.ts'
import type { Range } from '../draft.ts'
import { contentRanges, rangeOf } from '../extent.ts'
import { openingRun, sentenceEnd } from '../sentence-parts.ts'
import { findSource, type Source } from '../subject.ts'
import { chunkBefore } from '../subject-chunk.ts'
import { type Frame, verbRule } from '../verb-rule.ts'

/** Words of the subject between "as" and "put it" at most. */
const LONGEST_SUBJECT = 8

/** "“…”, as X put it", "As X put it, the dam was “a toy”": the quotation beside it, else the clause it is added to. */
const frame: Frame = (context, verb) => {
  const { doc, quoteOf } = context
  const token = doc.tokens[verb]
  const it = doc.tokens[verb + 1]
  if (token?.lemma !== 'put' || it?.lower !== 'it') return null
  const as = doc.tokens
    .slice(Math.max(0, verb - LONGEST_SUBJECT), verb)
    .findLast(({ lower, sentence }) => lower === 'as' && sentence === token.sentence)
  const source = as && as.i < verb - 1 ? sourceBetween(context, as, verb) : null
  if (!as || !source || quoteOf[as.i] !== -1) return null
  const before = doc.tokens[as.i - 1]?.text === ',' ? as.i - 2 : as.i - 1
  const after = /^[,:]$/.test(doc.tokens[it.i + 1]?.text ?? '') ? it.i + 2 : it.i + 1
  const quoted = quoteAt(context, before) ?? quoteAt(context, after)
  if (quoted) return { content: [quoted], source }
  const opening = openingRun(context, verb, before + 1)
  const rest = { first: after, last: sentenceEnd(context, verb) }
  return { content: contentRanges(context, verb, [opening.last > opening.first ? opening : rest]), source }
}

/** The subject; where the tree has another one, the phrase between "as" and the verb. */
function sourceBetween(context: Context, as: Token, verb: number): Source | null {
  const found = findSource(context, verb)
  if (found && found.range.start > as.end) return found
  const chunk = chunkBefore(context, verb)
  const range = chunk && chunk.first > as.i ? rangeOf(context, chunk) : null
  return chunk && range ? { range, head: chunk.head } : null
}

function quoteAt({ quotes, quoteOf }: Context, token: number): Range | null {
  const quote = quotes[quoteOf[token] ?? -1]
  return quote ? { start: quote.start, end: quote.end } : null
}

export const putIt = verbRule({ name: 'put-it', lemmas: new Set(['put']), frame })
