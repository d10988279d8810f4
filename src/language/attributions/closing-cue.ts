import { insertedVerbs } from '../lang/en/cue-verbs.ts'
import type { Context } from './context.ts'
import { sentenceEnd } from './sentence-parts.ts'

/** Words after the last break of a sentence that a closing cue has at most: ", a report by the agency said on Monday". */
const LONGEST = 16

/**
 * The break before a cue that closes a sentence: "…, X said.", "…, said X.", "…, according to X." All before it is what
 * that cue reports, so what another cue reports ends there. -1 where the sentence has none.
 */
export function closingBreak(context: Context, within: number): number {
  const { doc, quoteOf } = context
  const end = sentenceEnd(context, within)
  let cue = -1
  for (let i = end - 1; i > within && i > end - LONGEST; i--) {
    const token = doc.tokens[i]
    if (!token) return -1
    const stop = token.text === ',' || quoteOf[i] !== -1
    if (stop) {
      if (cue < 0 || (cue > i + 1 && !startsNoun(context, i + 1))) return -1
      return quoteOf[i] === -1 ? i : i + 1
    }
    if (token.lower === 'according') return doc.tokens[i - 1]?.text === ',' ? i - 1 : -1
    if (context.isVerb(i) && insertedVerbs.has(token.lemma) && cue < 0 && !/^VB[GN]?$/.test(token.xpos)) cue = i
    else if (/^(?:VERB|SCONJ|CCONJ)$/.test(token.upos) || (token.upos === 'AUX' && cue < 0)) return -1
  }
  return -1
}

function startsNoun({ doc }: Context, i: number): boolean {
  return /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(doc.tokens[i]?.upos ?? '')
}
