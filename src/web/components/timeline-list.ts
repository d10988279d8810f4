import type { Span } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { shorten } from '../view/shorten.ts'
import type { TimelineEntry } from '../view/timeline.ts'
import { foldedList } from './more.ts'
import { passageLink, quoteLink } from './passage-link.ts'

const MOST = 16

/** When it happened: the news, then the background, each event with who tells of it and the dates that conflict. */
export function timelineList(
  entries: readonly TimelineEntry[],
  label: (articleId: string) => string,
  level: number,
): Child {
  const draw = (entry: TimelineEntry) => timelineItem(entry, label)
  const part = (items: readonly TimelineEntry[]) =>
    foldedList({ items, most: MOST, draw, kind: 'ol', name: 'timeline', what: 'later events' })
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

function timelineItem({ event, when, tellers, conflict }: TimelineEntry, label: (articleId: string) => string): Child {
  const name = (span: Span) => passageLink(span, element('bdi', {}, label(span.articleId)))
  const list = (spans: readonly Span[]) => spans.map((span, index) => [index > 0 ? ', ' : null, name(span)])
  const dates = conflict.map(({ when: day, spans }) =>
    element(
      'li',
      {},
      element('b', {}, day),
      ' ',
      spans.map((span, index) => [
        index > 0 ? ', ' : null,
        element('bdi', {}, label(span.articleId)),
        ' ',
        quoteLink(span, `“${shorten(span.quote, 40)}”`),
      ]),
    ),
  )
  return element(
    'li',
    { id: anchorOf('event', event.id) },
    element('p', { class: 'when' }, when),
    element(
      'div',
      {},
      element('p', { class: 'what', dir: 'auto' }, shorten(event.label, 140)),
      element('p', { class: 'tellers' }, list(tellers)),
      conflict.length > 0
        ? [
            element('p', { class: 'conflict' }, 'The accounts date it differently:'),
            element('ul', { class: 'dates' }, dates),
          ]
        : null,
    ),
  )
}
