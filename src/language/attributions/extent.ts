import { mediumNouns } from '../lang/en/cue-nouns.ts'
import { type Context, isSpeech } from './context.ts'
import type { Range } from './draft.ts'
import { hasRelation, type Run } from './tree.ts'

/**
 * How far the parts of an attribution reach. Conventions follow PolNeAR's guidelines: a cue takes its auxiliaries, adverbs
 * and negation with it; a source is the whole noun phrase with what is set off by commas, and the comma that closes it;
 * a content includes "that" and quotation marks, but no sign at its edges outside the marks.
 */

/** The run of tokens as a range of text; null where empty. */
export function rangeOf({ doc }: Context, run: Run): Range | null {
  const first = doc.tokens[run.first]
  const last = doc.tokens[run.last - 1]
  return first && last && run.last > run.first ? { start: first.start, end: last.end } : null
}

const CUE_LEFT = ['aux', 'advmod', 'cop']
const WH =
  /^(when|where|how|why|while|as|then|so|however|meanwhile|still|instead|thus|indeed|therefore|moreover|later)$/

/** The verb with its auxiliaries, adverbs and particle; "said:" keeps its colon; "refused to say" is one cue. */
export function cueRange(context: Context, verb: number): Range {
  const tokens = context.doc.tokens
  let first = groupStart(context, verb)
  const outer = outerVerb(context, verb, first)
  if (outer !== null) first = groupStart(context, outer)
  let last = verb + 1
  const particle = tokens[last]
  if (particle && particle.head === verb && particle.deprel === 'compound:prt') last++
  const manner = tokens[last]
  if (manner && manner.head === verb && manner.deprel === 'advmod' && manner.lower.endsWith('ly')) last++
  last = afterMedium(context, last)
  if (tokens[last]?.text === ':') last++
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

function groupStart(context: Context, verb: number): number {
  const { doc, tree } = context
  let first = verb
  for (let i = verb - 1; i >= 0; i--) {
    const token = doc.tokens[i]
    if (!token || token.head !== verb) break
    const infinitive = token.upos === 'PART' && token.lower === 'to'
    if (!infinitive && (!hasRelation(token, CUE_LEFT) || !/^(?:AUX|ADV|PART)$/.test(token.upos))) break
    if (token.upos === 'AUX' && /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}\p{Ll}{4,}/u.test(token.text)) break // a name taken for an auxiliary
    if (/^\p{Lu}/u.test(token.text) && context.isName(i)) break
    if (hasRelation(token, ['advmod']) && (WH.test(token.lower) || tree.children(i).length > 1)) break
    first = i
  }
  return first
}

const CHAINING = /^(?:refuse|decline|try|continue|go|seem|appear|tend|begin|fail|manage|struggle|want|keep|seek)$/

/** "refused | to say", "kept | asking", "issued a statement | saying": the verb that the cue begins with. */
function outerVerb({ doc }: Context, verb: number, first: number): number | null {
  const token = doc.tokens[verb]
  const head = doc.tokens[token?.head ?? -1]
  if (!token || !head) return null
  if (hasRelation(token, ['xcomp']) && CHAINING.test(head.lemma) && (head.i === first - 1 || head.i === first - 2))
    return head.i
  if (token.deprel === 'acl' && token.xpos === 'VBG') return issuer(doc, verb)
  return null
}

/** The verb of "issued a statement saying": its object is what the participle hangs on. Null where there is none near. */
export function issuer(doc: Context['doc'], verb: number): number | null {
  const noun = doc.tokens[doc.tokens[verb]?.head ?? -1]
  if (!noun || !mediumNouns.has(noun.lemma) || noun.deprel !== 'obj' || noun.head < 0) return null
  return verb - noun.i <= 4 && noun.i - noun.head <= 5 ? noun.head : null
}

/** Words between "in a" and "statement" at most: "in a rare telephone interview". */
const LONGEST_MEDIUM = 3

/** "said in a statement": the medium, told with "a", belongs to the cue; "said in the letter" and all else does not. */
function afterMedium({ doc }: Context, at: number): number {
  if (doc.tokens[at]?.lower !== 'in' || !/^an?$/.test(doc.tokens[at + 1]?.lower ?? '')) return at
  for (let i = at + 2; i <= at + 2 + LONGEST_MEDIUM; i++) {
    const token = doc.tokens[i]
    if (!token || !/^(ADJ|NOUN|PROPN|PUNCT|NUM)$/.test(token.upos)) return at
    if (mediumNouns.has(token.lemma) && doc.tokens[i + 1]?.upos !== 'NOUN') return i + 1
  }
  return at
}

/** The noun phrase around `head`: the run of its subtree that holds it, trimmed, with the comma that closes an apposition. */
export function sourceRange(context: Context, head: number, without: ReadonlySet<number> = new Set()): Range | null {
  const { doc, tree } = context
  const said = tree
    .childrenBy(head, 'acl', 'ccomp')
    .filter((child) => tree.childrenBy(child, 'mark').some((mark) => doc.tokens[mark]?.lower === 'that'))
  const run = tree
    .runs(head, said.length > 0 ? new Set([...without, ...said]) : without)
    .find(({ first, last }) => first <= head && head < last)
  if (!run) return null
  let { first, last } = run
  first = afterSpeech(context, first, head)
  while (first < head && isLead(context, first, head)) first++
  while (last > head + 1 && isEdgeSign(doc.tokens[last - 1]?.text ?? '')) last--
  const inner = doc.tokens.slice(head + 1, last)
  if (inner.some((token) => token.text === ',' && setsOff(context, head, token.i)) && doc.tokens[last]?.text === ',')
    last++
  return rangeOf(context, { first, last })
}

/** A noun phrase does not reach back into a quotation before it. */
function afterSpeech(context: Context, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) {
    const quote = context.quotes[context.quoteOf[i] ?? -1]
    if (quote && context.quoteOf[i] !== context.quoteOf[head] && isSpeech(context, quote)) return i + 1
  }
  return first
}

/** The comma stands before an apposition or relative clause of the head, not in a list. */
function setsOff({ doc, tree }: Context, head: number, comma: number): boolean {
  return tree
    .children(head)
    .some(
      (child) =>
        child > head &&
        hasRelation(doc.tokens[child], ['appos', 'acl', 'parataxis', 'nmod', 'amod', 'nummod']) &&
        child > comma,
    )
}

function isLead({ doc }: Context, i: number, head: number): boolean {
  const token = doc.tokens[i]
  if (!token) return false
  if (isEdgeSign(token.text)) return true
  // "during which thousands chanted"
  const next = doc.tokens[i + 1]
  if (i + 1 < head && (token.upos === 'ADP' || token.lower === 'which') && /^(?:which|whom)$/.test(next?.lower ?? ''))
    return true
  if (i < head && /^(?:which|whom)$/.test(token.lower)) return true
  return token.head === head && hasRelation(token, ['case', 'cc', 'mark'])
}

function isEdgeSign(text: string): boolean {
  return /^[,.;:!?–—…-]+$/.test(text)
}

/**
 * Tokens of a clause or phrase as ranges of text: trimmed at the edges; a quotation at an edge is taken whole, unless the
 * cue stands in it too.
 */
export function contentRanges(context: Context, cue: number, runs: readonly Run[]): Range[] {
  const ranges: Range[] = []
  const own = context.quoteOf[cue] ?? -1
  for (const run of runs) {
    const trimmed = trim(context, run)
    const range = trimmed && rangeOf(context, trimmed)
    if (range) ranges.push(own === -1 ? takeQuotes(context, trimmed, range) : range)
  }
  return mergeRanges(ranges)
}

function trim({ doc, quoteOf }: Context, run: Run): Run | null {
  let { first, last } = run
  const loose = (i: number): boolean => {
    const token = doc.tokens[i]
    return token !== undefined && quoteOf[i] === -1 && isEdgeSign(token.text)
  }
  while (first < last && (loose(first) || (doc.tokens[first]?.upos === 'CCONJ' && quoteOf[first] === -1))) first++
  while (last > first && loose(last - 1)) last--
  return last > first ? { first, last } : null
}

/** A range that begins or ends within a quotation of the same clause is widened to its marks. */
function takeQuotes({ quotes, quoteOf }: Context, run: Run, range: Range): Range {
  const opening = quotes[quoteOf[run.first] ?? -1]
  const closing = quotes[quoteOf[run.last - 1] ?? -1]
  return {
    start: Math.min(range.start, opening?.start ?? range.start),
    end: Math.max(range.end, closing?.end ?? range.end),
  }
}

/** Overlapping ranges become one; in text order. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const open = merged.at(-1)
    if (open && range.start <= open.end) open.end = Math.max(open.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
