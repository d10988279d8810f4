import { officialNouns } from '../lang/en/cue-nouns.ts'
import type { Context } from './context.ts'
import { sourceRange } from './extent.ts'
import { headWithin } from './head-within.ts'
import type { Source } from './subject.ts'
import { firstTokenFrom } from './token-at.ts'

/**
 * The subject behind its verb: "said Ana Ruiz, 43, a nurse who …". Its appositions go up to the sentence's end in most
 * cases (PolNeAR, tune half: "a", "the", "who" or a lower-case noun after the comma); an adjunct after a comma does not
 * belong to it. Null where no noun phrase follows the verb.
 */
export function invertedSource(context: Context, verb: number): Source | null {
  const { doc, tree } = context
  // "said retired Gen. Ana Ruiz"
  const attribute = ATTRIBUTE.test(doc.tokens[verb + 1]?.lower ?? '') ? 1 : 0
  const first = verb + 1
  if (!isNominal(context, first + attribute, verb)) return null
  const subject = tree.childrenBy(verb, 'nsubj', 'obj').find((child) => child > verb)
  const byTree = subject === undefined ? null : sourceRange(context, subject, new Set([verb]))
  const base =
    byTree && byTree.start === doc.tokens[first]?.start
      ? firstTokenFrom(doc, byTree.end)
      : phraseEnd(context, first + attribute)
  const named = nameBehind(context, base, verb)
  const last = withAppositions(context, named ?? base, verb)
  const start = doc.tokens[first]
  const end = doc.tokens[last - 1]
  if (!start || !end) return null
  if (named !== null) return { range: { start: start.start, end: end.end }, head: named - 1 }
  const head = byTree && subject !== undefined && subject < last ? subject : headWithin(context, first, last)
  return { range: { start: start.start, end: end.end }, head }
}

/** Participles that tell of a person's standing, which parsers take for verbs. */
const ATTRIBUTE = /^(?:retired|acting|outgoing|incoming|ousted|deposed|exiled|disgraced|convicted|jailed)$/

function isNominal({ doc, quoteOf }: Context, i: number, verb: number): boolean {
  const token = doc.tokens[i]
  if (!token || token.sentence !== doc.tokens[verb]?.sentence || quoteOf[i] !== quoteOf[verb]) return false
  return /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM)$/.test(token.upos) && !/^(?:that|this|what|who|which|it)$/.test(token.lower)
}

/**
 * "said the chief economist at Tarn Bank, Ana Ruiz.": where the phrase tells an office, the name behind the comma belongs
 * to it. Its end (exclusive); null where there is none.
 */
function nameBehind({ doc, quoteOf }: Context, from: number, verb: number): number | null {
  const sentence = doc.tokens[verb]?.sentence
  let at = from
  // "said the chief economist | at Tarn Bank": where the parser cut the phrase short.
  while (at < from + LONGEST_PLACE && /^(?:ADP|DET|PROPN|NOUN|CCONJ)$/.test(doc.tokens[at]?.upos ?? '')) at++
  if (doc.tokens[at]?.text !== ',' || quoteOf[at] !== quoteOf[verb]) return null
  const office = doc.tokens
    .slice(verb + 1, at)
    .some((token) => officialNouns.has(token.lower) || OFFICE.test(token.lower))
  if (!office) return null
  let last = at + 1
  while (doc.tokens[last]?.upos === 'PROPN' && doc.tokens[last]?.sentence === sentence) last++
  const length = last - at - 1
  const after = doc.tokens[last]
  const closed = !after || after.sentence !== sentence || /^[.,;]$/.test(after.text)
  return closed && length >= 2 && length <= LONGEST_PERSON ? last : null
}

const OFFICE =
  /^(?:head|economist|strategist|analyst|manager|executive|founder|professor|coach|trader|expert|editor|author|scientist|doctor|lawyer)$/

/** Words of where somebody works, and of a person's name, at most. */
const LONGEST_PLACE = 10
const LONGEST_PERSON = 4

const ADJUNCT = /^(?:on|in|at|during|after|before|when|while|as|by|through|via|to)$/

function phraseEnd({ doc, quoteOf }: Context, first: number): number {
  let at = first
  for (let token = doc.tokens[at]; token; token = doc.tokens[at]) {
    if (token.sentence !== doc.tokens[first]?.sentence || quoteOf[at] !== quoteOf[first]) break
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(token.upos) && !/^[-'’]$/.test(token.text)) break
    if (ADJUNCT.test(token.lower) || /^(?:who|which|that)$/.test(token.lower)) break
    at++
  }
  return Math.max(at, first + 1)
}

function withAppositions({ doc, quoteOf }: Context, from: number, verb: number): number {
  let last = from
  while (doc.tokens[last]?.text === ',' && quoteOf[last] === quoteOf[verb]) {
    const next = doc.tokens[last + 1]
    if (!next || next.sentence !== doc.tokens[verb]?.sentence || !apposes(next)) return last === from ? last : last + 1
    let at = last + 1
    while (
      doc.tokens[at] &&
      doc.tokens[at]?.sentence === next.sentence &&
      !/^[,;:—–.!?]$|^--$/.test(doc.tokens[at]?.text ?? '')
    ) {
      if (quoteOf[at] !== quoteOf[verb]) break
      at++
    }
    last = at
  }
  return last
}

function apposes(token: { lower: string; upos: string; text: string; xpos: string }): boolean {
  if (/^(?:a|an|the|who|whose|one|of|from)$/.test(token.lower) || token.upos === 'NUM') return true
  return (
    /^(?:his|her|their|its|our)$/.test(token.lower) ||
    (/^(?:NOUN|ADJ)$/.test(token.upos) && /^\p{Ll}/u.test(token.text))
  )
}
