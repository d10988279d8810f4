import { isGeneric, kindsOf } from '../../language/events/event-kinds.ts'
import { FIELD_NOUNS, FIELDS, JUDGING_NOUNS, KINDRED_NOUNS } from '../../language/lang/en/phrase-words.ts'
import type { Annotated, EventMention, Phrase, Span, StoryEvent } from '../../model/types.ts'
import type { NamingInput } from './name-forms.ts'
import type { Voices } from './voices.ts'

const FIELD_HEADS: ReadonlySet<string> = new Set(FIELD_NOUNS.split(' '))
const KINDRED: ReadonlyMap<string, string> = new Map(KINDRED_NOUNS)
const JUDGING: ReadonlySet<string> = new Set(JUDGING_NOUNS.split(' '))
/** Kinds of deeds that both sides of a conflict do: told apart by who did them. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'bomb', 'shoot', 'kill'])
/** Words that tell another event of the same kind. */
const OTHER = /\b(?:earlier|previous|past|other|similar|separate|last|old|next|future|second|third|fourth)\b/i
/** A name within a phrase, days apart. */
const NAMED = /(?:^|\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+\s/u
/** Characters back to what "it" may stand for. */
const NEAR = 220
const OPERATION = /\bOperation(?: \p{Lu}[\p{L}’'-]{0,20}){1,4}/gu
const NAMED_DEED = /\b(?:Massacre|Attack|Offensive|Bombing)$/

type Input = NamingInput & {
  readonly voice: Voices
  readonly actorAt: (articleId: string, start: number) => string | null
}
type Node = {
  readonly phrase: Phrase
  readonly articleId: string
  readonly storyId: string
  readonly kinds: readonly string[]
  readonly actors: readonly string[]
  readonly event: StoryEvent | null
  readonly mention: EventMention | null
}
type Main = { readonly kind: string; readonly event: StoryEvent | null; readonly actors: ReadonlySet<string> }

/** The noun phrases by which reports call each event, by event id: those of its mentions, and others that stand for it. */
export function eventPhrases(articles: readonly Annotated[], input: Input): Map<string, Span[]> {
  const nodes = articles.flatMap((annotated) => nodesOf(annotated, input))
  const mains = new Map(
    [...Map.groupBy(nodes, ({ storyId }) => storyId)].flatMap(([id, own]) => {
      const main = mainOf(own)
      return main ? [[id, main] as const] : []
    }),
  )
  const component = componentsOf(input.stories)
  const key = new Map<Node, string>()
  for (const node of nodes) {
    const found = keyOf(node, mains.get(node.storyId), component, input.voice)
    if (found !== null) key.set(node, found)
  }
  for (const [, own] of Map.groupBy(nodes, ({ storyId }) => storyId)) onlyOnes(own, key)
  for (const [, own] of Map.groupBy(nodes, ({ articleId }) => articleId)) followers(own, key, mains)
  return byEvent(key)
}

function nodesOf(annotated: Annotated, { stories, events, actorAt }: Input): Node[] {
  const articleId = annotated.article.id
  const storyId = stories.find(({ articleIds }) => articleIds.includes(articleId))?.id ?? ''
  const mentionAt = new Map(annotated.events.map((mention) => [mention.trigger.start, mention]))
  const eventOf = new Map(events.flatMap((event) => event.mentions.map((mention) => [mention.id, event] as const)))
  const pronounAt = new Map(annotated.mentions.map(({ span, entityId }) => [span.end, entityId]))
  return [...(annotated.phrases ?? []), ...namedDeeds(annotated)].flatMap((phrase): Node[] => {
    const mention = mentionAt.get(phrase.head) ?? null
    const before = pronounAt.get(phrase.span.start - 1)
    const agents = (mention?.participants ?? [])
      .filter(({ role }) => /^(?:agent|modifier)/.test(role))
      .map(({ entityId }) => entityId)
    const owner = before ?? actorAt(articleId, phrase.span.start) ?? leaderOf(annotated, phrase.span)
    const kinds = phrase.lemma.startsWith('=') ? kindsOf(phrase.lemma.slice(1)) : kindsIn(phrase, mention)
    if (phrase.entityId !== null || (kinds.length === 0 && phrase.of === null && !JUDGING.has(phrase.lemma))) return []
    return [
      {
        phrase,
        articleId,
        storyId,
        kinds,
        actors: owner && phrase.definite ? [owner, ...agents] : agents,
        event: (mention && eventOf.get(mention.id)) ?? null,
        mention,
      },
    ]
  })
}

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
  if (!mention) return []
  const kinds = [...new Set([...kindsOf(lemma), ...kindsOf(mention.lemma)])]
  return kinds.length > 0 || isGeneric(lemma) ? kinds : [mention.lemma]
}

/** The kind of event that most reports of a story speak of as known, and the event that most of those phrases tell. */
function mainOf(nodes: readonly Node[]): Main | null {
  const definite = nodes.filter(
    ({ phrase, kinds, event }) => event !== null && phrase.definite && !phrase.plural && kinds.length > 0,
  )
  const counts = new Map<string, Map<string, number>>()
  for (const { kinds, articleId } of definite)
    for (const kind of kinds) {
      const own = counts.get(kind) ?? new Map<string, number>()
      counts.set(kind, own.set(articleId, (own.get(articleId) ?? 0) + 1))
    }
  const [best] = [...counts]
    .map(([kind, own]) => ({
      kind,
      articles: own.size,
      score: [...own.values()].reduce((sum, n) => sum + Math.min(n, 4), 0),
    }))
    .sort((a, b) => b.score - a.score || b.articles - a.articles)
  if (!best || best.articles < 2) return null
  const events = Map.groupBy(
    nodes.filter(({ kinds, event }) => kinds.includes(best.kind) && event),
    ({ event }) => event,
  )
  const [top] = [...events].sort((a, b) => b[1].length - a[1].length)
  return { kind: best.kind, event: top?.[0] ?? null, actors: new Set(top?.[1].flatMap(({ actors }) => actors)) }
}

function keyOf(
  node: Node,
  main: Main | undefined,
  component: ReadonlyMap<string, string>,
  voice: Voices,
): string | null {
  const { phrase, kinds, actors, event, storyId } = node
  const deed = kinds.some((kind) => DEEDS.has(kind))
  if (deed && actors[0] !== undefined)
    return `deed:${actors[0]}:${component.get(storyId) ?? storyId}${phrase.plural ? ':many' : ''}`
  if (main && belongs(node, main, voice)) return `main:${storyId}`
  return event && !deed ? event.id : null
}

/** Does a phrase stand for the main event of its story? */
function belongs({ phrase, kinds, actors, event }: Node, main: Main, voice: Voices): boolean {
  if (phrase.plural || OTHER.test(phrase.span.quote)) return false
  if (JUDGING.has(phrase.lemma) && NAMED.test(phrase.span.quote)) return false
  if (JUDGING.has(phrase.lemma))
    return phrase.definite || /^(?:this|that)$/i.test(phrase.of?.quote ?? '') || voice(phrase.span).voice === 'quoted'
  if (!kinds.includes(main.kind)) return false
  if (actors.length > 0 && main.actors.size > 0 && !actors.some((actor) => main.actors.has(actor))) return false
  if (event === main.event) return true
  if (event && main.event && apart(event, main.event)) return false
  return (
    phrase.definite ||
    /^(?:this|that|it)$/i.test(phrase.of?.quote ?? '') ||
    /\b(?:another|new|fresh|surprise)\b/i.test(phrase.span.quote)
  )
}

/** A definite phrase without an event of its own, of a kind of which the story tells one event only, stands for that. */
function onlyOnes(nodes: readonly Node[], key: Map<Node, string>): void {
  const byKind = new Map<string, Set<string>>()
  for (const { kinds, event } of nodes)
    if (event) for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? new Set<string>()).add(event.id))
  for (const node of nodes) {
    const { phrase, kinds, event } = node
    if (
      key.has(node) ||
      event ||
      !phrase.definite ||
      phrase.plural ||
      OTHER.test(phrase.span.quote) ||
      kinds.some((kind) => DEEDS.has(kind))
    )
      continue
    const [only, ...more] = kinds.flatMap((kind) => [...(byKind.get(kind) ?? [])])
    if (only !== undefined && more.length === 0) key.set(node, only)
  }
}

function apart(a: StoryEvent, b: StoryEvent): boolean {
  const before = (x: string | null, y: string | null) => x !== null && y !== null && x.slice(0, 10) < y.slice(0, 10)
  return before(a.when.latest, b.when.earliest) || before(b.when.latest, a.when.earliest)
}

/** What is said of an event names it too; and a deed told without its doer is that of the same word before it. */
function followers(nodes: readonly Node[], key: Map<Node, string>, mains: ReadonlyMap<string, Main>): void {
  const at = new Map(nodes.map((node) => [node.phrase.head, node]))
  for (const node of nodes) {
    if (key.has(node)) continue
    const { of } = node.phrase
    const target =
      of === null
        ? sameDeed(node, nodes, key)
        : (at.get(of.start) ?? (/^(?:it|this|that)$/i.test(of.quote) ? latest(of, nodes, key) : undefined))
    const found = target && key.get(target)
    if (found !== undefined && (of === null || found === `main:${node.storyId}`) && mains.has(node.storyId))
      key.set(node, found)
  }
}

function sameDeed(node: Node, nodes: readonly Node[], key: ReadonlyMap<Node, string>): Node | undefined {
  if (!node.kinds.some((kind) => DEEDS.has(kind)) || node.phrase.plural || !node.phrase.definite) return undefined
  const same = nodes.filter(
    (other) =>
      key.has(other) &&
      other.phrase.lemma.replace('=', '') === node.phrase.lemma &&
      other.phrase.head < node.phrase.head,
  )
  return new Set(same.map((other) => key.get(other))).size === 1 ? same[0] : undefined
}

function latest({ start }: Span, nodes: readonly Node[], key: ReadonlyMap<Node, string>): Node | undefined {
  return nodes.findLast((node) => node.phrase.head < start && start - node.phrase.head < NEAR && key.has(node))
}

/** Related stories by one id. */
function componentsOf(stories: Input['stories']): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const byId = new Map(stories.map((story) => [story.id, story]))
  for (const { id } of stories) {
    const queue = found.has(id) ? [] : [id]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (found.has(next)) continue
      found.set(next, id)
      queue.push(...(byId.get(next)?.relatedStoryIds ?? []))
    }
  }
  return found
}

/** The phrases of each key under the event that most of them tell of; two keys of one event are one. */
function byEvent(key: ReadonlyMap<Node, string>): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  const taken = new Set<string>()
  const groups = [...Map.groupBy(key.keys(), (node) => key.get(node) ?? '')].sort((a, b) => b[1].length - a[1].length)
  for (const [, nodes] of groups) {
    const events = [
      ...Map.groupBy(
        nodes.flatMap(({ event }) => event ?? []),
        ({ id }) => id,
      ),
    ].sort((a, b) => b[1].length - a[1].length)
    const id = events.map(([event]) => event).find((event) => !taken.has(event))
    if (id === undefined) continue
    taken.add(id)
    found.set(
      id,
      nodes.map(({ phrase }) => phrase.span),
    )
  }
  return found
}
