import type { Article, Attribution, Bounds, EventMention, Span, Time } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { nounPhrase } from '../names/noun-phrase.ts'
import { modalityOf } from './modality.ts'
import { rolesOf } from './participants.ts'
import { above, childrenOf } from './tree.ts'
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
  const { doc, article, attributions } = input
  const children = childrenOf(doc)
  const mentionAt = new Map<number, Mention>()
  for (const mention of input.mentions)
    if (!mentionAt.has(mention.head) || mention.entityId !== null) mentionAt.set(mention.head, mention)
  const timesAt = timesByTrigger(input, triggers)
  const span = (start: number, end: number): Span => ({
    articleId: article.id,
    start,
    end,
    quote: doc.text.slice(start, end),
  })
  return [...timesAt].map(([{ token, lemma }, times], index): EventMention => {
    const up = above(token, doc.tokens)
    const { participants, places, nameless } = rolesOf(token, doc.tokens, children, mentionAt)
    const phrase = token.upos === 'NOUN' ? nounPhrase(doc, { start: token.start, end: token.end, head: token.i }) : null
    return {
      id: `${article.id}:m${index + 1}`,
      trigger: span(token.start, token.end),
      lemma,
      type: null,
      modality: modalityOf(token, children, up),
      time: meet(times),
      placeEntityIds: places,
      participants,
      attributionIds: attributions
        .filter(({ content }) => content.some((part) => part.start <= token.start && token.end <= part.end))
        .map(({ id }) => id),
      arguments: nameless,
      timeSpans: times.map((time) => time.span),
      phrase: phrase && span(phrase.start, phrase.end),
    }
  })
}

/**
 * The times that belong to each trigger: each date goes to the nearest trigger above it in the tree, and to the events
 * that are arguments of that one ("held talks on Monday").
 */
function timesByTrigger({ doc, times }: EventInput, triggers: readonly Trigger[]): Map<Trigger, Time[]> {
  const found = new Map<Trigger, Time[]>(triggers.map((trigger) => [trigger, []]))
  const byToken = new Map(triggers.map((trigger) => [trigger.token.i, trigger]))
  const dated = times.filter(
    (time) => (time.type === 'DATE' || time.type === 'TIME') && (time.earliest ?? time.latest) !== null,
  )
  let at = 0
  for (const time of dated) {
    while (at < doc.tokens.length && (doc.tokens[at]?.end ?? 0) <= time.span.start) at++
    const head = headOf(doc.tokens, at, time.span.end)
    if (!head) continue
    const owner = [head, ...above(head, doc.tokens)].find((token) => token.upos === 'VERB' || byToken.has(token.i))
    if (!owner) continue
    for (const trigger of triggersUnder(owner, byToken, doc.tokens)) found.get(trigger)?.push(time)
  }
  return found
}

/** The trigger itself, or the event nouns that are the object or subject of a light verb. */
function triggersUnder(owner: Token, byToken: ReadonlyMap<number, Trigger>, tokens: readonly Token[]): Trigger[] {
  const own = byToken.get(owner.i)
  const objects = tokens
    .slice(Math.max(0, owner.i - 30), owner.i + 30)
    .filter((token) => token.head === owner.i && /^(?:obj|nsubj|xcomp)/.test(token.deprel))
    .map((token) => byToken.get(token.i))
    .filter((trigger) => trigger !== undefined)
  return own ? [own, ...objects.filter(({ token }) => token.upos === 'NOUN')] : objects
}

/** The token of a range whose head lies outside it. */
function headOf(tokens: readonly Token[], first: number, end: number): Token | undefined {
  for (let i = first; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < first || (tokens[head]?.start ?? 0) >= end) return tokens[i]
  }
  return tokens[first]
}

/** The range in which all the times lie: their overlap, or of times that do not overlap the first. */
function meet(times: readonly Time[]): Bounds {
  let { earliest, latest } = times[0] ?? { earliest: null, latest: null }
  for (const time of times.slice(1)) {
    const start =
      [earliest, time.earliest]
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null
    const end = [latest, time.latest].filter((end) => end !== null).sort()[0] ?? null
    if (start !== null && end !== null && start <= end) [earliest, latest] = [start, end]
  }
  return { earliest, latest }
}
