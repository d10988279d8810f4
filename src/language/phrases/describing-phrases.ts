import type { Doc, Token } from '../doc.ts'
import { ANY_BODY_NOUNS, BODY_NOUNS } from '../lang/en/nominal-words.ts'
import { WORDNET_PERSONS } from '../lang/en/person-nouns.ts'
import { ARMED_NOUNS, CALLING_VERBS, COMPANY_NOUNS, PERSON_NOUNS } from '../lang/en/phrase-words.ts'
import type { Mention } from '../mention.ts'
import { ROLES } from '../names/roles.ts'
import type { FoundPhrase, PhraseReading } from './find-phrases.ts'
import { phraseAt } from './phrase-at.ts'

const PERSONS: ReadonlySet<string> = new Set([
  ...ROLES,
  ...PERSON_NOUNS.split(' '),
  ...WORDNET_PERSONS.trim().split(' '),
])
const BODIES: ReadonlySet<string> = new Set([
  ...ANY_BODY_NOUNS,
  ...BODY_NOUNS,
  ...ARMED_NOUNS.split(' '),
  ...COMPANY_NOUNS.split(' '),
])
/** "Ruiz termed Orlo" is no description of Orlo. */
const CALLING: ReadonlySet<string> = new Set(CALLING_VERBS.split(' '))
/** How far a description may stand behind the name it belongs to, in words. */
const REACH = 10
const LINKS: ReadonlySet<string> = new Set(['of', 'to', 'for', 'at', 'in'])

type NameReading = Pick<PhraseReading, 'doc' | 'nameAt'>

/** Descriptions beside a name: "Trump associate Ana Ruiz", "Ana Ruiz, a former adviser to Lind,", "the company's owner, Ana Ruiz". */
export function describingPhrases({ doc, nameAt }: NameReading): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const name = nameAt.get(i)
    if (name === undefined || nameAt.get(i - 1) === name || name.entityId === null) continue
    let last = i + 1
    while (nameAt.get(last) === name) last++
    const nouns = nounsFor(name)
    found.push(
      ...(nouns ? before(doc, { name, first: i, last, nouns }) : []),
      ...qualified(doc, { name, first: i, last }),
      ...calledSo({ doc, nameAt }, { name, first: i, last }),
      ...(name.kind === 'person' || name.kind === 'place' ? [] : what({ doc, nameAt }, { name, first: i, last })),
    )
    if (!nouns) continue
    found.push(
      ...before(doc, { name, first: i, last, nouns }),
      ...ahead({ doc, nameAt }, { name, first: i, last, nouns }),
      ...behind({ doc, nameAt }, { name, first: i, last, nouns }),
    )
  }
  return found
}

type Beside = {
  readonly name: Mention
  readonly first: number
  readonly last: number
  readonly nouns: ReadonlySet<string>
}

/** The nouns that say what a name of a kind may be; null for places. */
export function nounsFor({ kind }: Mention): ReadonlySet<string> | null {
  return kind === 'person' ? PERSONS : kind === 'organization' || kind === 'other' ? BODIES : null
}

function describes({ tokens }: Doc, at: number, nouns: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (!token || token.text !== token.lower || token.xpos === 'NNS' || /^(?:AUX|ADV)$/.test(token.upos)) return false
  if (token.upos === 'VERB' && !isNoVerb(token, tokens[at - 1])) return false
  return nouns.has(token.lemma.toLowerCase()) || nouns.has(token.lower)
}

/** A base form after a name in the singular is no verb: "Lund confidant Ana Ruiz". */
function isNoVerb({ xpos }: Token, before: Token | undefined): boolean {
  return (xpos === 'VB' || xpos === 'VBP') && before?.upos === 'PROPN' && before.xpos !== 'NNPS'
}

/** "lens maker Orlo Optics": the noun just before the name, with the name. */
function before(doc: Doc, { name, first, last, nouns }: Beside): FoundPhrase[] {
  const noun = doc.tokens[first - 1]
  if (!describes(doc, first - 1, nouns) || noun?.end === doc.tokens[first]?.start) return []
  const phrase = phraseAt(doc, first - 1, { beforeName: true })
  return [{ ...phrase, last, entityId: name.entityId }]
}

/** "so-called Orlo Front", "Norland-backed Ana Ruiz": adjectives just before the name. */
function qualified({ tokens, text }: Doc, { name, first, last }: Omit<Beside, 'nouns'>): FoundPhrase[] {
  let start = first
  while (start > 0 && first - start < 5) {
    const word = tokens[start - 1]
    if (!word || word.sentence !== tokens[first]?.sentence || !qualifies(tokens, start - 1)) break
    start--
  }
  const opening = tokens[start]
  if (tokens[last]?.upos === 'NOUN' || tokens[last]?.text === '-') return []
  if (start === first || !opening || /^[-‐–]$/.test(opening.text)) return []
  if (
    /^(?:other|same|such|own|more|many|several|first|last|next)$/.test(opening.lower) ||
    text[tokens[first - 1]?.end ?? 0] !== ' '
  )
    return []
  return [{ first: start, last, head: first, definite: true, entityId: name.entityId }]
}

function qualifies(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (!word || !next) return false
  const joined = word.end === next.start
  if (/^[-‐–]$/.test(word.text))
    return joined && tokens[at - 1]?.end === word.start && /^[\p{L}\p{N}.]+$/u.test(tokens[at - 1]?.text ?? '')
  if (/^[-‐–]$/.test(next.text)) return joined
  const after = tokens[at + 2]
  if (word.upos === 'PROPN' && next.upos === 'PROPN' && after && /^[-‐–]$/.test(after.text))
    return after.start === next.end
  return (
    word.upos === 'ADJ' ||
    (/^(?:VBN|VBG)$/.test(word.xpos) &&
      (!CALLING.has(word.lemma.toLowerCase()) || isSoCalled(tokens, at)) &&
      (word.deprel === 'amod' || /^[-‐–]$/.test(tokens[at - 1]?.text ?? '')))
  )
}

function isSoCalled(tokens: readonly Token[], at: number): boolean {
  return /^[-‐–]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.lower === 'so'
}

/** "a bear named Olm", "an app called Orlo": what bears a name. */
function calledSo({ doc, nameAt }: NameReading, { name, first }: Omit<Beside, 'nouns'>): FoundPhrase[] {
  const { tokens } = doc
  const verb = tokens[first - 1]?.lower === 'as' ? first - 2 : first - 1
  const noun = tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]
  if (!NAMING.test(tokens[verb]?.lower ?? '') || noun?.upos !== 'NOUN' || noun.xpos === 'NNS' || nameAt.has(noun.i))
    return []
  return [{ ...phraseAt(doc, noun.i), entityId: name.entityId }]
}

const NAMING = /^(?:named|called|dubbed|nicknamed|christened|known)$/

/** "the ferry Grey Heron": a noun for what it is, just before the name of a thing and hanging on it. */
function what({ doc, nameAt }: NameReading, { name, first, last }: Omit<Beside, 'nouns'>): FoundPhrase[] {
  const { tokens } = doc
  const noun = tokens[first - 1]
  if (noun?.upos !== 'NOUN' || noun.xpos === 'NNS' || noun.text !== noun.lower || nameAt.has(noun.i)) return []
  const head = tokens[name.head]
  const hangs = head !== undefined && ((noun.head >= first && noun.head < last) || head.head === noun.i)
  const goesOn = tokens[last]?.upos === 'NOUN' || tokens[last]?.text === '-' || tokens[last]?.xpos === 'POS'
  if (!hangs || goesOn || noun.sentence !== tokens[first]?.sentence) return []
  return [{ ...phraseAt(doc, noun.i), entityId: name.entityId }]
}

/** "the company's owner, Ana Ruiz,": a description before a comma and the name. */
function ahead({ doc, nameAt }: NameReading, { name, first, last, nouns }: Beside): FoundPhrase[] {
  if (doc.tokens[first - 1]?.text !== ',' || !describes(doc, first - 2, nouns) || nameAt.has(first - 2)) return []
  const phrase = phraseAt(doc, first - 2)
  // "the brother of the gunman, Ana Ruiz,": not she is the gunman.
  if (doc.tokens.slice(phrase.first - 2, phrase.first).some(({ lower }) => lower === 'of')) return []
  // "The gunman, Ana Ruiz, fled" at the opening of a sentence can be nothing else, however it was parsed.
  const opens = doc.sentences[doc.tokens[first]?.sentence ?? 0]?.first === phrase.first - 1
  const apposed =
    (opens && doc.tokens[last]?.text === ',') ||
    doc.tokens[name.head]?.head === first - 2 ||
    doc.tokens[first - 2]?.head === name.head
  return phrase.definite && apposed ? [{ ...phrase, entityId: name.entityId }] : []
}

/** The comma behind a name, or behind what can follow a name: "Jr.", an age. */
function commaAfter(tokens: readonly Token[], end: number): number | null {
  const at = /^(?:jr|sr|ii|iii|iv)\.?$/.test(tokens[end]?.lower ?? '') ? end + 1 : end
  if (tokens[at]?.text !== ',')
    return tokens[at + 1]?.text === ',' && tokens[at]?.text === '.' && at > end ? at + 1 : null
  const isAge = /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ','
  return isAge ? at + 2 : at
}

/** "Ana Ruiz, a former adviser to Lind": a description after the name and a comma. */
function behind({ doc, nameAt }: NameReading, { name, last: end, nouns }: Beside): FoundPhrase[] {
  const last = commaAfter(doc.tokens, end)
  if (last === null) return []
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = doc.tokens[i]
    if (
      token === undefined ||
      (token.upos === 'PUNCT' && token.text !== '-') ||
      token.upos === 'ADP' ||
      token.upos === 'AUX'
    )
      return []
    if (
      !describes(doc, i, nouns) ||
      doc.tokens[i + 1]?.upos === 'NOUN' ||
      doc.tokens[i + 1]?.xpos === 'POS' ||
      nameAt.has(i + 1)
    )
      continue
    const phrase = phraseAt(doc, i)
    const opens = phrase.first === last + 1 || (phrase.first === last + 2 && doc.tokens[last + 1]?.upos === 'DET')
    return opens ? [{ ...phrase, last: withLink({ doc, nameAt }, phrase.last), entityId: name.entityId }] : []
  }
  return []
}

/** The end of the phrase with "of Orlo Optics" after it, where that is a name. */
export function withLink({ doc, nameAt }: NameReading, last: number, links: ReadonlySet<string> = LINKS): number {
  if (!links.has(doc.tokens[last]?.lower ?? '')) return last
  let end = last + 1
  while (/^(?:the|mr|mr\.|mrs|mrs\.|ms|ms\.|president)$/.test(doc.tokens[end]?.lower ?? '')) end++
  const name = nameAt.get(end)
  if (name === undefined) return last
  while (nameAt.get(end) === name) end++
  // "a member of the Tarnish movement": the name is no whole.
  return /^(?:NOUN|ADJ)$/.test(doc.tokens[end]?.upos ?? '') ? last : end
}
