import type { StoryEvent } from '../../model/types.ts'
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
    (node) => node.event !== null && node.phrase.definite && !node.phrase.plural && !isLeft(node),
  )
  const kinds = new Set(plain.flatMap((node) => node.kinds))
  for (const kind of kinds) {
    const own = plain.filter((node) => node.kinds.includes(kind))
    const meant = [...Map.groupBy(own, ({ articleId }) => articleId).values()].flatMap((here) => dominant(here) ?? [])
    const events = [...new Map(meant.map((event) => [event.id, event])).values()]
    if (events.length < 2) continue
    const size = (id: string) => nodes.filter(({ event }) => event?.id === id).length
    const [first, ...others] = events.sort((a, b) => size(b.id) - size(a.id) || (a.id < b.id ? -1 : 1))
    for (const other of others)
      if (
        first &&
        !into.has(other.id) &&
        !into.has(first.id) &&
        !apart(first, other) &&
        agree(nodes, first.id, other.id)
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

/** Nobody acts in the one alone and somebody else in the other. */
function agree(nodes: readonly Node[], a: string, b: string): boolean {
  const actorsOf = (id: string) =>
    new Set(nodes.filter(({ event }) => event?.id === id).flatMap(({ actors }) => actors))
  const [one, other] = [actorsOf(a), actorsOf(b)]
  return one.size === 0 || other.size === 0 || [...one].some((actor) => other.has(actor))
}
