import {
  ARMED_NOUNS,
  COMPANY_NOUNS,
  EPITHET_NOUNS,
  FIGHTER_NOUNS,
  PART_NOUNS,
  PERSON_NOUNS,
  ROLE_KINDRED,
} from '../../language/lang/en/phrase-words.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'
import { isDoer } from './kindred-nouns.ts'
import { nounFamilies } from './noun-families.ts'
import { tiedToDoers } from './sole-bearer.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const FIGHTERS = set(FIGHTER_NOUNS)
const PARTS = set(PART_NOUNS)
const EPITHETS = set(EPITHET_NOUNS)
const ARMED = set(ARMED_NOUNS)
const COMPANIES = set(COMPANY_NOUNS)
const PERSONS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...PERSON_NOUNS.split(' '), ...PARTS])
/** Words that make a group one that fights. */
const FIGHTING =
  /\b(?:militan|rebel|extremis|jihad|islamist|insurgen|terror|guerrilla|separatis|resistance|armed|bandit)/i
/** Words that make groups in the plural those that fight: "the illegal formations". */
const LAWLESS = /^(?:illegal|criminal|outlaw\p{L}*|bandit|terror\p{L}*|militan\p{L}*|rebel|extremist|armed)\s/iu
/** Names of groups that fight end so, or begin so; a party can too, but reports call no party's people militants. */
const FORCE = /^Al-\p{Lu}\p{L}+ Brigades?$|\p{L} (?:Front|Army|Brigades?|Militia|Resistance|Insurgency|Jihad|Guards)$/u
/** Behind its name, who says that it did a deed; and the characters looked at. */
const CLAIMS =
  /^(?: \p{L}+)?(?:,? \([^()]*\))?,?(?: later| also)?(?: has| have| had)?(?: since| now)? claim(?:ed|s|ing) responsibility/u
const CLAIM = 70
/** A description fits somebody who bears it so many times as often as any other. */
const LEAD = 3
/** The one that a report is about is named so many times as often as the next of its kind. */
const ABOUT = 2
/** Words that tell that another one is meant. */
const OTHER =
  /\b(?:first|second|third|other|another|similar|rival|such|latter|fellow|next|new|right|wrong|best|many|several|some)\b/i
/** Names of bodies that are no firms. */
const PUBLIC_BODY =
  /\b(?:Congress|Senate|House|Court|Department|Ministry|Police|Agency|Committee|Council|Party|Parliament|University|Union|Nations|Army|State|Government|Commission|Bureau|Office)\b/u
/** Words of a description that no two persons of a story share. */
const WORDED = 3
/** Firms by what they are to another. */
const OF_TWO = set('rival target suitor buyer bidder acquirer brand publisher')
/** Of the nouns for firms, those that stand for no other body. */
const COMPANY: ReadonlySet<string> = new Set([...COMPANIES].filter((noun) => noun !== 'group' && noun !== 'rival'))
/** A name right behind a description is what it describes. */
const NAME_BEHIND = /^\s\p{Lu}/u
/** Offices of those who lead a state. */
const STATE_HEADS = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ruler)\b/i
/** Those who speak of a story's people and are none of them. */
const BESIDE =
  /\b(?:judge|lawyer|attorney|prosecutor|solicitor|barrister|magistrate|spokes\p{L}+|reporter|correspondent|analyst|expert|detective|inspector|officer|witness|journalist|editor)\b/iu
const CONTESTING = /^(?:challenger|contender|candidate|frontrunner)$/
/** Characters back in which the only one named is meant. */
const NEAR = 300

/**
 * Finds whom a description without a name stands for: "the defendant", "the chipmaker", "the militants". By whom any
 * report of the same articles describes so beside the name; by the part only one of a report's people has; by the one
 * group of the reports that fights. Null where two may be meant.
 */
export function bareDescriptions(
  articles: readonly Annotated[],
  entities: readonly Entity[],
): (annotated: Annotated, phrase: Phrase) => string | null {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const described = describedBy(articles, entities)
  const fighting = fightingGroups(articles, kinds)
  const roles = new Map(entities.map(({ id, roles: told }) => [id, told.join('; ')]))
  const told = new Map(
    entities.map(({ id, roles, variants }) => [id, [...roles, ...variants.map(({ text }) => text)].join(' ')]),
  )
  const ofDoers = tiedToDoers(articles, entities)
  const worded = wordedFor(articles, entities)
  const groupNamed = groupsByWord(entities, fighting)
  const counts = new Map(articles.map((annotated) => [annotated.article.id, namesIn(annotated)]))

  const firms = new Set([...COMPANIES].flatMap((noun) => [...(described.get(noun)?.keys() ?? [])]))
  /** The one firm of a report, or of its two the one not named in the sentence nor by "its". */
  const theFirm = (annotated: Annotated, phrase: Phrase, named: ReadonlyMap<string, number>) => {
    const all = [...named].filter(([id]) => kinds.get(id) === 'organization' && firms.has(id))
    const fitting = all.filter(([id]) => fitsNames(phrase.span.quote, told.get(id) ?? ''))
    const bodies = [...named]
      .filter(([id]) => /^(?:organization|other)$/.test(kinds.get(id) ?? ''))
      .sort((a, b) => b[1] - a[1])
    const most = bodies[0]?.[1] ?? 0
    /** Not one named in passing beside the one that the report is about. */
    const known = (id: string | null) => (id !== null && LEAD * (named.get(id) ?? 0) >= most ? id : null)
    if (fitting.length > 0 || OF_TWO.has(phrase.lemma))
      return all.length <= 2 ? known(notHere(annotated, phrase, fitting)) : null
    const [first, second] = bodies
    return first &&
      kinds.get(first[0]) === 'organization' &&
      COMPANY.has(phrase.lemma) &&
      !PUBLIC_BODY.test(told.get(first[0]) ?? '') &&
      first[1] >= LEAD &&
      first[1] >= LEAD * (second?.[1] ?? 0)
      ? first[0]
      : null
  }

  return (annotated, phrase) => {
    const { lemma, plural, definite, span } = phrase
    const named = counts.get(annotated.article.id) ?? new Map<string, number>()
    if (FIGHTERS.has(lemma) || ARMED.has(lemma)) {
      const group = groupNamed(span.quote)
      if (group !== null) return group
    }
    const exact = definite && !plural ? bearersOfWords(worded, span.quote) : undefined
    if (span.in === undefined && NAME_BEHIND.test(annotated.article.text.slice(span.end, span.end + 2))) return null
    if (hasOwner(annotated, phrase, kinds)) return isOwned(span.quote) ? null : theOne(exact)
    if (plural)
      return FIGHTERS.has(lemma) || (ARMED.has(lemma) && LAWLESS.test(span.quote)) ? only(fighting, named) : null
    // "a former Tarnish spy", in the very words that another report has beside the name
    if (!definite && !OTHER.test(span.quote) && span.quote.split(/\s+/).length >= WORDED)
      return theOne(worded.get(plainWords(span.quote)))
    if (!definite || OTHER.test(span.quote)) return null
    const kind = PERSONS.has(lemma) ? 'person' : COMPANIES.has(lemma) || ARMED.has(lemma) ? 'organization' : null
    if (kind === null) return null
    const bearing = described.get(lemma)
    const bearers = [...named.keys()].flatMap((id) => {
      const times = kinds.get(id) === kind ? bearing?.get(id) : undefined
      return times === undefined ? [] : [[id, times] as const]
    })
    if (exact?.size === 1) return theOne(exact)
    if (bearers.length > 0) {
      const fitting = bearers.filter(([id]) => fitsNames(span.quote, told.get(id) ?? ''))
      return kind === 'person' ? leading(fitting) : notHere(annotated, phrase, fitting)
    }
    if (kind === 'organization') return COMPANIES.has(lemma) ? theFirm(annotated, phrase, named) : null
    const people = [...named].filter(([id]) => kinds.get(id) === 'person').sort((a, b) => b[1] - a[1])
    if (leadsState(annotated, phrase)) return single(people.filter(([id]) => STATE_HEADS.test(roles.get(id) ?? '')))
    if (!PARTS.has(lemma) && !EPITHETS.has(lemma)) return null
    // Judges, lawyers and spokesmen tell of the defendant; who leads a state is not its challenger.
    const speaking = isDoer(lemma) ? speakersOf(annotated) : NOBODY
    const free = people.filter(([id]) => {
      const told = roles.get(id) ?? ''
      if (isDoer(lemma) && ofDoers.has(id)) return false
      return (
        !(speaking.has(id) && told !== '') && !BESIDE.test(told) && !(CONTESTING.test(lemma) && STATE_HEADS.test(told))
      )
    })
    if (EPITHETS.has(lemma)) return justBefore(annotated, span, new Set(free.map(([id]) => id)))
    const [first, second] = free
    if (first && first[1] >= ABOUT * (second?.[1] ?? (isDoer(lemma) ? 1 : 0.5))) return first[0]
    const near = new Set(
      annotated.mentions
        .filter(({ form, span: at }) => form === 'name' && at.end <= span.start && at.start >= span.start - NEAR)
        .map(({ entityId }) => entityId)
        .filter((id) => kinds.get(id) === 'person'),
    )
    return near.size === 1 ? single(free.filter(([id]) => near.has(id))) : null
  }
}

/** "Ruiz's lawyer" is told by another, "the FBI director" by the body's name as others describe its director. */
const isOwned = (quote: string) => /['’]s?\s/u.test(quote)

function theOne(found: ReadonlySet<string> | undefined): string | null {
  return found?.size === 1 ? ([...found][0] ?? null) : null
}

const NOBODY: ReadonlySet<string> = new Set()

/** Who says something in a report: those who tell of an attacker by their office are not the attacker. */
function speakersOf({ attributions }: Annotated): ReadonlySet<string> {
  return new Set(attributions.flatMap(({ sourceEntityId }) => sourceEntityId ?? []))
}

function single(found: readonly (readonly [string, number])[]): string | null {
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

/** "the Norlandish leader", "the head of state". */
function leadsState({ article }: Annotated, { lemma, span, head }: Phrase): boolean {
  if (lemma === 'head') return /^head of state\b/i.test(article.text.slice(head, head + 14))
  return (
    /^(?:leader|ruler|strongman)$/.test(lemma) && span.quote.split(/\s+/).some((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
  )
}

/** By the lemma of a description all that bear it beside their names, with how often. */
function describedBy(
  articles: readonly Annotated[],
  entities: readonly Entity[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>()
  const add = (lemma: string, id: string) => {
    const own = found.get(lemma) ?? new Map<string, number>()
    found.set(lemma, own.set(id, (own.get(id) ?? 0) + 1))
  }
  for (const { phrases = [] } of articles)
    for (const { entityId, lemma } of phrases) if (entityId !== null) add(lemma, entityId)
  for (const { id, roles } of entities)
    for (const role of roles) {
      const head = role
        .toLowerCase()
        .split(/\s+(?:of|for|to|at|in)\s+/)[0]
        ?.split(/\s+/)
        .at(-1)
      if (head) add(TITLES[head.replace('.', '')] ?? head, id)
    }
  return found
}

/** Offices as titles have them. */
const TITLES: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  prof: 'professor',
}

/** Organisations told as fighters beside their name, or by it: "the Tarn Liberation Front". */
function fightingGroups(
  articles: readonly Annotated[],
  kinds: ReadonlyMap<string, Entity['kind']>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { mentions, article } of articles)
    for (const { entityId, form, span } of mentions)
      if (
        form === 'name' &&
        kinds.get(entityId) === 'organization' &&
        (FORCE.test(span.quote) || CLAIMS.test(article.text.slice(span.end, span.end + CLAIM)))
      )
        found.set(entityId, (found.get(entityId) ?? 0) + 1)
  for (const { phrases = [], mentions } of articles) {
    const told = [
      ...phrases.map(({ entityId, span }) => ({ entityId, text: span.quote })),
      ...mentions.map(({ entityId, phrase }) => ({ entityId, text: phrase.quote })),
    ]
    for (const { entityId, text } of told)
      if (entityId !== null && kinds.get(entityId) === 'organization' && FIGHTING.test(text))
        found.set(entityId, (found.get(entityId) ?? 0) + 1)
  }
  return found
}

/** Descriptions in full, "opposition candidate", with the persons and bodies that any report gives them to beside the name. */
function wordedFor(
  articles: readonly Annotated[],
  entities: readonly Entity[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (text: string, id: string) =>
    found.set(plainWords(text), (found.get(plainWords(text)) ?? new Set()).add(id))
  for (const { phrases = [], article } of articles)
    for (const { entityId, span, head, of } of phrases) {
      const end = head + (/^[\p{L}-]+/u.exec(article.text.slice(head, span.end))?.[0].length ?? 0)
      if (entityId !== null && of === null) add(article.text.slice(span.start, end), entityId)
    }
  for (const { id, roles } of entities) for (const role of roles) add(role, id)
  return found
}

/** Whom any report describes by these words beside the name, or by the last of them: "greedy harbour boss" is the harbour boss. */
function bearersOfWords(
  worded: ReadonlyMap<string, ReadonlySet<string>>,
  description: string,
): ReadonlySet<string> | undefined {
  const words = plainWords(description).split(' ')
  const named = description.split(/\s+/).findIndex((word) => /^\p{Lu}/u.test(word))
  const most = Math.min(words.length - 2, named < 0 ? words.length : named)
  for (let first = 0; first <= most; first++) {
    const found = worded.get(words.slice(first).join(' '))
    if (found) return found
  }
  return undefined
}

/** Nouns of one office or part by the first of them. */
const FAMILY = nounFamilies(ROLE_KINDRED)

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/\s+/)
    .map((word) => FAMILY.get(word) ?? word)
    .join(' ')

/** Peoples and names in a description: "Tarnish" of "the Tarnish leader". */
const largeWords = (text: string) => text.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))

/** A people or a name in a description is in what is said of its bearer too: "the Tarnish leader" is no leader of Lund's. */
function fitsNames(description: string, said: string): boolean {
  return largeWords(description).every((word) => said.includes(word.slice(0, 4)))
}

/** Finds the fighting group of whose name a description has a word: "Tarn rebels" for the Tarn Liberation Army. */
function groupsByWord(
  entities: readonly Entity[],
  fighting: ReadonlyMap<string, number>,
): (description: string) => string | null {
  const byWord = new Map<string, Set<string>>()
  for (const { id, variants } of entities)
    if (fighting.has(id))
      for (const word of variants.flatMap(({ text }) => text.split(/\s+/)))
        if (/^\p{Lu}\p{Ll}/u.test(word)) byWord.set(word, (byWord.get(word) ?? new Set()).add(id))
  return (description) => {
    const meant = new Set(largeWords(description).flatMap((word) => [...(byWord.get(word) ?? ['?'])]))
    const [only, ...more] = meant
    return only !== undefined && only !== '?' && more.length === 0 ? only : null
  }
}

/**
 * Of some persons the one that a passage is likeliest to be about: the only one named before it in its sentence, else the
 * one spoken of last, by name or pronoun, not far before.
 */
function justBefore(
  { sentences, mentions }: Annotated,
  { start: at }: Span,
  persons: ReadonlySet<string>,
): string | null {
  const opening = sentences.find(({ start, end }) => start <= at && at < end)?.start ?? 0
  const before = mentions
    .filter(({ span, entityId }) => persons.has(entityId) && span.end <= at && span.start >= at - NEAR)
    .sort((a, b) => b.span.start - a.span.start)
  const named = new Set(
    before.filter(({ form, span }) => form === 'name' && span.start >= opening).map(({ entityId }) => entityId),
  )
  return named.size === 1 ? ([...named][0] ?? null) : named.size > 1 ? null : (before[0]?.entityId ?? null)
}

/** How often an article names each entity. */
function namesIn({ mentions }: Annotated): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { form, entityId } of mentions) if (form === 'name') counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  return counts
}

function only(groups: ReadonlyMap<string, number>, named: ReadonlyMap<string, number>): string | null {
  return leading([...groups].filter(([id]) => named.has(id)))
}

function leading(bearers: readonly (readonly [string, number])[]): string | null {
  const [first, second] = [...bearers].sort((a, b) => b[1] - a[1])
  return first && (!second || first[1] >= LEAD * second[1]) ? first[0] : null
}

/** Of two that bear a description the one that the sentence has not named already: "Tarnair's bid for the carrier". */
function notHere(
  { sentences, mentions }: Annotated,
  { span }: Phrase,
  bearers: readonly (readonly [string, number])[],
): string | null {
  if (bearers.length === 1) return bearers[0]?.[0] ?? null
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const here = new Set(
    mentions
      .filter(({ span: at }) => at.start >= (sentence?.start ?? 0) && at.end <= span.start)
      .map(({ entityId }) => entityId),
  )
  const rest = bearers.filter(([id]) => !here.has(id))
  return bearers.length === 2 && rest.length === 1 ? (rest[0]?.[0] ?? null) : null
}

/** Characters of "of the Tarn" behind a description. */
const LONGEST_OF = 16

/** "Ruiz's lawyer", "the firm's owner", "the owner of Orlo Optics": told by another's name or word, so not bare. */
function hasOwner(
  { article, mentions }: Annotated,
  { span, head }: Phrase,
  kinds: ReadonlyMap<string, Entity['kind']>,
): boolean {
  const before = span.quote.slice(0, head - span.start)
  const owner = /(\p{L}+)['’]s?\s/u.exec(before)?.[1]
  if (owner !== undefined && (PERSONS.has(owner.toLowerCase()) || /^\p{Lu}/u.test(owner))) return true
  const after = article.text.slice(head, span.end + LONGEST_OF)
  if (/^\p{L}+ (?:of|for|to) (?:the )?\p{Lu}/u.test(after)) return true
  // "the Lund-based firm", "the Lund firm" tell where it is, not whose.
  return mentions.some(
    ({ form, entityId, span: at }) =>
      form === 'name' &&
      kinds.get(entityId) !== 'place' &&
      at.start >= span.start &&
      at.end <= span.end &&
      !/[-‐–]/.test(article.text.charAt(at.end)),
  )
}
