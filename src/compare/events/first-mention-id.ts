import type { EventNode } from './event-node.ts'

/** The least id of an event's mentions: the event's own is made of it, whatever the order of the reports. */
export function firstMentionId(nodes: readonly EventNode[]): string {
  return nodes.reduce((least, { mention }) => (least === '' || mention.id < least ? mention.id : least), '')
}
