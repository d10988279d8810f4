import { ARMED_NOUNS } from '../../language/lang/en/phrase-words.ts'
import { countryOfDemonym } from '../../language/names/demonym.ts'
import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'
import { appositions } from './appositions.ts'
import { bareDescriptions } from './bare-descriptions.ts'
import { introductions } from './introductions.ts'
import { stateRulers } from './state-rulers.ts'
import { titledName } from './titled-names.ts'

const ARMED: ReadonlySet<string> = new Set(ARMED_NOUNS.split(' '))
const FAITHS =
  /^(?:Islam|Jihad|Muslim|Christian|Sunni|Shi|Salaf|Hindu|Jewish|Marxist|Maoist|Communist|Kurdish|Basque|Tamil)/
/** A group named so many times as often as any other is the one meant. */
const LEAD = 3
const RANKED = /\b(?:first|second|third|largest|biggest|other|another|similar|rival|such|latter|former|splinter)\b/i

/** The passages by which reports call each entity: its names with what stands around them, nominals, descriptions. By entity id. */
export function entityPhrases(
  articles: readonly Annotated[],
  { entities }: { readonly entities: readonly Entity[] },
): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  const add = (id: string, span: Span) => {
    const known = found.get(id)
    if (known) known.push(span)
    else found.set(id, [span])
  }
  const rulers = stateRulers(articles, entities)
  const armed = armedGroups(articles, entities)
  const bearer = bareDescriptions(articles, entities)
  const apposed = appositions(entities)
  const introduced = introductions(entities)
  const persons = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  for (const annotated of articles) {
    const phrases = annotated.phrases ?? []
    const byEnd = phrasesByEnd(annotated)
    /** Whose form ends where. */
    const taken = new Map<number, string>()
    for (const { form, entityId, phrase, span: named } of annotated.mentions) {
      if (form === 'pronoun') continue
      const fuller = byEnd
        .get(phrase.end)
        ?.filter((other) => (other.entityId === null ? form === 'nominal' : other.entityId === entityId))
        .sort((a, b) => length(b.span) - length(a.span))[0]
      const span = fuller && length(fuller.span) > length(phrase) ? fuller.span : plain(phrase, named, form)
      add(entityId, span)
      const description = form === 'name' ? descriptionIn(annotated, span, fuller) : null
      if (description) add(entityId, description)
      const titled = form === 'name' && persons.has(entityId) ? titledName(annotated, named) : null
      if (titled && length(titled) > length(span)) add(entityId, titled)
      taken.set(phrase.end, entityId)
      taken.set(span.end, entityId)
    }
    for (const phrase of phrases) {
      const holder = taken.get(phrase.span.end)
      const ruled = phrase.entityId === null ? rulers(annotated, phrase) : null
      // "Ana Ruiz, the owner of Orlo Optics" ends with another's name.
      if (holder !== undefined && ruled === null && (phrase.entityId === null || phrase.entityId === holder)) continue
      const id =
        phrase.entityId ??
        ruled?.id ??
        apposed(annotated, phrase) ??
        introduced(annotated, phrase) ??
        armed(annotated, phrase) ??
        bearer(annotated, phrase)
      if (id === null) continue
      add(id, ruled?.span ?? phrase.span)
      const description = descriptionIn(annotated, phrase.span, phrase)
      if (phrase.entityId !== null && description) add(id, description)
    }
  }
  return found
}

/** "crooked harbour boss" of "crooked harbour boss Ana Ruiz": what is said of the one named, without the name. */
function descriptionIn({ article }: Annotated, span: Span, phrase: Phrase | undefined): Span | null {
  if (!phrase || phrase.head < span.start || phrase.head >= span.end) return null
  const word = /^[\p{Ll}-]+/u.exec(article.text.slice(phrase.head, span.end))?.[0]
  const end = phrase.head + (word?.length ?? 0)
  if (!word || end >= span.end || phrase.head === span.start || !/^\s/.test(article.text.slice(end, end + 1)))
    return null
  return { ...span, end, quote: article.text.slice(span.start, end) }
}

const length = ({ start, end }: Span) => end - start

/** Phrases by where they end and by where their head ends. */
function phrasesByEnd({ article: { text }, phrases = [] }: Annotated): ReadonlyMap<number, readonly Phrase[]> {
  const found = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const word = /^[\p{L}\p{N}-]+/u.exec(text.slice(phrase.head, phrase.head + 40))?.[0].length ?? 0
    for (const end of new Set([phrase.span.end, phrase.head + word]))
      found.set(end, [...(found.get(end) ?? []), phrase])
  }
  return found
}

/** A word before a name that is no description of it, however it was read: "projects Mr Ruiz", "undermining Mr Ruiz". */
const GOVERNS =
  /(?:^|\s)(?!(?:outgoing|incoming|sitting|ruling|reigning|leading|serving|visiting|acting)\s)\p{Ll}+(?:ing|[^s'’]s)\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u

/** What stands around a mention, without words that belong to the sentence; of a name then the name alone. */
function plain(phrase: Span, named: Span, form: string): Span {
  const before = phrase.quote.slice(0, Math.max(0, named.start - phrase.start))
  return form === 'name' && GOVERNS.test(before) ? named : bare(phrase)
}

/** Without "other" and the like at its start. */
function bare(span: Span): Span {
  const cut = /^(?:other|same|own|such)\s+/i.exec(span.quote)?.[0].length ?? 0
  return cut === 0 ? span : { ...span, start: span.start + cut, quote: span.quote.slice(cut) }
}

/** Finds the group that "the militant group" stands for: the one of its sort that the report names, or names by far the most. */
function armedGroups(
  articles: readonly Annotated[],
  entities: readonly Entity[],
): (annotated: Annotated, phrase: Phrase) => string | null {
  const organizations = new Set(entities.filter(({ kind }) => kind === 'organization').map(({ id }) => id))
  const described = new Map<string, Set<string>>()
  for (const { entityId, lemma, span } of articles.flatMap(({ phrases = [] }) => phrases))
    if (entityId !== null && ARMED.has(lemma) && organizations.has(entityId))
      described.set(entityId, new Set([...(described.get(entityId) ?? []), ...demonyms(span.quote)]))
  // "the Orlo Front group": the noun behind the name
  for (const { entityId, form, phrase, span } of articles.flatMap(({ mentions }) => mentions))
    if (form === 'name' && organizations.has(entityId) && phrase.end > span.end)
      if (ARMED.has(phrase.quote.slice(span.end - phrase.start).trim()))
        described.set(entityId, described.get(entityId) ?? new Set())
  return ({ mentions }, { lemma, span, definite, plural }) => {
    if (
      !ARMED.has(lemma) ||
      !definite ||
      plural ||
      RANKED.test(span.quote) ||
      hasName(span.quote) ||
      !/\s|-/.test(span.quote)
    )
      return null
    const own = demonyms(span.quote)
    const counts = new Map<string, number>()
    for (const { entityId, form, span: at } of mentions)
      if (form === 'name' && at.start < span.start && fits(described.get(entityId), own))
        counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
    const [best, next] = [...counts].sort((a, b) => b[1] - a[1])
    return best && (!next || best[1] >= LEAD * next[1]) ? best[0] : null
  }
}

/** A word with a capital that tells of no people: another name. */
function hasName(text: string): boolean {
  return text
    .split(/\s+/)
    .some(
      (word) => /^\p{Lu}/u.test(word) && !word.includes('-') && countryOfDemonym(word) === null && !FAITHS.test(word),
    )
}

function fits(known: ReadonlySet<string> | undefined, own: readonly string[]): boolean {
  return known !== undefined && (known.size === 0 || own.every((country) => known.has(country)))
}

/** The peoples a description tells of; not those of "Norland-backed". */
function demonyms(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => countryOfDemonym(word) ?? [])
}
