import type { Doc } from '../doc.ts'
import { findMistakenVerbs } from './mistaken-verbs.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { createTree, type Tree } from './tree.ts'

/** What every rule reads: the document, its trees, its quotations. */
export type Context = {
  readonly doc: Doc
  readonly tree: Tree
  readonly quotes: readonly Quote[]
  /** Index in `quotes` of the quotation a token stands in (its marks included); -1 outside. */
  readonly quoteOf: readonly number[]
  /** Verbs, and plural nouns that must be verbs where they stand ("…, the agency reports"). */
  readonly isVerb: (token: number) => boolean
  /** A name, or a word that is one elsewhere in the text where the tagger took it for something else. */
  readonly isName: (token: number) => boolean
  /** Names that are told to be those of agencies and outlets, by the article's credits or its words. */
  readonly outlets: ReadonlySet<string>
}

/** `credited`: names of those whom the article credits, and its own outlet's. */
export function createContext(doc: Doc, credited: readonly string[] = []): Context {
  const quotes = findQuotes(doc.text)
  const quoteOf = placeTokens(doc, quotes)
  const mistaken = findMistakenVerbs(doc, quoteOf)
  const isVerb = (i: number): boolean => doc.tokens[i]?.upos === 'VERB' || mistaken.has(i)
  const names = new Set(doc.tokens.filter(({ upos }) => upos === 'PROPN').map(({ text }) => text))
  const isName = (i: number): boolean => {
    const text = doc.tokens[i]?.text ?? ''
    return doc.tokens[i]?.upos === 'PROPN' || (/^\p{Lu}/u.test(text) && names.has(text))
  }
  return {
    doc,
    tree: createTree(doc),
    quotes,
    quoteOf,
    isVerb,
    isName,
    outlets: new Set([...credited, ...toldOutlets(doc.text)]),
  }
}

const BEFORE =
  /(?:news agency|newspaper|newswire|broadcaster|tabloid|magazine) (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3})/gu
const BEHIND = /\b(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3}) (?:news agency|newspaper|newswire|magazine)\b/gu

/** "the news agency Tarnpress", "the Tarn Week magazine". */
function toldOutlets(text: string): string[] {
  return [...text.matchAll(BEFORE), ...text.matchAll(BEHIND)].flatMap(({ 1: name }) => (name ? [name] : []))
}

function placeTokens(doc: Doc, quotes: readonly Quote[]): number[] {
  let q = 0
  return doc.tokens.map((token) => {
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= token.start) q++
    const quote = quotes[q]
    return quote && token.end > quote.start ? q : -1
  })
}

/** A quotation long enough to be something said, not a single expression put in marks. */
export function isSpeech(context: Context, quote: Quote): boolean {
  const inner = context.doc.text.slice(quote.inner.start, quote.inner.end)
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  if (words === 0) return false
  if (quote.single) return words >= MIN_WORDS && /[,.!?…]$/.test(inner)
  return words >= MIN_WORDS || /[,.!?…—-]$/.test(inner.trim())
}

/** Shorter ones without a closing sign inside are names of works and words held at a distance. */
const MIN_WORDS = 4
