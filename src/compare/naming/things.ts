import {
  ARMED_NOUNS,
  COMPANY_NOUNS,
  EMPTY_NOUNS,
  RULER_NOUNS,
  SCENE_NOUNS,
} from '../../language/lang/en/phrase-words.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import { countryOfDemonym } from '../../language/names/demonym.ts'
import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'
import { isDoer, isKindred, kindredNouns } from './kindred-nouns.ts'
import { isBareRuler, withSeat } from './state-rulers.ts'

/** Nouns by which nothing is called, and those that stand for a body with a name. */
const EMPTY: ReadonlySet<string> = new Set([EMPTY_NOUNS, COMPANY_NOUNS, ARMED_NOUNS, RULER_NOUNS].join(' ').split(' '))
/** Offices and trades: those who speak of a story, and whoever holds one; no things. */
const OFFICES: ReadonlySet<string> = new Set(ROLE_NOUNS)
const SCENES: ReadonlySet<string> = new Set(SCENE_NOUNS.split(' '))
/** Reports that must speak of a thing, how often all together, and the share of them that speak of it as known. */
const ARTICLES = 2
const MENTIONS = 3
const KNOWN = 0.3
/** Reports that make a thing known though none speaks of it so: "a music festival", "an open-air festival". */
const TOLD = 3
/** Of the things that two bear ("Norland's programme", "Tarn's programme") the one told so many times as often is meant. */
const LEAD = 2
/** Things of one story, those that most is said of first: enough for its contested matters. */
const MOST = 18
/** Characters of a report in which its news is told, and what a report that opens on a thing counts. */
const OPENING = 400
const OF_OPENING = 2
/** Words that tell another one of the same sort. */
const OTHER = /\b(?:other|another|similar|previous|earlier|former|first|second|third|last|next|own|same|such)\b/i
/** What is said of what a pronoun stands for is told with that. */
const POINTED = /^(?:it|this|that|these|those|they|he|she|we|i|you)$/i
/** Rulers of whom no report says of what state they are: of a story they are one. */
const GOVERNMENT = 'government'
/** The law of a land, not the one that a story is about. */
const LAWS = /^(?:federal|state|existing|current|criminal|civil|international|martial|common|case|local)\b.*\blaws?$/i
const LARGE = /^\p{Lu}[\p{L}-]+/u

/** What has been given to a thing already, by where it begins or ends; the kind of an entity. */
type Known = {
  readonly isTaken: (span: Span, by: 'start' | 'end') => boolean
  readonly kinds: (entityId: string) => Entity['kind'] | undefined
}

/** What the reports of a story speak of under one noun or its like, that is neither a name nor an event: what it is, and the passages. */
export type Thing = { readonly label: string; readonly phrases: readonly Phrase[] }

/**
 * Things without a name that several reports of a story speak of as known, in more than one form: "the nuclear
 * programme", "Tarn's programme"; "the lorry", "a large white vehicle". Grouped by their noun and those that say the
 * same; by whose they are where two have one.
 */
export function things(articles: readonly Annotated[], { isTaken, kinds }: Known): Thing[] {
  const owner = owners(articles, kinds)
  const byNoun = new Map<string, Phrase[]>()
  for (const annotated of articles)
    for (const phrase of annotated.phrases ?? []) {
      const rules = isBareRuler(phrase)
      const noun = rules ? GOVERNMENT : nounOf(phrase)
      const seated = rules ? { ...phrase, span: withSeat(annotated, phrase) } : phrase
      if (
        phrase.entityId !== null ||
        (phrase.of !== null && POINTED.test(phrase.of.quote)) ||
        (EMPTY.has(noun) && !rules) ||
        (OFFICES.has(phrase.lemma) && !isKindred(phrase.lemma)) ||
        isTitle(annotated, phrase) ||
        isTaken(phrase.span, seated === phrase ? 'end' : 'start')
      )
        continue
      if (OTHER.test(phrase.span.quote) || LAWS.test(phrase.span.quote) || !/^\p{Ll}[\p{Ll}-]+$/u.test(noun)) continue
      const known = byNoun.get(noun)
      if (known) known.push(seated)
      else byNoun.set(noun, [seated])
    }
  return kindredNouns(byNoun)
    .flatMap(({ label, phrases }) => byOwner(phrases, owner).map((own) => ({ label, phrases: own })))
    .filter(({ label, phrases }) => isThing(label, phrases))
    .sort((a, b) => standing(b.phrases) - standing(a.phrases) || (a.label < b.label ? -1 : 1))
    .filter(({ label }, rank) => rank < MOST || isDoer(label))
}

/**
 * How much a thing matters for naming: in how many forms it is told, how many reports tell it and open on it, and then how
 * often. What goes by many names where the news is told is what reports do not agree to call.
 */
function standing(phrases: readonly Phrase[]): number {
  const told = new Set(phrases.map(({ span }) => span.articleId)).size
  const opening = new Set(phrases.filter(({ head }) => head < OPENING).map(({ span }) => span.articleId)).size
  return formsOf(phrases).size + told + OF_OPENING * opening + phrases.length / (phrases.length + 1)
}

/** "the House", "the Senate": a noun with a capital within a sentence is a name. */
function isTitle({ article, sentences }: Annotated, { head }: Phrase): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(article.text.slice(head, head + 2))) return false
  return !sentences.some(
    ({ start }) => start <= head && /^(?:\P{L}*(?:the |an? )?)$/iu.test(article.text.slice(start, head)),
  )
}

function formsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set(
    phrases.flatMap(({ span, fuller = [] }) =>
      [span, ...fuller].map(({ quote }) => quote.toLowerCase().replace(/\s+/g, ' ')),
    ),
  )
}

/** The noun of what a phrase speaks of; what witnesses call what they saw is the scene, whatever their word. */
function nounOf({ lemma, of }: Phrase): string {
  const word = of === null ? lemma : of.quote.toLowerCase().replace(/s$/, '')
  return SCENES.has(word) || (of === null && SCENES.has(lemma)) ? 'scene' : word
}

/** Apart by whose they are; those without an owner go with the one owner that leads, if one does. */
function byOwner(phrases: readonly Phrase[], owner: (phrase: Phrase) => string | null): readonly (readonly Phrase[])[] {
  const owned = Map.groupBy(phrases, (phrase) => owner(phrase) ?? '')
  const free = owned.get('') ?? []
  owned.delete('')
  const [first, second, ...more] = [...owned.values()].sort((a, b) => b.length - a.length)
  if (!first) return [free]
  if (second && first.length < LEAD * second.length) return [free, first, second, ...more]
  return [[...first, ...free], ...(second ? [second] : []), ...more]
}

/**
 * Finds whose a thing is: who stands in the phrase with "'s" or by a pronoun before it ("Ruiz's plan", "his plan"), or as
 * a person, a place or a people ("the Ruiz plan", "the Tarnish plan"); other names there tell what it is about.
 */
export function owners(articles: readonly Annotated[], kinds: Known['kinds']): (phrase: Phrase) => string | null {
  const mentions = new Map(articles.map(({ article, mentions: own }) => [article.id, own]))
  return ({ span, head }) => {
    const own = mentions.get(span.articleId) ?? []
    const before = own.findLast(
      ({ form, span: at }) =>
        at.in === undefined &&
        ((form === 'pronoun' && at.end === span.start - 1) ||
          (form !== 'pronoun' && at.start >= span.start && at.end < head)),
    )
    const people = span.quote.split(/\s+/).find((word) => countryOfDemonym(word) !== null)
    if (before === undefined) return people === undefined ? null : (countryOfDemonym(people) ?? null)
    const isTold = before.form === 'pronoun' || /^['’]/.test(span.quote.slice(before.span.end - span.start))
    return isTold || /^(?:person|place)$/.test(kinds(before.entityId) ?? '') ? before.entityId : null
  }
}

function isThing(label: string, phrases: readonly Phrase[]): boolean {
  const known = phrases.filter(({ definite, span }) => definite || LARGE.test(span.quote))
  const told = new Set(phrases.map(({ span }) => span.articleId)).size
  return (
    phrases.length >= (isKindred(label) ? ARTICLES : MENTIONS) &&
    (isKindred(label) || known.length >= KNOWN * phrases.length || told >= TOLD) &&
    told >= ARTICLES &&
    formsOf(phrases).size > 1
  )
}
