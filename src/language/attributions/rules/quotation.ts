import { speechVerbs } from '../../lang/en/cue-verbs.ts'
import { type Context, isSpeech } from '../context.ts'
import type { Draft, Range } from '../draft.ts'
import { cueRange, sourceRange } from '../extent.ts'
import type { Quote } from '../quotes.ts'
import type { Rule } from '../rule.ts'
import { findSource, type Source } from '../subject.ts'

/**
 * Quotations with their cue beside them: “…,” said X. / X said: “…” / “…,” X said, “…” / “…,” X said. “…”
 * Reads the words around the marks, since a parser often errs where a quotation begins or ends.
 */
export const quotation: Rule = {
  name: 'quotation',
  find: (context) => {
    const drafts: Building[] = []
    let last: Building | null = null
    context.quotes.forEach((quote, index) => {
      if (!isSpeech(context, quote)) return
      const cue = cueBehind(context, index) ?? cueBefore(context, index)
      if (cue) {
        last = drafts.find((draft) => draft.cueHead === cue.verb) ?? start(context, cue)
        if (!drafts.includes(last)) drafts.push(last)
        last.content.push(cue.start === undefined ? contentOf(quote) : { start: cue.start, end: quote.end })
      } else if (last && goesOn(context, index, last)) {
        last.content.push(contentOf(quote))
      }
    })
    return drafts
  },
}

/** `start`: where the content begins, if before the marks: She “waited all night,” X said. */
type Cue = { readonly verb: number; readonly source: Source | null; readonly start?: number }
type Building = Draft & { readonly content: Range[] }

function start(context: Context, { verb, source }: Cue): Building {
  return {
    rule: 'quotation',
    source: source?.range ?? null,
    sourceHead: source?.head ?? null,
    cue: cueRange(context, verb),
    cueHead: verb,
    content: [],
    direct: true,
    denied: false,
  }
}

const contentOf = (quote: Quote): Range => ({ start: quote.start, end: quote.end })

/** Words between a quotation and its cue at most; a longer subject is rare, a wrong cue is not. */
const FARTHEST = 40

/** “…,” said X / “…,” X said: only where the quotation does not end its sentence, or the next word is no new one. */
function cueBehind(context: Context, index: number): Cue | null {
  const { doc, quotes, quoteOf } = context
  const quote = quotes[index]
  const next = firstToken(context, quote?.end ?? 0)
  if (!quote || next === null || !staysOpen(doc.text, quote)) return null
  for (let i = next; i < doc.tokens.length && i < next + FARTHEST; i++) {
    const token = doc.tokens[i]
    if (
      !token ||
      quoteOf[i] !== -1 ||
      /^[.!?;:]$/.test(token.text) ||
      doc.text.slice(quote.end, token.start).includes('\n')
    )
      return null
    if (isSpeechVerb(context, i))
      return { verb: i, source: sourceAt(context, i, next), start: clauseStart(context, quote) }
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

/** The begin of the sentence that the quotation finishes, where nothing but its own words stand before the marks. */
function clauseStart({ doc, quoteOf }: Context, quote: Quote): number {
  const first = firstToken({ doc } as Context, quote.start) ?? 0
  let start = quote.start
  for (let i = first - 1; i >= 0 && i >= first - FARTHEST; i--) {
    const token = doc.tokens[i]
    if (!token || /[.!?;:]$/.test(token.text) || token.end < quote.start - LONGEST_LEAD) break
    if (doc.text.slice(token.end, start).includes('\n')) break
    if (i === first - 1 && /^[,—–-]$/.test(token.text)) return quote.start
    if (quoteOf[i] !== -1) return quote.start
    start = token.start
  }
  return start
}

/** Own words before the marks, in characters. */
const LONGEST_LEAD = 200

function insideSubject({ doc }: Context, verb: number): boolean {
  return /^(acl|amod|advcl)/.test(doc.tokens[verb]?.deprel ?? '')
}

function staysOpen(text: string, quote: Quote): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end).trimEnd()
  const after = /^\s*([^\s])/.exec(text.slice(quote.end, quote.end + 3))?.[1] ?? ''
  return !/\.$/.test(inner) || /[,\p{Ll}—–-]/u.test(after)
}

/** X said: “…” / X said, “…” / X told Y that “…” — the last speech verb before the marks, with no full stop between. */
function cueBefore(context: Context, index: number): Cue | null {
  const { doc, quotes, quoteOf } = context
  const quote = quotes[index]
  const next = firstToken(context, quote?.start ?? 0)
  if (!quote || next === null) return null
  const sign = doc.tokens[next - 1]
  if (!sign || !/^[,:—–-]$/.test(sign.text)) return null
  const colon = sign.text === ':'
  for (let i = next - 1; i >= 0 && i >= next - FARTHEST; i--) {
    const token = doc.tokens[i]
    if (!token || quoteOf[i] !== -1 || (i < next - 1 && /^[.!?;]$/.test(token.text))) return null
    const gap = doc.text.slice(token.end, quote.start)
    if (gap.includes('\n') && !colon) return null
    if (isSpeechVerb(context, i)) return { verb: i, source: sourceAt(context, i, i) }
  }
  return null
}

function isSpeechVerb({ doc, quoteOf }: Context, i: number): boolean {
  const token = doc.tokens[i]
  return (
    token !== undefined &&
    quoteOf[i] === -1 &&
    token.upos === 'VERB' &&
    speechVerbs.has(token.lemma) &&
    token.xpos !== 'VB'
  )
}

/** The subject by the tree; else the noun phrase that stands where an inverted subject stands. */
function sourceAt(context: Context, verb: number, from: number): Source | null {
  const found = findSource(context, verb)
  if (found && context.quoteOf[found.head] === -1) return found
  const { doc } = context
  const next = doc.tokens[verb + 1]
  if (verb === from && next && /^(PROPN|NOUN|PRON|DET|ADJ)$/.test(next.upos)) {
    const head = topWithin(context, verb + 1, verb)
    const range = head === null ? null : sourceRange(context, head, new Set([verb]))
    if (range && head !== null) return { range, head }
  }
  return null
}

/** Climbs from a word to the head of its noun phrase, not beyond the verb. */
function topWithin({ doc }: Context, from: number, verb: number): number | null {
  let at = from
  for (let step = 0; step < FARTHEST; step++) {
    const head = doc.tokens[at]?.head ?? -1
    if (head <= verb) return at
    at = head
  }
  return null
}

/** “…,” X said. “…”: a further quotation of the same paragraph, with nothing but the cue's sentence before it. */
function goesOn({ doc, quotes }: Context, index: number, last: Building): boolean {
  const quote = quotes[index]
  const verb = doc.tokens[last.cueHead ?? -1]
  if (!quote || !verb) return false
  const from = Math.max(verb.end, last.content.at(-1)?.end ?? 0)
  const between = doc.text.slice(from, quote.start)
  if (between.includes('\n')) return false
  return (between.match(/[.!?]["”']?\s+\p{Lu}/gu) ?? []).length === 0
}

/** First token that begins at or after an offset, by halving. */
function firstToken({ doc }: Context, offset: number): number | null {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low < doc.tokens.length ? low : null
}
