import { isGeneric, kindsOf } from '../../language/events/event-kinds.ts'
import {
  DOING_VERBS,
  FIELD_NOUNS,
  FIELDS,
  JUDGING_NOUNS,
  KINDRED_NOUNS,
  MATTERS,
  PART_NOUNS,
  PERSON_NOUNS,
  SHELL_NOUNS,
  THING_NOUNS,
} from '../../language/lang/en/phrase-words.ts'
import type { Annotated, EventMention, Phrase, Span, StoryEvent } from '../../model/types.ts'

const FIELD_HEADS: ReadonlySet<string> = new Set(FIELD_NOUNS.split(' '))
const KINDRED: ReadonlyMap<string, string> = new Map(KINDRED_NOUNS)
const SHELLS: ReadonlySet<string> = new Set(SHELL_NOUNS.split(' '))
const DOING: ReadonlySet<string> = new Set(DOING_VERBS.split(' '))
/** Kinds of deeds that both sides of a conflict do: told apart by who did them. */
export const DEEDS: ReadonlySet<string> = new Set(['attack', 'bomb', 'shoot', 'kill'])
/** Nouns that stand for an event of whatever kind and judge it. */
export const JUDGING: ReadonlySet<string> = new Set(JUDGING_NOUNS.split(' '))
/** Nouns for what a story can be about, whatever kind of event they tell alone. */
const MATTER_NOUNS: ReadonlySet<string> = new Set(MATTERS.flatMap(([, nouns]) => nouns.split(' ')))
/** Nouns that tell things, though their verbs tell events: "the files". */
const THINGS: ReadonlySet<string> = new Set(THING_NOUNS.split(' '))
const PERSONS: ReadonlySet<string> = new Set(`${PERSON_NOUNS} ${PART_NOUNS}`.split(' '))
const OPERATION = /\bOperation(?: \p{Lu}[\p{L}’'-]{0,20}){1,4}/gu
const NAMED_DEED = /\b(?:Massacre|Attack|Offensive|Bombing)$/
/** Characters back to the verb that governs a deed. */
const GOVERNED = 45

export type NodeInput = {
  /** Whether an entity is a place and no state: it does nothing, things are done there. */
  readonly isScene: (entityId: string) => boolean
  readonly actorAt: (articleId: string, start: number) => string | null
  /** The story of an article. */
  readonly storyOf: ReadonlyMap<string, string>
  /** The event of a mention. */
  readonly eventOf: ReadonlyMap<string, StoryEvent>
}
/** A phrase that may stand for an event, with what tells which. */
export type Node = {
  readonly phrase: Phrase
  readonly articleId: string
  readonly storyId: string
  readonly kinds: readonly string[]
  readonly actors: readonly string[]
  readonly event: StoryEvent | null
  /** The place it opens or ends with: "the Lund attack", "the massacre of Lund". */
  readonly scene: string | null
  readonly mention: EventMention | null
  /** A deed that somebody is said to have done, by its noun or as a "collusion scandal". */
  readonly isAlleged: boolean
}

/** The phrases of a report that may stand for an event. */
export function nodesOf(annotated: Annotated, { storyOf, eventOf, actorAt, isScene }: NodeInput): Node[] {
  const articleId = annotated.article.id
  const storyId = storyOf.get(articleId) ?? ''
  const mentionAt = new Map(annotated.events.map((mention) => [mention.trigger.start, mention]))
  const pronounAt = new Map(annotated.mentions.map(({ span, entityId }) => [span.end, entityId]))
  const endOfName = new Map(
    annotated.mentions.flatMap(({ form, span, entityId }) => (form === 'name' ? [[span.end, entityId] as const] : [])),
  )
  const endAt = new Map(annotated.events.map((mention) => [mention.trigger.end, mention]))
  const phrases = [...(annotated.phrases ?? []), ...namedDeeds(annotated)].sort((a, b) => a.head - b.head)
  return phrases.flatMap((phrase): Node[] => {
    const mention = mentionAt.get(phrase.head) ?? null
    const before = pronounAt.get(phrase.span.start - 1)
    if ((THINGS.has(phrase.lemma) && phrase.of === null) || PERSONS.has(phrase.lemma)) return []
    const agents = ((mention?.participants.length ? mention : doingOf(annotated, phrase, endAt))?.participants ?? [])
      .filter(({ role }) => /^(?:agent|modifier)/.test(role))
      .map(({ entityId }) => entityId)
      .filter((id) => !isScene(id))
    const told = before ?? actorAt(articleId, phrase.span.start) ?? leaderOf(annotated, phrase.span)
    const owner = told !== null && isScene(told) ? null : told
    const kinds = phrase.lemma.startsWith('=') ? kindsOf(phrase.lemma.slice(1)) : kindsIn(phrase, mention)
    const tells = kinds.length > 0 || phrase.of !== null || JUDGING.has(phrase.lemma) || MATTER_NOUNS.has(phrase.lemma)
    if (phrase.entityId !== null || !tells) return []
    return [
      {
        phrase,
        articleId,
        storyId,
        kinds,
        actors: owner !== null && phrase.definite ? [owner, ...agents] : agents,
        event: isOfKind(kinds, mention) ? ((mention && eventOf.get(mention.id)) ?? null) : null,
        scene: told !== null && isScene(told) ? told : sceneAtEnd(phrase, endOfName, isScene),
        mention,
        isAlleged: KINDRED.has(phrase.lemma) || heldKind(phrase) !== undefined,
      },
    ]
  })
}

function sceneAtEnd(
  { span, head }: Phrase,
  endOfName: ReadonlyMap<number, string>,
  isScene: NodeInput['isScene'],
): string | null {
  const id = head < span.end - 3 ? endOfName.get(span.end) : undefined
  return id !== undefined && isScene(id) ? id : null
}

/** Whether a mention is read as the kind of event that the phrase is taken for: a televised "address" is a speech. */
function isOfKind(kinds: readonly string[], mention: EventMention | null): boolean {
  return (
    mention === null ||
    kinds.some((kind) => kind === mention.lemma || kindsOf(mention.lemma).includes(kind)) ||
    !isNamingKind(kinds)
  )
}

const isNamingKind = (kinds: readonly string[]) => kinds.some((kind) => kind === 'present')

/** "Operation Iron Dawn", "the Lund Massacre": names of deeds. */
function namedDeeds({ article, names }: Annotated): Phrase[] {
  const operations = [...article.text.matchAll(OPERATION)].map(({ index, 0: quote }) => ({
    span: { articleId: article.id, start: index, end: index + quote.length, quote },
    word: 'operation',
  }))
  const others = names.flatMap(({ span, kind }) => {
    const word = kind === 'person' ? undefined : NAMED_DEED.exec(span.quote)?.[0].toLowerCase()
    return word === undefined ? [] : [{ span, word }]
  })
  return [...operations, ...others].map(({ span, word }) => ({
    span,
    head: span.start,
    lemma: `=${word}`,
    definite: true,
    plural: false,
    entityId: null,
    of: null,
  }))
}

/** "Norland-led Operation Iron Dawn": who leads. */
function leaderOf({ article, mentions }: Annotated, { start }: Span): string | null {
  const led = /[-‐–](?:led|backed|run) $/.exec(article.text.slice(Math.max(0, start - 9), start))
  return (
    (led && mentions.find(({ span, form }) => form === 'name' && span.end === start - led[0].length)?.entityId) ?? null
  )
}

function kindsIn({ lemma, span }: Phrase, mention: EventMention | null): readonly string[] {
  const words = span.quote.toLowerCase().split(/[\s-]+/)
  const field = FIELD_HEADS.has(lemma) ? FIELDS.find(([word]) => words.includes(word)) : undefined
  if (field) return [field[1]]
  const kindred = KINDRED.get(lemma)
  if (kindred !== undefined) return [kindred]
  const held = heldKind({ lemma, span })
  if (held !== undefined) return [held]
  // "the probe": a noun of a kind of event, though nothing around tells that it happened
  if (!mention) return kindsOf(lemma)
  const kinds = [...new Set([...kindsOf(lemma), ...kindsOf(mention.lemma)])]
  return kinds.length > 0 || isGeneric(lemma) ? kinds : [mention.lemma]
}

/** The kind of deed in "the fraud scandal", "a plot theory". */
function heldKind({ lemma, span }: Pick<Phrase, 'lemma' | 'span'>): string | undefined {
  return SHELLS.has(lemma)
    ? KINDRED.get(
        span.quote
          .toLowerCase()
          .split(/[\s-]+/)
          .at(-2) ?? '',
      )
    : undefined
}

/** "launched an operation": the mention of the verb just before a phrase whose object it is. */
function doingOf(
  { article }: Annotated,
  { span }: Phrase,
  endAt: ReadonlyMap<number, EventMention>,
): EventMention | null {
  for (let end = span.start - 1; end > span.start - GOVERNED; end--) {
    const verb = endAt.get(end)
    if (verb) return DOING.has(verb.lemma) && !/[,.;:]/.test(article.text.slice(end, span.start)) ? verb : null
  }
  return null
}
