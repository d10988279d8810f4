import type { Article, EventMention, Phrase, Span } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'
import { isGeneric, kindsOf } from '../events/event-kinds.ts'
import {
  ARMED_NOUNS,
  COMPANY_NOUNS,
  EMPTY_NOUNS,
  FIELD_NOUNS,
  FIGHTER_NOUNS,
  JUDGING_NOUNS,
  KINDRED_NOUNS,
  LOADED_RULER_NOUNS,
  PART_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  RULER_NOUNS,
  SCENE_NOUNS,
  SHELL_NOUNS,
} from '../lang/en/phrase-words.ts'
import { THING_KINDS } from '../lang/en/thing-kinds.ts'
import type { Mention } from '../mention.ts'
import { ROLES } from '../names/roles.ts'
import { complementEnds } from './complement.ts'
import { describingPhrases, withLink } from './describing-phrases.ts'
import { type PhraseTokens, phraseAt } from './phrase-at.ts'
import { sayingPhrases } from './saying-phrases.ts'

export type PhraseInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly events: readonly EventMention[]
}

/** What the phrase finders share. */
export type PhraseReading = {
  readonly doc: Doc
  /** The name at each token that is part of one. */
  readonly nameAt: ReadonlyMap<number, Mention>
  /** The pronoun at a token that stands for somebody. */
  readonly pronounAt: ReadonlyMap<number, Mention>
}

/** A phrase found, with the entity it names or the words it is said of. */
export type FoundPhrase = PhraseTokens & { readonly entityId?: string | null; readonly of?: Token }

const KINDRED: ReadonlySet<string> = new Set(KINDRED_NOUNS.map(([noun]) => noun))
const EMPTY: ReadonlySet<string> = new Set(EMPTY_NOUNS.split(' '))
const SHELLS: ReadonlySet<string> = new Set(SHELL_NOUNS.split(' '))
/** Nouns of things that go by several: they matter without an article too. */
const THINGS: ReadonlySet<string> = new Set(THING_KINDS.split(/[\s|]+/).filter(Boolean))
const OF: ReadonlySet<string> = new Set(['of'])
const NOUNS: ReadonlySet<string> = new Set([
  ...[RULER_NOUNS, LOADED_RULER_NOUNS, ARMED_NOUNS, COMPANY_NOUNS, FIELD_NOUNS, JUDGING_NOUNS].join(' ').split(' '),
  ...[PERSON_NOUNS, FIGHTER_NOUNS, PART_NOUNS, PEOPLE_NOUNS, SCENE_NOUNS].join(' ').split(' '),
  ...ROLES,
])

/**
 * The noun phrases by which a text may call something without naming it: "surprise military operation", "Tarnish
 * regime", "shipping tycoon Ana Ruiz", "a sham" of what is called one. In text order; linear in the tokens.
 */
export function findPhrases({ doc, article, mentions, events }: PhraseInput): readonly Phrase[] {
  const nameAt = namesByToken(doc, mentions)
  const triggers = new Set(events.map(({ trigger }) => trigger.start))
  const pronounAt = new Map(mentions.flatMap((one) => (one.form === 'pronoun' ? [[one.head, one] as const] : [])))
  const reading = { doc, nameAt, pronounAt }
  const plain = doc.tokens
    .filter((token) => isHead(token, doc) && !nameAt.has(token.i))
    .flatMap((token): FoundPhrase[] => {
      const phrase = phraseAt(doc, token.i)
      const isTold = triggers.has(token.start) || tells(nounOf(token, doc)) || holds(token, doc.tokens[token.i - 1])
      if (
        !isTold &&
        !THINGS.has(token.lemma.toLowerCase()) &&
        (EMPTY.has(token.lemma.toLowerCase()) || !isNamed(phrase, doc))
      )
        return []
      return [{ ...phrase, last: withOffice(doc.tokens, token) ?? withLink(reading, phrase.last, OF) }]
    })
  const found = [...describingPhrases(reading), ...sayingPhrases(reading), ...plain].map((phrase) =>
    toPhrase(phrase, doc, article.id),
  )
  const once = new Map<number, Phrase>()
  for (const phrase of found) {
    const known = once.get(phrase.head)
    if (
      !known ||
      (known.entityId === phrase.entityId && phrase.of === known.of && phrase.span.start < known.span.start)
    )
      once.set(phrase.head, phrase)
  }
  return [...once.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** "head of state", "head of government": one office. */
function withOffice(tokens: readonly Token[], { i, lower }: Token): number | null {
  const office =
    lower === 'head' && tokens[i + 1]?.lower === 'of' && /^(?:state|government)$/.test(tokens[i + 2]?.lower ?? '')
  return office ? i + 3 : null
}

/** The lemma of a head; of "tie-up" and "break-in" the whole word. */
function nounOf({ i, lemma, start }: Token, { tokens }: Doc): string {
  const [first, hyphen] = [tokens[i - 2], tokens[i - 1]]
  if (/^hunts?$/i.test(lemma) && /^witch$/i.test((hyphen?.text === '-' ? first : hyphen)?.text ?? ''))
    return 'witch-hunt'
  const isParticle = PARTICLE.test(lemma.toLowerCase())
  const joined = isParticle && hyphen?.text === '-' && hyphen.end === start && first?.end === hyphen.start
  return (joined ? `${first.lower}-${lemma}` : lemma).toLowerCase()
}

const PARTICLE = /^(?:up|down|in|out|off|over|back|away|on)$/i

function tells(lemma: string): boolean {
  return NOUNS.has(lemma) || KINDRED.has(lemma) || isGeneric(lemma) || kindsOf(lemma).length > 0
}

/** Spoken of as known, or told by more than its noun: "the programme", "Norland ties", "a large white canister". */
function isNamed({ first, head, definite }: PhraseTokens, { tokens }: Doc): boolean {
  return definite || tokens.slice(first, head).some(({ upos }) => upos !== 'NUM')
}

/** "the fraud scandal", "a collusion narrative". */
function holds({ lemma }: Token, before: Token | undefined): boolean {
  return SHELLS.has(lemma.toLowerCase()) && KINDRED.has(before?.lower ?? '')
}

/** A common noun that is not the first part of a compound. */
function isHead(token: Token, doc: Doc): boolean {
  const { tokens } = doc
  if (token.upos !== 'NOUN' && !isNounAnyway(token, doc)) return false
  const next = tokens[token.i + 1]
  return !(token.deprel === 'compound' && token.head > token.i) && !(next?.text === '-' && next.start === token.end)
}

/** A noun told by what stands before and behind it, though it was read as another word: "the tax overhaul", "a dry well", "the Probe". */
function isNounAnyway(head: Token, doc: Doc): boolean {
  const { i, upos, xpos } = head
  const { tokens } = doc
  if (!/^(?:ADJ|ADV|INTJ|PROPN)$/.test(upos) && !/^VBP?$/.test(xpos)) return false
  const noun = nounOf(head, doc)
  if (!tells(noun) && !THINGS.has(noun)) return false
  const next = tokens[i + 1]
  if (!next || /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos) || next.text === '-') return false
  for (let before = i - 1; before > i - 9; before--) {
    const token = tokens[before]
    if (!token) return false
    if (token.upos === 'DET' || token.xpos === 'PRP$' || token.xpos === 'POS') return true
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(token.upos) && token.text !== '-' && token.xpos !== 'VBN') return false
    if (token.xpos === 'NNS') return false
  }
  return false
}

function namesByToken({ tokens }: Doc, mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const at = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    for (let i = mention.head; (tokens[i]?.start ?? -1) >= mention.start; i--) at.set(i, mention)
    for (let i = mention.head + 1; (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= mention.end; i++) at.set(i, mention)
  }
  return at
}

function toPhrase({ first, last, head, definite, entityId, of }: FoundPhrase, doc: Doc, articleId: string): Phrase {
  const { tokens, text } = doc
  const span = (start: number, end: number): Span => ({ articleId, start, end, quote: text.slice(start, end) })
  const token = tokens[head]
  const start = tokens[first]?.start ?? 0
  const ends = last === head + 1 ? complementEnds(doc, { first, last }) : []
  const fuller = ends.map((end) => span(start, tokens[end - 1]?.end ?? 0))
  return {
    span: span(start, tokens[last - 1]?.end ?? 0),
    head: token?.start ?? 0,
    lemma: token ? nounOf(token, doc) : '',
    definite,
    plural: token?.xpos === 'NNS' || token?.xpos === 'NNPS',
    entityId: entityId ?? null,
    of: of ? span(of.start, of.end) : null,
    ...(fuller.length === 0 ? {} : { fuller }),
  }
}
