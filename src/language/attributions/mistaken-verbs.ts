import type { Doc } from '../doc.ts'
import { nounLikeVerbs } from '../lang/en/cue-verbs.ts'

/**
 * Reporting verbs that the tagger took for plural nouns: at the end of a sentence behind a break ("…, the agency
 * reports."), and before "that" ("the suit argues that") where the word is hardly ever a noun
 * or a name stands before it.
 */
export function findMistakenVerbs(doc: Doc, quoteOf: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  const names = new Set(doc.tokens.filter(({ upos }) => upos === 'PROPN').map(({ text }) => text))
  for (const token of doc.tokens) {
    if (token.upos === 'VERB' || quoteOf[token.i] !== -1) continue
    const before = doc.tokens[token.i - 1]
    const next = doc.tokens[token.i + 1]
    // "officials warn that", "the bank forecast that"
    if (PLAIN.test(token.lower) && next?.lower === 'that' && before?.sentence === token.sentence) {
      const told = token.lower === 'forecast' && isSubject(doc, before.i)
      if (before.xpos === 'NNS' || told) found.add(token.i)
      continue
    }
    if (!nounLikeVerbs.has(token.lower) || !before || before.sentence !== token.sentence) continue
    // "Tarnair claims that": a name has no claims without an apostrophe, though a sentence's first word may look like a verb.
    const named = before.upos === 'PROPN' || (before.upos === 'VERB' && names.has(before.text))
    if (named && next?.lower === 'that' && next.sentence === token.sentence) {
      found.add(token.i)
      continue
    }
    // "Mayor Ana Ruiz speaks of …"
    if (named && /^(?:of|about)$/.test(next?.lower ?? '') && SPEAKING.test(token.lower)) {
      found.add(token.i)
      continue
    }
    if (!/^(?:NOUN|PROPN|PRON)$/.test(before.upos)) continue
    // "The firm claims to be …"
    if (
      next?.lower === 'to' &&
      /^(?:claims|hopes)$/.test(token.lower) &&
      before.xpos === 'NN' &&
      isDefinite(doc, before.i)
    ) {
      found.add(token.i)
      continue
    }
    // "as the mayor notes, it …"
    if (
      next?.text === ',' &&
      /^(?:notes|reports|says|writes|argues|claims|states)$/.test(token.lower) &&
      followsAs(doc, token.i)
    ) {
      found.add(token.i)
      continue
    }
    if (
      closes(doc, token.i)
        ? followsBreak(doc, quoteOf, token.i)
        : next?.lower === 'that' && !/s$/.test(before.lower) && !RARE.test(token.lower)
    ) {
      found.add(token.i)
    }
  }
  return found
}

/** Forms of reporting verbs without an ending that are hardly ever nouns behind a plural. */
const PLAIN = /^(?:warn|argue|insist|contend|allege|caution|predict|forecast|estimate|hope|fear|claim)$/

/** A name, or a noun with its article and perhaps words between. */
function isSubject(doc: Doc, noun: number): boolean {
  if (doc.tokens[noun]?.upos === 'PROPN') return true
  let first = noun
  while (/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(doc.tokens[first - 1]?.upos ?? '') && doc.tokens[first - 1]?.text !== ',')
    first--
  return isBody.test(doc.tokens[noun]?.lower ?? '') && /^(?:the|an?)$/i.test(doc.tokens[first - 1]?.text ?? '')
}

/** Nouns for bodies, which make forecasts, as against "the weather forecast". */
const isBody =
  /^(?:bank|firm|company|group|agency|brokerage|lender|insurer|ministry|government|institute|fund|retailer|maker|carmaker|automaker|airline)$/

/** "the firm", "a firm". */
function isDefinite(doc: Doc, noun: number): boolean {
  return /^(?:the|an?|this|that)$/.test(doc.tokens[noun - 1]?.lower ?? '')
}

const SPEAKING = /^(?:speaks|complains|boasts|warns)$/

/** Nouns as often as verbs. */
const RARE = /^(?:reports|claims|notes|states|fears|hopes|shows|warnings)$/

/** "as" stands before the subject, which is all that stands between. */
function followsAs(doc: Doc, at: number): boolean {
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    const token = doc.tokens[i]
    if (!token || token.sentence !== doc.tokens[at]?.sentence) return false
    if (token.lower === 'as') return i < at - 1
    if (!/^(?:DET|PROPN|NOUN|ADJ|PART|PRON)$/.test(token.upos)) return false
  }
  return false
}

/** Nothing but the full stop, or where from, follows. */
function closes(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1]
  // ", the agency reports, citing police"
  if (next?.text === ',' && doc.tokens[at + 2]?.lower === 'citing') return true
  return (
    !next || next.sentence !== doc.tokens[at]?.sentence || /^[.!?]$/.test(next.text) || /^(?:from|in)$/.test(next.lower)
  )
}

/** A comma or the end of a quotation stands a few words before, with no verb between. */
function followsBreak(doc: Doc, quoteOf: readonly number[], at: number): boolean {
  for (let i = at - 1; i > at - 9 && i >= 0; i--) {
    const token = doc.tokens[i]
    if (!token || token.sentence !== doc.tokens[at]?.sentence || /^(?:VERB|AUX|ADP|CCONJ)$/.test(token.upos))
      return false
    if (token.text === ',' || quoteOf[i] !== -1) return i < at - 1
  }
  return false
}
