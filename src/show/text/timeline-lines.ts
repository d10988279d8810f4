import { inWords } from '../../compare/claims/moment.ts'
import type { Story, StoryEvent, Synopsis } from '../../model/types.ts'
import { shorten } from '../../web/view/shorten.ts'
import { someOf } from '../../web/view/some-of.ts'
import { isForTimeline, timelineOf } from '../../web/view/timeline.ts'
import { toldOnce } from '../../web/view/told-once.ts'
import { type Style, wrap } from './page.ts'

const MOST = 14
/** Reports that are named one by one. */
const MOST_TELLERS = 20

/**
 * The dated events of a story that most independent origins tell, the earliest first, each with who tells of it;
 * background marked, and dates that cannot all be true side by side.
 */
export function timelineLines(
  story: Story,
  synopsis: Synopsis,
  label: (articleId: string) => string,
  style: Style,
): string[] {
  const dated = toldOnce(
    synopsis.events.filter(
      (event) => event.storyIds.includes(story.id) && inWords(event.when) !== null && isForTimeline(event),
    ),
  )
  const told = (event: StoryEvent) => new Set(event.mentions.map((mention) => mention.trigger.articleId)).size
  const origins = (event: StoryEvent) => event.origins?.independent ?? told(event)
  const chosen = [...dated]
    .sort((a, b) => origins(b) - origins(a) || told(b) - told(a) || compare(key(a), key(b)))
    .slice(0, MOST)
  const conflicts = new Map(timelineOf(story, chosen).map(({ event, conflict }) => [event.id, conflict]))
  return chosen
    .sort((a, b) => compare(key(a), key(b)))
    .flatMap((event) => {
      const tellers = someOf(
        [...new Set(event.mentions.map((mention) => label(mention.trigger.articleId)))],
        MOST_TELLERS,
      )
      const background = event.background ? ', background' : ''
      const echoes =
        origins(event) < told(event) ? ` [${origins(event) === 1 ? '1 origin' : `${origins(event)} origins`}]` : ''
      const conflict = conflicts.get(event.id) ?? []
      const dates = conflict
        .map(
          ({ when, spans }) =>
            `${when} (${someOf([...new Set(spans.map(({ articleId }) => label(articleId)))], MOST_TELLERS)})`,
        )
        .join('; ')
      const lines = wrap(shorten(event.label, 110), `  ${inWords(event.when) ?? ''}: `, 6)
      return [
        ...lines,
        ...wrap(`${tellers}${echoes}${background}`, '      ').map(style.dim),
        ...(dates === '' ? [] : wrap(`dates differ: ${dates}`, '      ')),
      ]
    })
}

const key = (event: StoryEvent) => `${event.when.earliest ?? event.when.latest ?? ''} ${event.id}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
