import type { Context } from './context.ts'
import type { Run } from './tree.ts'

/**
 * Parts of a sentence told by their signs alone, for the patterns of reporting where signs are surer than trees:
 * "CLAUSE, X said", "CLAUSE, X said, CLAUSE", "CLAUSE, according to X".
 */

/** Adverbs that link a sentence to the one before and are no part of what is said. */
const LINKS =
  /^(?:however|meanwhile|still|moreover|furthermore|nevertheless|nonetheless|instead|indeed|besides|also|separately|similarly|overall|yet)$/

/** The sentence's tokens from its begin up to `last`, without linking words before. */
export function openingRun({ doc, quoteOf }: Context, within: number, last: number): Run {
  let first = doc.sentences[doc.tokens[within]?.sentence ?? -1]?.first ?? within
  for (let i = last - 1; i > first; i--) if (doc.tokens[i]?.text === ';' && quoteOf[i] === -1) first = i
  while (first < last && quoteOf[first] === -1) {
    const token = doc.tokens[first]
    const next = doc.tokens[first + 1]
    if (!token) break
    if (token.upos === 'CCONJ' || token.upos === 'PUNCT') first++
    else if (LINKS.test(token.lower) && next?.text === ',') first += 2
    else break
  }
  return { first, last }
}

/** Last token of the sentence that is no closing sign, exclusive end. */
export function sentenceEnd({ doc }: Context, within: number): number {
  return doc.sentences[doc.tokens[within]?.sentence ?? -1]?.last ?? within + 1
}

/** Index of the comma (or dash) right before a token, outside quotations or closing one; -1 where there is none. */
export function breakBefore({ doc, quotes, quoteOf }: Context, at: number): number {
  const token = doc.tokens[at - 1]
  if (!token || token.sentence !== doc.tokens[at]?.sentence) return -1
  if (/^(?:,|—|–|-|--)$/.test(token.text)) return at - 1
  // “…,” X said: the comma stands within the marks.
  const quote = quotes[quoteOf[at - 1] ?? -1]
  return quote &&
    token.end === quote.end &&
    /[,!?—]$/.test(doc.text.slice(quote.inner.start, quote.inner.end).trimEnd())
    ? at
    : -1
}
