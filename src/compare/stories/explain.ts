import type { TraceEntry } from '../../model/types.ts'
import type { Match } from './match-stories.ts'
import type { Report } from './report.ts'
import type { StoryState } from './story-state.ts'

const STEP = 'stories'

/** Why an article is in its story; `match` is null where not its words decided. */
export function explainJoin(report: Report, story: StoryState, match: Match | null): TraceEntry {
  const ids = [report.id, story.id]
  if (match) {
    const reason = `${likeness(match)}, at least ${match.needed.toFixed(2)} needed ${days(match)}; it says ${terms(report)}`
    return { step: STEP, rule: 'join', reason, ids: [...ids, match.nearestId] }
  }
  if (story.articleIds[0] === report.id)
    return { step: STEP, rule: 'found', reason: `no story is like it; it says ${terms(report)}`, ids }
  return { step: STEP, rule: 'copy', reason: 'same title and text as an article of the story', ids }
}

export function explainMerge(report: Report, from: StoryState, into: StoryState, between: number): TraceEntry {
  const reason = `the article fits both, and their articles are like each other (${between.toFixed(2)})`
  return { step: STEP, rule: 'merge', reason, ids: [from.id, into.id, report.id] }
}

export function explainRelated(report: Report, story: StoryState, match: Match): TraceEntry {
  const reason = `${likeness(match)}, less than the ${match.needed.toFixed(2)} needed for one story ${days(match)}`
  return { step: STEP, rule: 'related', reason, ids: [story.id, match.story.id, report.id] }
}

function likeness(match: Match): string {
  return `its words are ${match.likeness.toFixed(2)} like the story's`
}

function days({ gap, tells }: Match): string {
  if (gap === null) return 'where a date is missing'
  if (gap === 0) return 'within its days'
  return `${gap} day${gap === 1 ? '' : 's'} away${tells ? ', with a day of the story named' : ''}`
}

/** The words that weigh most in a report, as it writes them. */
function terms({ vector, written }: Report): string {
  return Array.from(vector.terms.slice(0, 6), (term) => `“${written(term)}”`).join(', ')
}
