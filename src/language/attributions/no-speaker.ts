import { happeningNouns } from '../lang/en/cue-nouns.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { TIME } from './subject-chunk.ts'

/**
 * Takes away a source that cannot speak: a time ("announced last November") or a quotation leaves an attribution without
 * a source; what merely happens ("the storm showed") makes no attribution at all.
 */
export function withoutNonSpeaker(context: Context, draft: Draft): Draft[] {
  const head = context.doc.tokens[draft.sourceHead ?? -1]
  if (!draft.source || !head) return [draft]
  if (isTime(context, draft) || isQuotation(context, draft)) return [{ ...draft, source: null, sourceHead: null }]
  return head.upos === 'NOUN' && happeningNouns.has(head.lemma) ? [] : [draft]
}

/** "last November", "Thursday": nothing but words of time, and what stands before them. */
function isTime({ doc }: Context, { source, sourceHead }: Draft): boolean {
  const head = doc.tokens[sourceHead ?? -1]
  if (!source || !head || !TIME.test(head.lower)) return false
  // "Day said" of Ana Day
  if (head.xpos === 'NNP' && LIKE_NAMES.test(head.lower) && /^\p{Lu}/u.test(head.text)) return false
  const words = doc.text
    .slice(source.start, source.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.every(
    (word) =>
      TIME.test(word) || /^(?:|on|in|at|last|this|next|early|earlier|late|later|that|the|same|times?)$/.test(word),
  )
}

/** Words of time that are surnames as well. */
const LIKE_NAMES = /^(?:day|week|march|may|june|april|august|summer|winter|friday)$/

/** The source is a quotation of its own, the cue stands outside. */
function isQuotation({ doc, quotes, quoteOf }: Context, { source, sourceHead, cueHead }: Draft): boolean {
  if (!source || sourceHead === null || cueHead === null) return false
  const quote = quotes[quoteOf[sourceHead] ?? -1]
  if (!quote || quoteOf[cueHead] === quoteOf[sourceHead] || doc.tokens[sourceHead]?.upos === 'PROPN') return false
  return source.start >= quote.start && source.end <= quote.end && source.end - source.start > 3
}
