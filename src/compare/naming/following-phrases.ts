import type { Span } from '../../model/types.ts'
import { DEEDS, JUDGING, type Node } from './event-nodes.ts'
import type { Main } from './main-event.ts'
import type { Voices } from './voices.ts'

/** Words that stand for what was told before. */
export const POINTED = /^(?:this|that|it)$/i
/** Characters back to what "it" may stand for. */
const NEAR = 220
/** Phrases looked back over. */
const MEMORY = 100

/** What is said of an event names it too; and a deed told without its doer is that of the same word before it. */
export function followers(
  nodes: readonly Node[],
  key: Map<Node, string>,
  {
    mains,
    mainKey,
    voice,
  }: {
    readonly mains: ReadonlyMap<string, Main>
    readonly mainKey: ReadonlyMap<string, string>
    readonly voice: Voices
  },
): void {
  const at = new Map(nodes.map((node) => [node.phrase.head, node]))
  for (const [i, node] of nodes.entries()) {
    const { of } = node.phrase
    // What is said of the main event names that, whatever event its own noun was joined to: "the release was “not a swap”".
    if (key.has(node) && of === null) continue
    const before = nodes.slice(Math.max(0, i - MEMORY), i)
    const target =
      of === null
        ? sameDeed(node, before, key)
        : (at.get(of.start) ?? (POINTED.test(of.quote) ? latest(of, before, key) : sameWord(of, before, key)))
    const told = target && key.get(target)
    // What opens a quotation on "it" speaks of what the report is about, not of what its last sentence tells.
    const isAnswer =
      of !== null &&
      POINTED.test(of.quote) &&
      tellsEvent(node) &&
      voice(of).voice === 'quoted' &&
      (target === undefined || voice(target.phrase.span).voice === 'own')
    const found = (isAnswer && told !== undefined && !told.startsWith('main:') && mainKey.get(node.storyId)) || told
    if (
      found !== undefined &&
      (of === null || at.has(of.start) || found.startsWith('main:')) &&
      mains.has(node.storyId)
    )
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

/** The last phrase before of the same noun. */
function sameWord({ quote }: Span, nodes: readonly Node[], key: ReadonlyMap<Node, string>): Node | undefined {
  return nodes.findLast((node) => node.phrase.lemma === quote.toLowerCase() && !node.phrase.plural && key.has(node))
}

const tellsEvent = ({ kinds, phrase }: Node) => kinds.length > 0 || JUDGING.has(phrase.lemma)

function latest({ start }: Span, nodes: readonly Node[], key: ReadonlyMap<Node, string>): Node | undefined {
  return nodes.findLast(
    (node) => node.phrase.head < start && start - node.phrase.head < NEAR && !node.phrase.plural && key.has(node),
  )
}
