import { MATTERS } from '../../language/lang/en/phrase-words.ts'
import type { StoryEvent } from '../../model/types.ts'
import type { Node } from './event-nodes.ts'

const MATTER = MATTERS.map(([kinds, nouns]) => ({ kinds: new Set(kinds.split(' ')), nouns: new Set(nouns.split(' ')) }))
/** Most phrases that count of one report, so that a long one does not decide alone. */
const MOST_OF_ONE = 4

/** What a story is about: kinds of event, further nouns for it, the event itself and who takes part. */
export type Main = {
  readonly kinds: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly event: StoryEvent | null
  readonly actors: ReadonlySet<string>
  /** Who does it: the one most often told as its agent. */
  readonly agents: ReadonlySet<string>
  /** Whether the story tells such deeds of one side only, so that one told without its doer is the main one. */
  readonly isOneSided: boolean
}
type Matter = Pick<Main, 'kinds' | 'nouns'>
function matterOf(kind: string): Matter {
  return MATTER.find(({ kinds }) => kinds.has(kind)) ?? { kinds: new Set([kind]), nouns: new Set<string>() }
}

/** The kind of event that most reports of a story speak of as known, and the event that most of those phrases tell. */
export function mainOf(nodes: readonly Node[]): Main | null {
  const definite = nodes.filter(
    ({ phrase, kinds, event }) => event !== null && phrase.definite && !phrase.plural && kinds.length > 0,
  )
  const counts = new Map<string, Map<string, number>>()
  for (const { kinds, articleId } of definite)
    for (const matter of new Set(kinds.map((kind) => [...matterOf(kind).kinds].join(' ')))) {
      const own = counts.get(matter) ?? new Map<string, number>()
      counts.set(matter, own.set(articleId, (own.get(articleId) ?? 0) + 1))
    }
  const [best] = [...counts]
    .map(([matter, own]) => ({
      matter,
      articles: own.size,
      score: [...own.values()].reduce((sum, n) => sum + Math.min(n, MOST_OF_ONE), 0),
    }))
    .sort((a, b) => b.score - a.score || b.articles - a.articles)
  if (!best || best.articles < 2) return null
  const matter = matterOf(best.matter.split(' ')[0] ?? '')
  const events = Map.groupBy(
    nodes.filter(({ kinds, event }) => kinds.some((kind) => matter.kinds.has(kind)) && event),
    ({ event }) => event,
  )
  const [top] = [...events].sort((a, b) => b[1].length - a[1].length)
  return {
    ...matter,
    event: top?.[0] ?? null,
    actors: new Set(top?.[1].flatMap(({ actors }) => actors)),
    agents: agentsOf(top?.[0] ?? null),
    isOneSided:
      new Set(
        nodes
          .filter(({ kinds }) => kinds.some((kind) => matter.kinds.has(kind)))
          .flatMap(({ actors }) => actors[0] ?? []),
      ).size <= 1,
  }
}

function agentsOf(event: StoryEvent | null): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { participants } of event?.mentions ?? [])
    for (const { entityId, role } of participants)
      if (role === 'agent') counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Set(top ? [top[0]] : [])
}
