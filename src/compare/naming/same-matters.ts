import type { StoryEvent } from '../../model/types.ts'
import { groupByEach } from '../group-by-each.ts'
import type { Node } from './event-nodes.ts'
import { apart } from './events-apart.ts'

/** A report's definite phrases of a kind mean one event where so large a share of them was joined to it. */
const DOMINANT = 2 / 3

/**
 * Of one story the events that are one for the reader though they were not joined: those that "the debate" means in each
 * report that speaks of one debate as known, where neither their times nor those who act keep them apart. From event id to
 * the id of the event that stands for it.
 */
export function sameMatters(nodes: readonly Node[], isLeft: (node: Node) => boolean): ReadonlyMap<string, string> {
  const into = new Map<string, string>()
  const plain = nodes.filter(
    (node) => node.event !== null && (node.phrase.definite || node.isAlleged) && !node.phrase.plural && !isLeft(node),
  )
  const told = toldOf(nodes)
  for (const own of groupByEach(plain, ({ kinds }) => kinds).values()) {
    const meant = [...Map.groupBy(own, ({ articleId }) => articleId).values()].flatMap((here) => dominant(here) ?? [])
    const events = [...new Map(meant.map((event) => [event.id, event])).values()]
    if (events.length < 2) continue
    const size = (id: string) => told.get(id)?.size ?? 0
    const [first, ...others] = events.sort((a, b) => size(b.id) - size(a.id) || (a.id < b.id ? -1 : 1))
    for (const other of others)
      if (
        first &&
        !into.has(other.id) &&
        !into.has(first.id) &&
        !apart(first, other) &&
        agree(told.get(first.id), told.get(other.id))
      )
        into.set(other.id, first.id)
  }
  return into
}

function dominant(nodes: readonly Node[]): StoryEvent | null {
  const groups = [...Map.groupBy(nodes, ({ event }) => event?.id ?? '').values()].sort((a, b) => b.length - a.length)
  const [first] = groups
  return first && first.length >= DOMINANT * nodes.length ? (first[0]?.event ?? null) : null
}

type Told = { readonly size: number; readonly actors: ReadonlySet<string> }

/** How many phrases tell of each event, and who acts in it by them. */
function toldOf(nodes: readonly Node[]): ReadonlyMap<string, Told> {
  const byEvent = Map.groupBy(
    nodes.filter(({ event }) => event !== null),
    ({ event }) => event?.id ?? '',
  )
  return new Map(
    [...byEvent].map(([id, own]) => [id, { size: own.length, actors: new Set(own.flatMap(({ actors }) => actors)) }]),
  )
}

/** Nobody acts in the one alone and somebody else in the other. */
function agree(one: Told | undefined, other: Told | undefined): boolean {
  if (!one || !other || one.actors.size === 0 || other.actors.size === 0) return true
  return [...one.actors].some((actor) => other.actors.has(actor))
}
