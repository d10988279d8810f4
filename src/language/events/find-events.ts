import type { Article, Attribution, EventMention, Span, Time } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { countryOfDemonym, countryOfName } from '../names/demonym.ts'
import { nounPhrase } from '../names/noun-phrase.ts'
import { typeOf } from './event-kinds.ts'
import { timesByTrigger } from './event-times.ts'
import { modalityOf } from './modality.ts'
import { rolesOf } from './participants.ts'
import { above, readTree } from './tree.ts'
import { findTriggers, type Trigger } from './trigger.ts'

export type EventInput = {
  readonly doc: Doc
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
}

/** What a text tells of happening: trigger, participants, place, time and modality, from the trees. In text order. */
export function findEvents(input: EventInput): readonly EventMention[] {
  return describeEvents(input, findTriggers(input.doc))
}

/** The event mentions of given triggers, one each, in their order. */
export function describeEvents(input: EventInput, triggers: readonly Trigger[]): readonly EventMention[] {
  const { doc, article } = input
  const tree = readTree(doc, input.times)
  const entities = { mentionAt: mentionsByToken(doc, input.mentions), country: countryLookup(input.mentions, doc) }
  const times = timesByTrigger(triggers, input.times, tree, article.published.value)
  const attributed = attributionsAt(input.attributions)
  const speakers = new Map(
    input.attributions.flatMap(({ cue, sourceEntityId }) =>
      cue && sourceEntityId !== null ? [[cue.start, sourceEntityId] as const] : [],
    ),
  )
  const span = (start: number, end: number): Span => ({
    articleId: article.id,
    start,
    end,
    quote: doc.text.slice(start, end),
  })
  return triggers.map((trigger, index): EventMention => {
    const { token, lemma } = trigger
    const { participants, places, nameless } = rolesOf(token, lemma, tree, entities)
    const speaker = speakers.get(token.start)
    // "the agency said": who speaks is known where the tree gives a word alone.
    const isSilent = speaker !== undefined && !participants.some(({ role }) => role === 'agent')
    const phrase = token.upos === 'NOUN' ? nounPhrase(doc, { start: token.start, end: token.end, head: token.i }) : null
    return {
      id: `${article.id}:m${index + 1}`,
      trigger: span(token.start, token.end),
      lemma,
      type: typeOf(lemma),
      modality: modalityOf(token, tree.children, above(token, doc.tokens)),
      time: times.get(trigger)?.bounds ?? { earliest: null, latest: null },
      placeEntityIds: places,
      participants: isSilent ? [...participants, { entityId: speaker, role: 'agent' }] : participants,
      attributionIds: attributed(token.start, token.end),
      arguments: nameless,
      timeSpans: times.get(trigger)?.times.map((time) => time.span) ?? [],
      phrase: phrase && span(phrase.start, phrase.end),
    }
  })
}

/** The mention that each token stands for: by its head, and for names by every token. */
function mentionsByToken(doc: Doc, mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    for (let i = mention.head; (doc.tokens[i]?.start ?? -1) >= mention.start; i--)
      if (!found.has(i)) found.set(i, mention)
    for (let i = mention.head + 1; (doc.tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= mention.end; i++)
      if (!found.has(i)) found.set(i, mention)
  }
  for (const mention of mentions)
    if (!found.has(mention.head) || (mention.entityId !== null && mention.form === 'nominal'))
      found.set(mention.head, mention)
  return found
}

/** Finds the entity of the country that "Ruvian" speaks of. */
function countryLookup(mentions: readonly Mention[], { text }: Doc): (token: Token) => string | null {
  const byCountry = new Map<string, string>()
  for (const { start, end, kind, form, entityId } of mentions) {
    const country = form === 'name' && kind === 'place' ? countryOfName(text.slice(start, end)) : null
    if (country !== null && entityId !== null && !byCountry.has(country)) byCountry.set(country, entityId)
  }
  return ({ text: word, upos }) => {
    const country = upos === 'ADJ' || upos === 'PROPN' ? countryOfDemonym(word) : null
    return country === null ? null : (byCountry.get(country) ?? null)
  }
}

/** Finds the attributions whose content holds a passage; contents stand roughly in order, so a sorted list is cut short. */
function attributionsAt(attributions: readonly Attribution[]): (start: number, end: number) => readonly string[] {
  const parts = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  return (start, end) => {
    const found: string[] = []
    for (const part of parts) {
      if (part.start > start) break
      if (part.end >= end && !found.includes(part.id)) found.push(part.id)
    }
    return found
  }
}
