import type { EventNode } from './event-node.ts'

/** Mentions taken to be of one event, and what is known of it so far. */
export type EventGroup = {
  readonly nodes: EventNode[]
  readonly lemmas: Set<string>
  readonly stories: Set<string>
  readonly articles: Set<string>
  /** Roles by participant. */
  readonly who: Map<string, Set<string>>
  readonly places: Set<string>
  readonly what: Set<string>
  readonly words: Map<string, number>
  readonly times: EventNode['time'][]
}

export function emptyGroup(): EventGroup {
  return {
    nodes: [],
    lemmas: new Set(),
    stories: new Set(),
    articles: new Set(),
    who: new Map(),
    places: new Set(),
    what: new Set(),
    words: new Map(),
    times: [],
  }
}

export function joinGroup(group: EventGroup, node: EventNode): void {
  group.nodes.push(node)
  group.lemmas.add(node.lemma)
  group.stories.add(node.storyId)
  group.articles.add(node.articleId)
  for (const [id, role] of node.who) group.who.set(id, (group.who.get(id) ?? new Set()).add(role))
  for (const id of node.places) group.places.add(id)
  for (const lemma of node.what) group.what.add(lemma)
  for (const [word, weight] of node.words) group.words.set(word, Math.max(weight, group.words.get(word) ?? 0))
  if (node.time.earliest !== null || node.time.latest !== null) group.times.push(node.time)
}
