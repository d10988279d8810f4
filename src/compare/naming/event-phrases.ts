import { LASTING_KINDS, SCENE_NOUNS } from '../../language/lang/en/phrase-words.ts'
import type { Annotated, Span, StoryEvent } from '../../model/types.ts'
import { DEEDS, JUDGING, type Node, type NodeInput, nodesOf } from './event-nodes.ts'
import { apart } from './events-apart.ts'
import { followers, POINTED } from './following-phrases.ts'
import { lonePhrases } from './lone-phrases.ts'
import { type Main, mainOf } from './main-event.ts'
import type { NamingInput } from './name-forms.ts'
import { sameMatters } from './same-matters.ts'
import type { Voices } from './voices.ts'

const LASTING: ReadonlySet<string> = new Set(LASTING_KINDS.split(' '))
const SCENES: ReadonlySet<string> = new Set(SCENE_NOUNS.split(' '))
/** Words that tell another event of the same kind. */
const OTHER = /\b(?:earlier|previous|past|other|similar|separate|last|(?<!-)old|next|future|second|third|fourth)\b/i
/** A name within a phrase, days apart. */
const NAMED = /(?:^|\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+\s/u
/** Characters of a report in which its news is told. */
const LEAD = 300
/** A phrase there weighs so many. */
const OF_LEAD = 4

type Input = NamingInput & Pick<NodeInput, 'actorAt' | 'isScene'> & { readonly voice: Voices }

/** The noun phrases by which reports call each event, by event id: those of its mentions, and others that stand for it. */
export function eventPhrases(
  articles: readonly Annotated[],
  input: Input,
): { readonly ofEvents: Map<string, Span[]>; readonly matters: readonly Matter[] } {
  const storyOf = new Map(
    input.stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)),
  )
  const eventOf = new Map(input.events.flatMap((event) => event.mentions.map(({ id }) => [id, event] as const)))
  const found = articles.flatMap((annotated) => nodesOf(annotated, { ...input, storyOf, eventOf }))
  const nodes = withSameMatters(found, input.events)
  const mains = withRelated(
    new Map(
      [...Map.groupBy(nodes, ({ storyId }) => storyId)].flatMap(([id, own]) => {
        const main = mainOf(own)
        return main ? [[id, main] as const] : []
      }),
    ),
    input.stories,
  )
  const component = componentsOf(input.stories)
  const places = scenesByStory(articles, storyOf, input.isScene)
  const mainKey = mainKeys(nodes, mains, component)
  const doersOf = doersByEvent(nodes)
  const key = new Map<Node, string>()
  for (const node of nodes) {
    const found = keyOf(node, mains.get(node.storyId), { component, voice: input.voice, doersOf, mainKey, places })
    if (found !== null) key.set(node, found)
  }
  for (const [, own] of Map.groupBy(nodes, ({ storyId }) => storyId))
    lonePhrases(
      own,
      key,
      ({ kinds, phrase }) => !OTHER.test(phrase.span.quote) && !kinds.some((kind) => DEEDS.has(kind)),
    )
  for (const [, own] of Map.groupBy(nodes, ({ articleId }) => articleId))
    followers(own, key, { mains, mainKey, voice: input.voice })
  const matters = [...Map.groupBy(nodes, ({ storyId }) => storyId)].flatMap(([, own]) => mattersOf(own, key))
  return { ofEvents: byEvent(key), matters }
}

/** What a story is about that no two reports tell: what the largest of the stories related to it is about. */
function withRelated(mains: ReadonlyMap<string, Main>, stories: Input['stories']): ReadonlyMap<string, Main> {
  const size = new Map(stories.map(({ id, articleIds }) => [id, articleIds.length]))
  const found = new Map(mains)
  for (const { id, relatedStoryIds } of stories) {
    if (mains.has(id)) continue
    const [first] = relatedStoryIds
      .filter((other) => mains.has(other))
      .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1))
    const main = first === undefined ? undefined : mains.get(first)
    if (main) found.set(id, main)
  }
  return found
}

/** The phrases with the event that stands for theirs. */
function withSameMatters(nodes: readonly Node[], events: readonly StoryEvent[]): readonly Node[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  return [...Map.groupBy(nodes, ({ storyId }) => storyId).values()].flatMap((own) => {
    const into = sameMatters(
      own,
      ({ kinds, phrase }) => OTHER.test(phrase.span.quote) || kinds.some((kind) => DEEDS.has(kind)),
    )
    return own.map((node) => {
      const other = node.event && byId.get(into.get(node.event.id) ?? '')
      return other ? { ...node, event: other } : node
    })
  })
}

/** What several reports speak of though none tells that it happened: "collusion", "alleged collusion". */
export type Matter = { readonly label: string; readonly spans: readonly Span[] }

/** Reports and mentions that a matter needs. */
const MATTER_ARTICLES = 2
const MATTER_MENTIONS = 4

function mattersOf(nodes: readonly Node[], key: ReadonlyMap<Node, string>): Matter[] {
  const left = nodes.filter(
    (node) =>
      !key.has(node) &&
      node.isAlleged &&
      !node.kinds.some((kind) => DEEDS.has(kind)) &&
      !OTHER.test(node.phrase.span.quote),
  )
  return [...Map.groupBy(left, ({ kinds }) => kinds[0] ?? '')].flatMap(([, own]) => {
    const spans = own.map(({ phrase }) => phrase.span)
    const forms = new Set(spans.map(({ quote }) => quote.toLowerCase()))
    const several = new Set(spans.map(({ articleId }) => articleId)).size >= MATTER_ARTICLES
    return several && spans.length >= MATTER_MENTIONS && forms.size > 1
      ? [{ label: own[0]?.phrase.lemma ?? '', spans }]
      : []
  })
}

function keyOf(
  node: Node,
  main: Main | undefined,
  {
    component,
    voice,
    doersOf,
    mainKey,
    places,
  }: {
    readonly places: ReadonlyMap<string, string>
    readonly component: ReadonlyMap<string, string>
    readonly mainKey: ReadonlyMap<string, string>
    readonly voice: Voices
    readonly doersOf: ReadonlyMap<string, ReadonlySet<string>>
  },
): string | null {
  const { kinds, actors, event, storyId } = node
  const deed = kinds.some((kind) => DEEDS.has(kind))
  const isThere = node.scene !== null && node.scene === places.get(storyId)
  if (deed && actors[0] !== undefined && !(isThere && main?.isOneSided)) return deedOf(actors[0], node, component)
  if (main && belongs(node, main, { voice, place: places.get(storyId) ?? null }))
    return mainKey.get(storyId) ?? `main:${storyId}`
  // "the shelling of Orlo", "the Orlo massacre"
  if (deed && node.scene !== null && !node.phrase.plural && !OTHER.test(node.phrase.span.quote))
    return `deed@${node.scene}:${component.get(storyId) ?? storyId}`
  if (event === null || !deed) return event?.id ?? null
  const doers = doersOf.get(event.id) ?? new Set()
  if (doers.size > 1) return null
  const [doer] = doers
  return doer === undefined ? event.id : deedOf(doer, node, component)
}

/** The key of each story's main event: related stories about the same matter at the same time share that of the larger. */
function mainKeys(
  nodes: readonly Node[],
  mains: ReadonlyMap<string, Main>,
  component: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const byStory = Map.groupBy(nodes, ({ storyId }) => storyId)
  const bySize = [...byStory].sort((a, b) => b[1].length - a[1].length)
  for (const [story] of bySize) {
    const main = mains.get(story)
    if (!main) continue
    const same = [...keys.keys()].find((other) => {
      const known = mains.get(other)
      if (
        !known ||
        component.get(other) !== component.get(story) ||
        ![...main.kinds].some((kind) => known.kinds.has(kind))
      )
        return false
      return (
        !(main.event && known.event && main.event !== known.event && apart(main.event, known.event)) ||
        [story, other].some((id) => opensOnKnown(byStory.get(id) ?? [], main.kinds))
      )
    })
    keys.set(story, (same && keys.get(same)) ?? `main:${story}`)
  }
  return keys
}

/** Whether all reports of a story first speak of an event of some kinds as of one known: "the breach", not "a breach". */
function opensOnKnown(nodes: readonly Node[], kinds: ReadonlySet<string>): boolean {
  const first = [...Map.groupBy(nodes, ({ articleId }) => articleId).values()].flatMap((own) => {
    const opening = own.find((node) => node.kinds.some((kind) => kinds.has(kind)))
    return opening ? [opening.phrase] : []
  })
  return first.length > 0 && first.every(({ definite, plural }) => definite && !plural)
}

function deedOf(doer: string, { phrase, storyId }: Node, component: ReadonlyMap<string, string>): string {
  return `deed:${doer}:${component.get(storyId) ?? storyId}${phrase.plural ? ':many' : ''}`
}

/** The place that is no state which the reports of each story name most. */
function scenesByStory(
  articles: readonly Annotated[],
  storyOf: ReadonlyMap<string, string>,
  isScene: Input['isScene'],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { article, mentions } of articles) {
    const story = storyOf.get(article.id)
    if (story === undefined) continue
    const own = counts.get(story) ?? new Map<string, number>()
    counts.set(story, own)
    for (const { form, entityId } of mentions)
      if (form === 'name' && isScene(entityId)) own.set(entityId, (own.get(entityId) ?? 0) + 1)
  }
  return new Map(
    [...counts].flatMap(([story, own]) => {
      const [top] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return top ? [[story, top[0]] as const] : []
    }),
  )
}

/** Who is said to have done the deeds of each event. */
function doersByEvent(nodes: readonly Node[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { event, kinds, actors } of nodes)
    if (event && actors[0] !== undefined && kinds.some((kind) => DEEDS.has(kind)))
      found.set(event.id, (found.get(event.id) ?? new Set<string>()).add(actors[0]))
  return found
}

/** Does a phrase stand for the main event of its story? */
function belongs(
  node: Node,
  main: Main,
  { voice, place }: { readonly voice: Voices; readonly place: string | null },
): boolean {
  const { phrase, kinds, actors, event } = node
  if (phrase.plural || OTHER.test(phrase.span.quote)) return false
  // "the border is a disaster" speaks of the border
  if (phrase.of !== null && !POINTED.test(phrase.of.quote)) return false
  if (JUDGING.has(phrase.lemma) && (NAMED.test(phrase.span.quote) || /\bown\b/.test(phrase.span.quote))) return false
  if (SCENES.has(phrase.lemma) && POINTED.test(phrase.of?.quote ?? '') && voice(phrase.span).voice === 'quoted')
    return true
  if (JUDGING.has(phrase.lemma))
    return (
      phrase.definite ||
      phrase.head < LEAD ||
      /^(?:this|that)$/i.test(phrase.of?.quote ?? '') ||
      voice(phrase.span).voice === 'quoted'
    )
  const own = kinds.some((kind) => main.kinds.has(kind))
  if (!own && !(main.nouns.has(phrase.lemma) && phrase.definite)) return false
  // "the Lund attack" where the reports tell of one, whoever it is then laid to
  if (own && main.isOneSided && node.scene !== null && node.scene === place && phrase.definite) return true
  if (actors.length > 0 && main.actors.size > 0 && !actors.some((actor) => main.actors.has(actor))) return false
  if (event === main.event) return true
  if (own && isBare(node, main, place))
    return (
      phrase.definite || node.scene !== null || (voice(phrase.span).voice === 'quoted' && /\s/.test(phrase.span.quote))
    )
  if (event && main.event && apart(event, main.event) && !(lasts(kinds) && sameAgent(event, main))) return false
  return (
    phrase.definite ||
    phrase.head < LEAD ||
    POINTED.test(phrase.of?.quote ?? '') ||
    /\b(?:new|latest)\b/i.test(phrase.span.quote)
  )
}

/** "the new bid": known to the reader, with nobody and no day beside it that would tell another event. */
function isBare({ phrase, actors, mention, kinds, scene }: Node, { isOneSided }: Main, place: string | null): boolean {
  const deed = kinds.some((kind) => DEEDS.has(kind))
  if ((deed && !isOneSided) || actors.length > 0) return false
  if (scene === null ? NAMED.test(phrase.span.quote) : scene !== place) return false
  if (!deed) {
    if (!phrase.definite) return false
  } else if (!mention || (mention.time.earliest === null && mention.time.latest === null)) return true
  return (
    !mention || (mention.participants.length === 0 && mention.time.earliest === null && mention.time.latest === null)
  )
}

/** A bid, a suit or a vote stays one matter over its stages. */
function lasts(kinds: readonly string[]): boolean {
  return kinds.some((kind) => LASTING.has(kind))
}

/** Nobody else does it than who does the main event. */
function sameAgent(event: StoryEvent, main: Main): boolean {
  const agents = event.participants.filter(({ role }) => role === 'agent').map(({ entityId }) => entityId)
  return agents.every((agent) => main.agents.has(agent))
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

/** How much speaks for an event as that of a group: its phrases, those in which the news is told most. */
function standing(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { phrase }) => sum + (phrase.head < LEAD ? OF_LEAD : 1), 0)
}

/** The phrases of each key under the event that most of them tell of; two keys of one event are one. */
function byEvent(key: ReadonlyMap<Node, string>): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  const taken = new Set<string>()
  const groups = [...Map.groupBy(key.keys(), (node) => key.get(node) ?? '')].sort((a, b) => b[1].length - a[1].length)
  for (const [, nodes] of groups) {
    const events = [
      ...Map.groupBy(
        nodes.filter(({ event }) => event !== null),
        ({ event }) => event?.id ?? '',
      ),
    ].sort((a, b) => standing(b[1]) - standing(a[1]))
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
