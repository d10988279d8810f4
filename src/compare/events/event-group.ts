import type { EventNode } from './event-node.ts'
import type { Days } from './event-time.ts'

/** Mentions taken to be of one event, and what is known of it so far. */
export type EventGroup = {
  readonly nodes: EventNode[]
  readonly lemmas: Set<string>
  /** The kinds of event that all its mentions can be of. */
  kinds: readonly string[]
  readonly stories: Set<string>
  /** Sentences it is told of in, by article. */
  readonly articles: Map<string, number[]>
  readonly who: Set<string>
  readonly actors: Set<string>
  readonly persons: Set<string>
  readonly places: Set<string>
  readonly what: Set<string>
  readonly occasions: Set<string>
  /** The greatest weight of each word around; null until they are asked for: most groups have one mention, and there are many. */
  words: Map<number, number> | null
  /** The different times said, by their bounds, each with the articles that say so: a story of thousands of reports has few. */
  readonly times: Map<string, { readonly days: Days; readonly articleIds: Set<string> }>
  readonly implied: { readonly basis: NonNullable<EventNode['implied']>['basis']; readonly days: Days }[]
}

export function emptyGroup(): EventGroup {
  return {
    nodes: [],
    lemmas: new Set(),
    kinds: [],
    stories: new Set(),
    articles: new Map(),
    who: new Set(),
    actors: new Set(),
    persons: new Set(),
    places: new Set(),
    what: new Set(),
    occasions: new Set(),
    words: null,
    times: new Map(),
    implied: [],
  }
}

export function joinGroup(group: EventGroup, node: EventNode): void {
  group.nodes.push(node)
  group.lemmas.add(node.lemma)
  group.kinds = group.nodes.length === 1 ? node.kinds : node.kinds.filter((kind) => group.kinds.includes(kind))
  group.stories.add(node.storyId)
  const sentences = group.articles.get(node.articleId)
  if (sentences) sentences.push(node.sentence)
  else group.articles.set(node.articleId, [node.sentence])
  for (const id of node.who.keys()) group.who.add(id)
  for (const id of node.actors) group.actors.add(id)
  for (const id of node.persons) group.persons.add(id)
  for (const id of node.places) group.places.add(id)
  for (const lemma of node.what) group.what.add(lemma)
  for (const lemma of node.occasions) group.occasions.add(lemma)
  if (group.words) addWords(group.words, node)
  const { earliest, latest } = node.time
  if (earliest !== null || latest !== null) {
    const key = `${earliest} ${latest}`
    const said = group.times.get(key) ?? { days: node.days, articleIds: new Set() }
    group.times.set(key, said)
    said.articleIds.add(node.articleId)
  }
  if (node.implied && node.impliedDays && group.implied.length < 5)
    group.implied.push({ basis: node.implied.basis, days: node.impliedDays })
}

/** The words around a group's mentions with the greatest weight of each. */
export function wordsOf(group: EventGroup): ReadonlyMap<number, number> {
  if (group.words) return group.words
  group.words = new Map()
  for (const node of group.nodes) addWords(group.words, node)
  return group.words
}

function addWords(known: Map<number, number>, { words: { words, weights } }: EventNode): void {
  for (let n = 0; n < words.length; n++) {
    const [word, weight] = [words[n] as number, weights[n] as number]
    if (weight > (known.get(word) ?? 0)) known.set(word, weight)
  }
}
