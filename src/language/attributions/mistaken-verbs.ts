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
    if (token.upos === 'VERB' || !nounLikeVerbs.has(token.lower) || quoteOf[token.i] !== -1) continue
    const before = doc.tokens[token.i - 1]
    if (!before || before.sentence !== token.sentence) continue
    const next = doc.tokens[token.i + 1]
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

/** "the firm", "a firm". */
function isDefinite(doc: Doc, noun: number): boolean {
  return /^(?:the|an?|this|that)$/.test(doc.tokens[noun - 1]?.lower ?? '')
}

const SPEAKING = /^(?:speaks|complains|boasts|warns)$/

/** Nouns as often as verbs. */
const RARE = /^(?:reports|claims|notes|states|fears|hopes|shows|warnings)$/

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
