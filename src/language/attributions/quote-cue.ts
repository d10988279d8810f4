import { documentNouns, mediumNouns } from '../lang/en/cue-nouns.ts'
import { issuingVerbs, speechVerbs } from '../lang/en/cue-verbs.ts'
import { type Context, isSpeech } from './context.ts'
import { sourceRange } from './extent.ts'
import { invertedSource } from './inverted.ts'
import type { Quote } from './quotes.ts'
import { findSource, type Source } from './subject.ts'
import { firstTokenFrom } from './token-at.ts'

/** `start`: where the content begins, if before the marks: She “waited all night,” X said. */
export type Cue = { readonly verb: number; readonly source: Source | null; readonly start?: number }

/** Words between a quotation and its cue at most; a longer subject is rare, a wrong cue is not. */
const FARTHEST = 40

/** “…,” said X / “…,” X said: only where the quotation does not end its sentence, or the next word is no new one. */
export function cueBehind(context: Context, index: number): Cue | null {
  const { doc, quotes, quoteOf } = context
  const quote = quotes[index]
  const next = firstTokenFrom(doc, quote?.end ?? 0)
  if (!quote || !staysOpen(doc.text, quote) || doc.tokens[next]?.upos === 'CCONJ') return null
  let words = 0
  for (let i = next; i < doc.tokens.length && i < next + FARTHEST; i++) {
    const token = doc.tokens[i]
    if (
      !token ||
      quoteOf[i] !== -1 ||
      /^[.!?;:]$/.test(token.text) ||
      doc.text.slice(quote.end, token.start).includes('\n')
    )
      return null
    // “…” because of the rain, X said: more than the quotation is said; the rule for clauses reads that.
    if (token.text === ',' && words > 0 && i > next && doc.tokens[i + 1] && startsSubject(context, i + 1)) return null
    words++
    // “…,” one resident, who asked not to be named, said.
    if (i > next + 1 && RELATIVE.test(token.lower) && doc.tokens[i - 1]?.text === ',') {
      const comma = doc.tokens.slice(i, next + FARTHEST).find(({ text }) => text === ',')
      if (!comma || comma.sentence !== token.sentence) return null
      i = comma.i
      continue
    }
    if (isSpeechVerb(context, i) && token.xpos !== 'VBG') {
      // “…”, said X: the comma may stand outside the marks.
      const source = sourceAt(context, i, doc.tokens[next]?.text === ',' ? next + 1 : next) ?? between(context, next, i)
      if (reportsReport(context, { quote, verb: i, source })) return null
      return {
        verb: i,
        source,
        start: clauseStart(context, quote),
      }
    }
    if (isAboutToSpeak(context, i)) {
      const source = findSource(context, i)
      return source && quoteOf[source.head] === -1 ? { verb: i, source, start: clauseStart(context, quote) } : null
    }
    if (
      token.upos === 'VERB' &&
      token.deprel !== 'acl:relcl' &&
      !/^acl|amod|compound/.test(token.deprel) &&
      !insideSubject(context, i)
    )
      return null
  }
  return null
}

/** “…?” X planned | to ask: a finite verb and the infinitive of one of saying. */
function isAboutToSpeak({ doc }: Context, i: number): boolean {
  const [verb, to, saying] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]]
  if (!/^VB[DZP]$/.test(verb?.xpos ?? '') || verb?.upos !== 'VERB' || to?.lower !== 'to') return false
  return saying?.xpos === 'VB' && /^(?:ask|say|tell|write|add|argue|shout)$/.test(saying.lemma)
}

type Closing = { readonly quote: Quote; readonly verb: number; readonly source: Source | null }

/**
 * X said the proof was “fake,” the agency reported; X wrote: “…,” the complaint says: the closing cue reports all of it;
 * the rule for clauses reads that.
 */
function reportsReport(context: Context, { quote, verb, source }: Closing): boolean {
  const { doc } = context
  const first = doc.sentences[doc.tokens[verb]?.sentence ?? -1]?.first ?? verb
  const opening = firstTokenFrom(doc, quote.start)
  const sign = /^[,:]$/.test(doc.tokens[opening - 1]?.text ?? '')
  if (sign && !documentNouns.has(doc.tokens[source?.head ?? -1]?.lemma ?? '')) return false
  for (let i = first; i < opening; i++) {
    const said = speechVerbs.has(doc.tokens[i]?.lemma ?? '') && /^VB[DZP]$/.test(doc.tokens[i]?.xpos ?? '')
    if (said && context.isVerb(i) && context.quoteOf[i] === -1) return true
  }
  return false
}

/** The begin of the sentence that the quotation finishes, where nothing but its own words stand before the marks. */
function clauseStart(context: Context, quote: Quote): number {
  const { doc, quotes, quoteOf } = context
  const first = firstTokenFrom(doc, quote.start)
  let start = quote.start
  for (let i = first - 1; i >= 0 && i >= first - 2 * FARTHEST; i--) {
    const token = doc.tokens[i]
    if (!token || /^[.!?;:]+$/.test(token.text) || token.end < quote.start - LONGEST_LEAD) break
    if (doc.text.slice(token.end, start).includes('\n')) break
    if (i === first - 1 && /^[,—–-]$/.test(token.text)) return quote.start
    const other = quotes[quoteOf[i] ?? -1]
    if (other && isSpeech(context, other)) return quote.start
    start = token.start
  }
  return start
}

/** Own words before the marks, in characters. */
const LONGEST_LEAD = 400

/** “…,” Ana Ruiz, head of the council, said: all that stands between the marks and the cue, where the tree has no subject. */
function between(context: Context, first: number, verb: number): Source | null {
  const { doc } = context
  const start = doc.tokens[first]
  const end = doc.tokens.slice(first, verb).findLast((token) => token.upos !== 'ADV' && token.upos !== 'AUX')
  if (!start || !end || !/^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(start.upos)) return null
  const sign = doc.tokens.slice(first, verb).find((token) => token.text === ',')
  return { range: { start: start.start, end: end.end }, head: Math.max(first, (sign?.i ?? verb) - 1) }
}

/** A pronoun or name and a speech verb right after it. */
function startsSubject(context: Context, at: number): boolean {
  const subject = context.doc.tokens[at]
  return (
    isSpeechVerb(context, at + 1) &&
    /^(?:PRON|PROPN|NOUN)$/.test(subject?.upos ?? '') &&
    !RELATIVE.test(subject?.lower ?? '')
  )
}

const RELATIVE = /^(?:who|which|that)$/

function insideSubject({ doc }: Context, verb: number): boolean {
  return /^(acl|amod|advcl)/.test(doc.tokens[verb]?.deprel ?? '')
}

function staysOpen(text: string, quote: Quote): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end).trimEnd()
  const after = /^\s*([^\s])/.exec(text.slice(quote.end, quote.end + 3))?.[1] ?? ''
  return !/\.$/.test(inner) || /[,\p{Ll}—–-]/u.test(after)
}

/** X said: “…” / X said, “…” / X told Y that “…” — the last speech verb before the marks, with no full stop between. */
export function cueBefore(context: Context, index: number): Cue | null {
  const { doc, quotes, quoteOf } = context
  const quote = quotes[index]
  const next = firstTokenFrom(doc, quote?.start ?? 0)
  if (!quote) return null
  const sign = doc.tokens[next - 1]
  if (!sign || !/^[,:—–-]$/.test(sign.text)) return null
  const colon = sign.text === ':'
  let clause = false
  for (let i = next - 1; i >= 0 && i >= next - FARTHEST; i--) {
    const token = doc.tokens[i]
    if (!token || quoteOf[i] !== -1 || (i < next - 1 && /^[.!?;]$/.test(token.text))) return null
    const gap = doc.text.slice(token.end, quote.start)
    if (gap.includes('\n') && !colon) return null
    // X told Y that he could win, “but not today”: the rule for clauses reads all that is said.
    if (isSpeechVerb(context, i))
      return clause && !colon
        ? null
        : { verb: i, source: sourceAt(context, i, opensClause(context, i, next - 1) ? i : -1) }
    // X released the following statement today: “…”
    if (colon && issues(context, i, next)) return { verb: i, source: findSource(context, i) }
    if (token.lower === 'that' && token.deprel === 'mark') clause = true
  }
  return null
}

/** A finite verb of giving out, and what was given out behind it: "issued a statement on Monday". */
function issues(context: Context, verb: number, end: number): boolean {
  const { doc } = context
  const token = doc.tokens[verb]
  if (!token || !issuingVerbs.has(token.lemma) || !context.isVerb(verb) || !/^VB[DZP]$/.test(token.xpos)) return false
  return doc.tokens.slice(verb + 1, end).some(({ lemma }) => mediumNouns.has(lemma))
}

/** "Continued Ruiz: “…”", "In short, explained Ruiz: “…”": the verb comes first, its subject behind it. */
function opensClause({ doc }: Context, verb: number, sign: number): boolean {
  const token = doc.tokens[verb]
  const first = doc.sentences[token?.sentence ?? -1]?.first ?? verb
  const lead = doc.tokens.slice(first, verb)
  const opens = lead.length === 0 || (lead.at(-1)?.text === ',' && lead.length <= LONGEST_ADVERBIAL)
  return (
    opens &&
    /^VB[DNZ]$/.test(token?.xpos ?? '') &&
    !/^(?:tell|ask|inform|remind)$/.test(token?.lemma ?? '') &&
    lead.every(({ upos }) => !/^(?:PROPN|PRON)$/.test(upos)) &&
    doc.tokens
      .slice(verb + 1, sign)
      .every(({ upos, text }) => /^(?:PROPN|NOUN|DET|ADJ|ADP|NUM|PUNCT|PART)$/.test(upos) && text !== ',')
  )
}

/** Words of "In other words," at most. */
const LONGEST_ADVERBIAL = 5

function isSpeechVerb(context: Context, i: number): boolean {
  const { doc, quoteOf } = context
  const token = doc.tokens[i]
  if (token === undefined || quoteOf[i] !== -1 || !context.isVerb(i) || token.xpos === 'VB') return false
  return speechVerbs.has(token.lemma) || standsAsCue(context, i)
}

/** "Ruiz fumed: “…”", "“…,” she whimpered.": any finite verb is one of saying where a quotation and its subject stand so. */
function standsAsCue({ doc, quoteOf }: Context, i: number): boolean {
  const before = doc.tokens[i - 1]
  const after = doc.tokens[i + 1]
  if (!/^VB[DZ]$/.test(doc.tokens[i]?.xpos ?? '') || !/^(?:PROPN|NOUN|PRON)$/.test(before?.upos ?? '')) return false
  if (after?.text === ':' && (quoteOf[i + 2] ?? -1) !== -1) return true
  const opener = doc.tokens[i - 2]
  const quoted = opener !== undefined && (quoteOf[i - 2] ?? -1) !== -1
  return /^(?:he|she|they|i)$/.test(before?.lower ?? '') && quoted && /^[.,]$/.test(after?.text ?? '.')
}

/** Behind the quotation an inverted subject; else the subject by the tree. */
function sourceAt(context: Context, verb: number, from: number): Source | null {
  if (verb === from) {
    const inverted = invertedSource(context, verb)
    if (inverted) return inverted
  }
  const found = isQuoted(context, verb) ? quotedOne(context, verb) : findSource(context, verb)
  return found && context.quoteOf[found.head] === -1 ? found : null
}

function isQuoted({ doc }: Context, verb: number): boolean {
  return /^(?:quote|cite)$/.test(doc.tokens[verb]?.lemma ?? '') && doc.tokens[verb]?.xpos === 'VBN'
}

/** "…, she was quoted as saying": the subject speaks, not the one who quotes. */
function quotedOne(context: Context, verb: number): Source | null {
  const head = context.tree.childrenBy(verb, 'nsubj')[0]
  const range = head === undefined ? null : sourceRange(context, head, new Set([verb]))
  return range && head !== undefined ? { range, head } : null
}
