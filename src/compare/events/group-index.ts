import type { EventGroup } from './event-group.ts'
import type { EventNode } from './event-node.ts'

/** Groups of one key that a mention is held against, the first founded (and most telling) ones. */
const MOST_OF_KEY = 40

/**
 * Finds the groups a mention may belong to: of a kind with it, in its story or with something in common. Bounded for
 * each mention, so that the cost of grouping grows with the mentions.
 */
export function createGroupIndex() {
  const byKey = new Map<string, EventGroup[]>()
  return {
    add(group: EventGroup, node: EventNode): void {
      for (const key of keysOf(node)) {
        const known = byKey.get(key)
        // Lists, not sets: most keys have one group, and there are many keys.
        if (!known) byKey.set(key, [group])
        else if (known.length < MOST_OF_KEY && !known.includes(group)) known.push(group)
      }
    },
    candidates(node: EventNode): Set<EventGroup> {
      const found = new Set<EventGroup>()
      for (const key of keysOf(node)) for (const group of byKey.get(key) ?? []) found.add(group)
      return found
    },
  }
}

function keysOf(node: EventNode): string[] {
  return node.kinds.flatMap((kind) => [`${kind} in ${node.storyId}`, ...node.keys.map((key) => `${kind} with ${key}`)])
}
