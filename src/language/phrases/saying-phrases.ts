import type { Doc, Token } from '../doc.ts'
import { BEING_VERBS, CALLING_AS_VERBS, CALLING_VERBS } from '../lang/en/phrase-words.ts'
import type { Mention } from '../mention.ts'
import { nounsFor } from './describing-phrases.ts'
import type { FoundPhrase, PhraseReading } from './find-phrases.ts'
import { phraseAt } from './phrase-at.ts'

const CALLING: ReadonlySet<string> = new Set(CALLING_VERBS.split(' '))
const CALLING_AS: ReadonlySet<string> = new Set(CALLING_AS_VERBS.split(' '))
const BEING: ReadonlyMap<string, string | null> = new Map(BEING_VERBS)
/** Words looked at after the verb. */
const REACH = 24
/** Words of a quoted name at most. */
const LONGEST_QUOTED = 12
const OPEN = /^["“‘'`]+$/
const CLOSE = /^["”’']+$/

/** What something is called: "called the suit a sham", "dismissed it as “a stunt”", "the suit is frivolous". */
export function sayingPhrases(reading: PhraseReading): FoundPhrase[] {
  const { tokens } = reading.doc
  return tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase()
    if (token.upos === 'VERB' && (CALLING.has(lemma) || CALLING_AS.has(lemma)))
      return ofNames(called(reading, token, CALLING.has(lemma)), reading)
    if (BEING.has(lemma) && (token.upos === 'VERB' || isMistagged(token, tokens[token.i + 1])))
      return amounting(reading.doc, token, BEING.get(lemma) ?? null)
    return token.deprel === 'cop' || token.lemma === 'be' ? ofNames(copular(reading, token), reading) : []
  })
}

/** What is said of a name is a form of whom it names: "called Ana Ruiz a “crook”". */
function ofNames(found: readonly FoundPhrase[], { nameAt, pronounAt }: PhraseReading): FoundPhrase[] {
  return found.map((phrase) => {
    const { of, ...rest } = phrase
    const entityId = (of && (nameAt.get(of.i) ?? pronounAt.get(of.i))?.entityId) ?? null
    return entityId === null ? phrase : { ...rest, entityId }
  })
}

function called({ doc, nameAt }: PhraseReading, verb: Token, plain: boolean): FoundPhrase[] {
  const { tokens, sentences } = doc
  const most = Math.min(sentences[verb.sentence]?.last ?? tokens.length, verb.i + REACH)
  const passive =
    verb.xpos === 'VBN' && tokens.slice(Math.max(0, verb.i - 3), verb.i).some(({ lemma }) => lemma === 'be')
  // "calling for Ana Ruiz to veto a bill"
  if (verb.lemma === 'call' && /^(?:for|on|upon|off|out|in)$/.test(tokens[verb.i + 1]?.lower ?? '')) return []
  let of = passive ? subjectOf(tokens, verb) : undefined
  for (let i = verb.i + 1; i < most; i++) {
    const token = tokens[i]
    if (!token || /^[;:]$/.test(token.text)) return []
    if (of && i > of.i && token.upos === 'VERB' && token.xpos !== 'VBN') return []
    if (token.lower === 'as' && of) return named(doc, i + 1, of)
    const quoted = OPEN.test(token.text)
    if (plain && of && i > of.i && (quoted || token.lower === 'a' || token.lower === 'an')) return named(doc, i, of)
    if (!of && quoted) return []
    if (
      !of &&
      ((token.upos === 'NOUN' && tokens[i + 1]?.upos !== 'NOUN') ||
        (nameAt.has(i) &&
          nameAt.get(i + 1) !== nameAt.get(i) &&
          tokens[i + 1]?.upos !== 'NOUN' &&
          tokens[i + 1]?.xpos !== 'POS') ||
        token.lower === 'it' ||
        token.lower === 'this')
    )
      of = token
  }
  return []
}

/** "the suit is frivolous", "this is a tragedy": of nouns, "this" and "that" only. */
function copular({ doc, nameAt, pronounAt }: PhraseReading, be: Token): FoundPhrase[] {
  const { tokens } = doc
  const said = tokens[be.head]
  const of = (said && subjectOf(tokens, said, be.i)) ?? tokens[be.i - 1]
  if (
    !of ||
    be.deprel !== 'cop' ||
    !said ||
    said.i <= be.i ||
    said.i - be.i > 9 ||
    !/^(?:NOUN|PROPN|ADJ|PRON|DET)$/.test(of.upos)
  )
    return []
  if (!(of.head === said.i && /^nsubj/.test(of.deprel)) && said.upos !== 'ADJ') return []
  // In a report's own voice an adjective tells how something is, in a quotation how somebody calls it.
  if (said.upos === 'ADJ' && !isQuoted(doc, said)) return []
  const name = nameAt.get(of.i)
  if (name) return describesName(doc, said, name) ? named(doc, be.i + 1, of) : []
  const person = pronounAt.get(of.i)
  if (person && /^(?:he|she|they)$/.test(of.lower))
    return isOne(tokens, be.i) && describesName(doc, said, person) ? named(doc, be.i + 1, of) : []
  if (of.upos !== 'NOUN' && !/^(?:this|that|it)$/.test(of.lower)) return []
  return named(doc, be.i + 1, of)
}

/** Whether a word stands within quotation marks of its paragraph. */
function isQuoted({ text }: Doc, { start }: Token): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  return curly || (before.match(/"/g)?.length ?? 0) % 2 === 1
}

/** "he was a gambler", not "he was chairman then". */
function isOne(tokens: readonly Token[], be: number): boolean {
  return tokens.slice(be + 1, be + 4).some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'the')
}

/** "the suit amounts to" reads like a compound; an amount is "of", not "to". */
function isMistagged({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'amounts' && next?.lower === 'to'
}

/** "the suit amounts to a broadside", "this constitutes treason". */
function amounting(doc: Doc, verb: Token, before: string | null): FoundPhrase[] {
  const of = subjectOf(doc.tokens, verb) ?? (verb.upos === 'NOUN' ? doc.tokens[verb.i - 1] : undefined)
  const at = before === null ? verb.i + 1 : verb.i + 2
  if (!of || (before !== null && doc.tokens[verb.i + 1]?.lower !== before)) return []
  if (of.upos !== 'NOUN' && !/^(?:this|that|it)$/.test(of.lower)) return []
  return named(doc, at, of)
}

/** Does a noun say what somebody or some body is? */
function describesName({ tokens }: Doc, said: Token, name: Mention): boolean {
  const isQuoted = tokens.slice(Math.max(0, said.i - 4), said.i).some(({ text }) => OPEN.test(text))
  return said.upos === 'NOUN' && (isQuoted || (nounsFor(name)?.has(said.lemma.toLowerCase()) ?? false))
}

/** The name given from token `at` on: a whole quotation, or the noun phrase or adjective there. */
function named(doc: Doc, at: number, of: Token): FoundPhrase[] {
  const { tokens } = doc
  let first = at
  while (first < at + 2 && /^(?:a|an|the|another)$/.test(tokens[first]?.lower ?? '')) first++
  const mark = tokens[first]
  if (mark && OPEN.test(mark.text)) {
    let last = first + 1
    while (
      last < first + 1 + LONGEST_QUOTED &&
      !CLOSE.test(tokens[last]?.text ?? '"') &&
      !(/^[.,;:—–]$/.test(tokens[last]?.text ?? '') && !isListed(tokens, last)) &&
      !(last > first + 2 && /^(?:that|which|who)$/.test(tokens[last]?.lower ?? ''))
    )
      last++
    if (last <= first + 1 || last > first + LONGEST_QUOTED) return []
    const opening = /^(?:a|an|the)$/.test(tokens[first + 1]?.lower ?? '') && last > first + 2 ? first + 2 : first + 1
    return [{ first: opening, last, head: last - 1, definite: false, of }]
  }
  for (let i = first; i < first + 8; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || token.sentence !== of.sentence) return []
    if (token.upos === 'NOUN' && next?.upos !== 'NOUN' && next?.text !== '-') {
      const phrase = phraseAt(doc, i)
      return phrase.first === first || phrase.first === first + 1
        ? [{ ...phrase, first, last: withMatter(tokens, phrase.last), of }]
        : []
    }
    if (
      token.upos === 'ADJ' &&
      !/^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(next?.upos ?? '') &&
      next?.text !== '-' &&
      next?.text !== ','
    )
      return [{ first, last: i + 1, head: i, definite: false, of }]
    if (!/^(?:ADJ|NOUN|PROPN|ADV|PUNCT)$/.test(token.upos) && token.xpos !== 'VBN' && token.xpos !== 'VBG') return []
  }
  return []
}

/** A comma between two words that tell how something is: "a dangerous, horrible disaster". */
function isListed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at - 1]?.upos === 'ADJ' && tokens[at + 1]?.upos === 'ADJ'
}

/** The end of the phrase with what it is of: "an act of unheard-of cowardice". */
function withMatter(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== 'of') return last
  for (let i = last + 1; i < last + 6; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (/^(?:NOUN|PROPN)$/.test(token?.upos ?? '') && !/^(?:NOUN|PROPN)$/.test(next?.upos ?? '') && next?.text !== '-')
      return i + 1
    if (!token || !/^(?:ADJ|NOUN|PROPN|DET|ADV|PUNCT)$/.test(token.upos) || /^[.,;:]$/.test(token.text)) return last
  }
  return last
}

/** The subject that a word has before token `from`. */
function subjectOf(tokens: readonly Token[], verb: Token, from = verb.i): Token | undefined {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    const token = tokens[i]
    if (token?.head === verb.i && /^nsubj/.test(token.deprel)) return token
  }
  return undefined
}
