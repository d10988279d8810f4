import type { Synopsis } from '../../model/types.ts'
import { labelsOf } from '../../web/view/labels.ts'
import { shorten } from '../../web/view/shorten.ts'
import { COLOUR, PLAIN, WIDTH, wrap } from './page.ts'
import { storyReport } from './story-report.ts'

export type TextOptions = {
  /** ANSI colours; only for a terminal. */
  readonly colour?: boolean
  /** All stories, not only the largest. */
  readonly all?: boolean
}

/** Stories shown in full without `all`. */
const MOST_STORIES = 10
const MOST_LISTED = 20

/** The synopsis as a report for a terminal, 80 columns wide, in a reader's order. */
export function textReport(synopsis: Synopsis, { colour = false, all = false }: TextOptions = {}): string {
  const style = colour ? COLOUR : PLAIN
  const label = labelsOf(synopsis)
  const sorted = [...synopsis.stories].sort((a, b) => b.articleIds.length - a.articleIds.length)
  const told = sorted.filter((story) => story.articleIds.length > 1)
  const full = all ? sorted : told.length > 0 ? told.slice(0, MOST_STORIES) : sorted.slice(0, MOST_STORIES)
  const rest = sorted.filter((story) => !full.includes(story))
  const rule = '─'.repeat(WIDTH)
  const lines = [
    `${plural(synopsis.articles.length, 'report', 'reports')}, ${plural(synopsis.stories.length, 'story', 'stories')}`,
    ...full.flatMap((story) => [rule, ...storyReport(story, synopsis, label, style)]),
    ...(rest.length > 0 ? [rule, style.bold('OTHER STORIES')] : []),
    ...rest
      .slice(0, MOST_LISTED)
      .flatMap((story) =>
        wrap(
          `${shorten(story.title, 110)} (${story.articleIds.length === 1 ? label(story.articleIds[0] ?? '') : plural(story.articleIds.length, 'report', 'reports')})`,
          '  ',
          4,
        ),
      ),
    ...(rest.length > MOST_LISTED ? [`  … and ${rest.length - MOST_LISTED} more (--all shows them all)`] : []),
  ]
  return `${lines.join('\n')}\n`
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
