import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import { count } from '../view/headline.ts'
import { shorten } from '../view/shorten.ts'
import { tellersShown } from '../view/tellers-shown.ts'
import { type TimelineEntry, timelineShown } from '../view/timeline.ts'
import { isolated } from './isolated.ts'
import { quoteLink } from './passage-link.ts'
import { tellerLinks } from './teller-links.ts'

/** When it happened: what several reports tell or date differently, the news before the background; the rest folded away. */
export function timelineList(
  entries: readonly TimelineEntry[],
  label: (articleId: string) => string,
  level: number,
): Child {
  const list = (items: readonly TimelineEntry[]) =>
    element(
      'ol',
      { class: 'timeline' },
      items.map((entry, index) => timelineItem(entry, items[index - 1]?.when === entry.when, label)),
    )
  const part = (items: readonly TimelineEntry[]) => {
    const { told, rest } = timelineShown(items)
    const fold = element(
      'details',
      { class: 'more' },
      element('summary', {}, `${count(rest.length, 'more event')}, told by fewer reports`),
      list(rest),
    )
    return [told.length > 0 ? list(told) : null, rest.length > 0 ? fold : null]
  }
  const [news, background] = [
    entries.filter(({ event }) => !event.background),
    entries.filter(({ event }) => event.background),
  ]
  if (background.length === 0) return part(news)
  return [
    news.length > 0 ? [element(`h${level}`, {}, 'The news'), part(news)] : null,
    element(`h${level}`, {}, 'Background, told as earlier history'),
    part(background),
  ]
}

function timelineItem(
  { event, isHome, when, tellers, conflict }: TimelineEntry,
  /** At the same time as the one before it: then the time is only read out. */
  isSame: boolean,
  label: (articleId: string) => string,
): Child {
  const dates = conflict.map(({ when: day, spans }) =>
    element(
      'li',
      {},
      element('b', {}, day),
      ' ',
      tellersShown(spans).map((span, index) => [
        index > 0 ? ', ' : null,
        isolated(label(span.articleId)),
        ' ',
        quoteLink(span, `“${shorten(span.quote, 40)}”`),
      ]),
      spans.length > tellersShown(spans).length ? ` and ${spans.length - tellersShown(spans).length} more` : null,
    ),
  )
  return element(
    'li',
    { id: isHome ? anchorOf('event', event.id) : null },
    element('p', { class: isSame ? 'when same' : 'when' }, isSame ? element('span', { class: 'vh' }, when) : when),
    element(
      'div',
      {},
      element('p', { class: 'what', dir: directionOf(event.label) }, shorten(event.label, 140)),
      element('p', { class: 'tellers' }, tellerLinks(tellersShown(tellers), label, tellers.length)),
      conflict.length > 0
        ? [
            element('p', { class: 'conflict' }, 'The accounts date it differently:'),
            element('ul', { class: 'dates' }, dates),
          ]
        : null,
    ),
  )
}
