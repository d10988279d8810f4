import { renderToString } from 'preact-render-to-string'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import type { Store } from '../store/open-store.ts'
import { listDatedEvents, type TimelineEvent } from '../store/timeline/dated-events.ts'
import { choiceNav } from './choices.ts'
import { opening, pageLinks } from './list-page.ts'
import { passagePath, storyPath } from './paths.ts'
import type { Page } from './shell.ts'

/** Which events are shown: those that most origins tell, all in order of time, or what is told as earlier history. */
export const TIMELINES = { most: 'What most tell', all: 'All that is news', history: 'Earlier history' } as const
export type Timeline = keyof typeof TIMELINES

export type TimelineQuery = {
  readonly show: Timeline
  readonly words: string
  /** Days as `YYYY-MM-DD`; '' where open. */
  readonly from: string
  readonly to: string
  readonly offset: number
}

const ON_A_PAGE = 60
/** Passages and dates of an event that stand open. */
const [MOST_SPANS, MOST_DATES] = [2, 4]

/** Dated events of all stories, in order of time. */
export async function timelinePage(store: Pick<Store, 'db'>, query: TimelineQuery): Promise<Page> {
  const { show, words, from, to, offset } = query
  const found = await listDatedEvents(store, {
    text: words,
    background: show === 'history',
    order: show === 'most' ? 'origins' : 'time',
    limit: ON_A_PAGE,
    offset,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  })
  const events = found.toSorted((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0))
  const addressOf = (change: Partial<TimelineQuery>) => {
    const next = { ...query, offset: 0, ...change }
    const given = { q: next.words, from: next.from, to: next.to, offset: next.offset === 0 ? '' : String(next.offset) }
    const kept = Object.entries(given).filter(([, value]) => value !== '')
    return `/timeline?${new URLSearchParams({ show: next.show, ...Object.fromEntries(kept) })}`
  }
  const months = Map.groupBy(events, ({ earliest }) => earliest.slice(0, 7))
  const main = element(
    'div',
    { class: 'desk-page with-rail' },
    opening(
      'Timeline',
      'What happened when, over all stories, as the reports date it. Dates that cannot be one are shown, not averaged.',
      form(query),
    ),
    choiceNav(
      'Which events',
      (Object.keys(TIMELINES) as Timeline[]).map((one) => ({
        text: TIMELINES[one],
        href: addressOf({ show: one }),
        chosen: one === show,
      })),
    ),
    element(
      'div',
      { class: 'column' },
      events.length === 0
        ? element(
            'p',
            { class: 'empty' },
            'No dated event is like that. Events appear once a story of several reports has been compared.',
          )
        : [...months].map(([month, own]) =>
            element(
              'section',
              {},
              element('h2', { class: 'group' }, shortTime({ earliest: month, latest: month }) ?? month),
              element('ol', { class: 'events' }, own.map(eventItem)),
            ),
          ),
      pageLinks('Pages of events', { offset, size: ON_A_PAGE, isMore: found.length === ON_A_PAGE }, (from) =>
        addressOf({ offset: from }),
      ),
    ),
  )
  return { title: 'Timeline', section: 'timeline', main: renderToString(main) }
}

function form({ show, words, from, to }: TimelineQuery): Child {
  const day = (name: string, label: string, value: string) =>
    element('label', {}, `${label} `, element('input', { type: 'date', name, value }))
  return element(
    'form',
    { class: 'filter', role: 'search', action: '/timeline' },
    element('input', { type: 'hidden', name: 'show', value: show }),
    element('input', {
      type: 'search',
      name: 'q',
      value: words,
      maxlength: 300,
      'aria-label': 'Words of the event',
      placeholder: 'Words of the event',
    }),
    day('from', 'from', from),
    day('to', 'to', to),
    element('button', { type: 'submit' }, 'Show'),
  )
}

function eventItem(event: TimelineEvent): Child {
  const { storyId, title, label, earliest, latest, reports, independent, conflicting, spans, dates } = event
  const said = dates.filter(({ span }) => span !== null)
  return element(
    'li',
    { class: conflicting ? 'conflicting' : null },
    element('p', { class: 'when' }, shortTime({ earliest, latest }) ?? earliest),
    element(
      'div',
      {},
      element(
        'p',
        { class: 'what' },
        spans[0]
          ? element('a', { href: passagePath(storyId, spans[0]), dir: 'auto' }, shorten(label, 160))
          : element('bdi', {}, shorten(label, 160)),
      ),
      element(
        'p',
        { class: 'note' },
        `${count(reports, 'report')}, ${count(independent, 'origin')} · `,
        element('a', { href: storyPath(storyId), dir: 'auto' }, shorten(oneLine(title), 90)),
      ),
      conflicting
        ? element(
            'p',
            { class: 'note' },
            element('b', { class: 'differ' }),
            'The reports give days that cannot be one: ',
            said
              .slice(0, MOST_DATES)
              .map(({ span, earliest: a, latest: b }, index) => [
                index > 0 ? ' · ' : null,
                span ? element('a', { href: passagePath(storyId, span), dir: 'auto' }, quoted(span.quote, 40)) : null,
                ` (${shortTime({ earliest: a, latest: b }) ?? 'not placed'})`,
              ]),
          )
        : null,
      spans.length > 1
        ? element(
            'p',
            { class: 'note' },
            'Also told: ',
            spans
              .slice(1, 1 + MOST_SPANS)
              .map((span, index) => [
                index > 0 ? ' · ' : null,
                element('a', { href: passagePath(storyId, span), dir: 'auto' }, quoted(span.quote, 40)),
              ]),
          )
        : null,
    ),
  )
}
