import type { Decision, TraceEntry } from '../../model/types.ts'
import { decisionEntry, type Outcome } from '../decisions/by-whom.ts'
import { namedIn } from '../decisions/find-again.ts'

/** The story an article, or a story's id, stands for; null where it is not here. */
export type StoryOf = (id: string) => string | null

const KINDS: ReadonlySet<Decision['decision']> = new Set(['merge-stories', 'split-story', 'move-article', 'not-same'])

/** Whether a decision is about which story something belongs to, as far as its kind tells. */
export function isOnStories({ decision }: Decision): boolean {
  return KINDS.has(decision)
}

/** What became of the decisions on stories, told from the stories as they are: so it is true whatever led to them. */
export function placementOutcomes(decisions: readonly Decision[], storyOf: StoryOf): TraceEntry[] {
  return decisions.flatMap((decision): TraceEntry[] => {
    if (!isOnStories(decision)) return []
    const named = namedIn(decision)
    const here = named.filter((id) => storyOf(id) !== null)
    if (decision.decision === 'not-same' && here.length === 0) return [] // of entities or events
    const [outcome, reason] = outcomeOf(decision, here, named, storyOf)
    return [decisionEntry('stories', decision, outcome, reason, here.length > 0 ? here : named)]
  })
}

function outcomeOf(
  decision: Decision,
  here: readonly string[],
  named: readonly string[],
  storyOf: StoryOf,
): readonly [Outcome, string] {
  const stories = new Set(here.map(storyOf))
  const overruled = ['overruled', 'a later decision says otherwise'] as const
  if (decision.decision === 'split-story') {
    if (here.length === 0) return ['lost', 'none of the articles is here']
    const left = (decision.from ?? []).some((id) => stories.has(storyOf(id) ?? ''))
    return stories.size > 1 || left ? overruled : ['applied', 'they are a story of their own']
  }
  if (here.length < named.length && (here.length < 2 || decision.decision === 'move-article'))
    return ['lost', `not here: ${named.filter((id) => !here.includes(id)).join(', ')}`]
  if (decision.decision === 'not-same')
    return stories.size === here.length ? ['applied', 'they are not one story'] : overruled
  return stories.size === 1 ? ['applied', 'they are one story'] : overruled
}
