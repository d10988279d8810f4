import { countryOfName } from '../../language/names/demonym.ts'
import type { Annotated, Entity, Naming, Span, Story, StoryEvent } from '../../model/types.ts'
import { groupByEach } from '../group-by-each.ts'
import { entityPhrases } from './entity-phrases.ts'
import { eventPhrases } from './event-phrases.ts'
import { peopleGroups } from './people-groups.ts'
import { type Group, gatherByNoun } from './same-noun.ts'
import { meaningOne, minorsOf, soleBearer } from './sole-bearer.ts'
import { storyCircles } from './story-circles.ts'
import { owners, things } from './things.ts'
import { type Voice, type Voices, voicesOf } from './voices.ts'

type Form = Voice & { readonly text: string; readonly span: Span }
export type NamingInput = {
  readonly entities: readonly Entity[]
  readonly events: readonly StoryEvent[]
  readonly stories: readonly Pick<Story, 'id' | 'articleIds' | 'relatedStoryIds'>[]
}

/**
 * The forms by which every report calls every entity and event, its own voice apart from what it quotes. Only what
 * goes by several forms or in several reports.
 */
export function nameForms(articles: readonly Annotated[], input: NamingInput): Naming[] {
  const voices = new Map(articles.map((annotated) => [annotated.article.id, voicesOf(annotated)]))
  const voice: Voices = (span) => voices.get(span.articleId)?.(span) ?? { voice: 'own', byEntityId: null }
  const ofEntities = entityPhrases(articles, input)
  const actors = new Map(
    [...ofEntities].flatMap(([id, spans]) => spans.map((span) => [`${span.articleId} ${span.start}`, id] as const)),
  )
  const { ofEvents, matters } = eventPhrases(articles, {
    ...input,
    voice,
    isScene: scenesOf(input.entities),
    actorAt: (articleId, start) => actors.get(`${articleId} ${start}`) ?? null,
  })
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const known: Group[] = [
    ...input.entities.map(({ id }) => ({ entityId: id, spans: ofEntities.get(id) ?? [] })),
    ...input.events.map(({ id }) => ({ eventId: id, spans: ofEvents.get(id) ?? [] })),
    ...matters,
  ]
  const groups: (Group | null)[] = [...known]
  // An event that one report tells holds no phrase back from a thing that several tell.
  const taken = new Set(
    known
      .filter(({ entityId, spans }) => entityId !== undefined || isTold(spans))
      .flatMap(({ spans }) => spans.flatMap((span) => [placeOf(span), openingOf(span)])),
  )
  const named = new Set(actors.keys())
  const minors = minorsOf(articles)
  const persons = new Set(input.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const kinds = new Map(input.entities.map(({ id, kind }) => [id, kind]))
  const isTaken = (span: Span, by: 'start' | 'end') => taken.has(by === 'end' ? placeOf(span) : openingOf(span))
  const namedIn = groupByEach(
    [...ofEntities].flatMap(([id, spans]) => (kinds.get(id) === 'place' ? [] : spans.map((span) => ({ id, span })))),
    ({ span }) => [span.articleId],
  )
  /** Where the groups stand that tell of each article. */
  const groupsOf = groupByEach(
    known.flatMap(({ entityId }, at) => (entityId === undefined ? [at] : [])),
    (at) => [...new Set(known[at]?.spans.map(({ articleId }) => articleId))],
  )
  /** Passages in which reports that do not name somebody speak of him or her. */
  const alsoOf = new Map<string, readonly Span[]>()
  for (const articleIds of storyCircles(input.stories)) {
    const reports = articleIds.flatMap((id) => byId.get(id) ?? [])
    const from = groups.length
    const people = peopleGroups(reports, named)
    for (const { spans } of people) for (const span of spans) taken.add(placeOf(span))
    groups.push(...people)
    const bearers = {
      minors,
      persons,
      ofNamed: Map.groupBy(
        articleIds.flatMap((id) => namedIn.get(id) ?? []),
        ({ id }) => id,
      ),
    }
    for (const { label, phrases } of things(reports, { isTaken, kinds: (id) => kinds.get(id) })) {
      const bearer = soleBearer(phrases, bearers)
      for (const { span } of phrases) taken.add(placeOf(span))
      if (bearer === null) groups.push({ label, spans: phrases.map(({ span }) => span) })
      else alsoOf.set(bearer, [...(alsoOf.get(bearer) ?? []), ...meaningOne(phrases).map(({ span }) => span)])
    }
    const own = new Set([
      ...articleIds.flatMap((id) => groupsOf.get(id) ?? []),
      ...Array.from({ length: groups.length - from }, (_, i) => from + i),
    ])
    const places = [...own].filter((at) => groups[at]).sort((x, y) => x - y)
    const gathered = gatherByNoun(
      places.flatMap((at) => groups[at] ?? []),
      reports,
      {
        isOpen: ({ span }) => !isTaken(span, 'end') && !isTaken(span, 'start'),
        owner: owners(reports, (id) => kinds.get(id)),
      },
    )
    for (const [i, at] of places.entries()) groups[at] = gathered[i] ?? null
  }
  const left = groups.filter((group) => group !== null)
  const ofThings = new Set(left.flatMap(({ label, spans }) => (label === undefined ? [] : spans.map(placeOf))))
  const apart = left.filter(
    ({ eventId, spans }) =>
      eventId === undefined || isTold(spans) || !spans.every((span) => ofThings.has(placeOf(span))),
  )
  const full = fullForms(articles)
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  return apart
    .map(
      ({ spans, ...thing }): Naming => ({
        ...thing,
        forms: counted(
          withFull([...spans, ...(alsoOf.get(thing.entityId ?? '') ?? [])], full, texts).map((span) => ({
            text: span.quote.replace(/\s+/g, ' '),
            span,
            ...voice(span),
          })),
        ),
      }),
    )
    .filter(
      ({ forms }) =>
        distinct(forms.map((form) => form.text.toLowerCase())) > 1 || distinct(forms.map((form) => form.articleId)) > 1,
    )
}

/** What belongs to the noun of a phrase, by where the noun phrase itself begins and ends. */
function fullForms(articles: readonly Annotated[]): ReadonlyMap<string, readonly Span[]> {
  return new Map(
    articles.flatMap(({ phrases = [] }) =>
      phrases.flatMap(({ span, fuller }) => (fuller ? [[`${span.start} ${placeOf(span)}`, fuller] as const] : [])),
    ),
  )
}

/** "a probe" and "a probe into alleged fraud" are two forms of one passage. */
function withFull(
  spans: readonly Span[],
  full: ReadonlyMap<string, readonly Span[]>,
  texts: ReadonlyMap<string, string>,
): readonly Span[] {
  return spans.flatMap((span) =>
    [span, ...(full.get(`${span.start} ${placeOf(span)}`) ?? [])].map((form) => pointed(form, texts)),
  )
}

/** Words before a form that belong to it: whose it is ("his promise"), and who points at a thing by one word ("this contraband"). */
const OWNER = /\b(?:his|her|their|its|our|my|your|such an?|one of (?:the|its|his|her|their))\s$/i
const POINTER = /\b(?:this|these)\s$/i

function pointed(span: Span, texts: ReadonlyMap<string, string>): Span {
  if (span.in !== undefined) return span
  const text = texts.get(span.articleId) ?? ''
  const before = text.slice(Math.max(0, span.start - 14), span.start)
  const word =
    (/^\P{Lu}/u.test(span.quote) ? OWNER.exec(before)?.[0] : undefined) ??
    (/^\p{Ll}+$/u.test(span.quote) ? POINTER.exec(before)?.[0] : undefined)
  if (word === undefined) return span
  const start = span.start - word.length
  return { ...span, start, quote: text.slice(start, span.end) }
}

/** Whether an entity is a place that is no state. */
function scenesOf(entities: readonly Entity[]): (entityId: string) => boolean {
  const scenes = new Set(
    entities
      .filter(({ kind, variants }) => kind === 'place' && variants.every(({ text }) => countryOfName(text) === null))
      .map(({ id }) => id),
  )
  return (entityId) => scenes.has(entityId)
}

/** Where a passage ends tells it: what stands around a form can open it sooner. */
const placeOf = ({ articleId, end }: Span): string => `${articleId} ${end}`

const openingOf = ({ articleId, start }: Span): string => `${articleId} from ${start}`

/** In several reports. */
function isTold(spans: readonly Span[]): boolean {
  return distinct(spans.map(({ articleId }) => articleId)) > 1
}

const distinct = (texts: readonly string[]) => new Set(texts).size

function counted(forms: readonly Form[]): Naming['forms'] {
  const groups = Map.groupBy(forms, ({ text, span, voice, byEntityId }) =>
    [span.articleId, voice, byEntityId ?? '', text.toLowerCase()].join('\n'),
  )
  return [...groups.values()].flatMap((same) => {
    const first = same[0]
    if (!first) return []
    const { text, span, voice, byEntityId } = first
    return [
      {
        text,
        articleId: span.articleId,
        count: same.length,
        spans: same.map((form) => form.span),
        voice,
        ...(byEntityId === null ? {} : { byEntityId }),
      },
    ]
  })
}
