import { renderToString } from 'preact-render-to-string'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import type { Store } from '../store/open-store.ts'
import { tellersOf } from '../store/story-tellers.ts'
import { listToday, type TodayPlace } from '../store/today.ts'
import { choiceNav } from './choices.ts'
import { opening } from './list-page.ts'
import type { Page } from './shell.ts'
import { storyItem } from './story-item.ts'
import type { Work } from './work-line.ts'

/** What of the stories is shown; the first by itself. */
export const SHOWN = ['several', 'differ', 'many', 'all'] as const
type Shown = (typeof SHOWN)[number]

export type TodayQuery = {
  /** Null where nobody chose. */
  readonly show: Shown | null
  /** Where the page before ended, as `next` of it says. */
  readonly after: string | null
  readonly reader: string
}

/** Reports from which on a story counts as told by many. */
const MANY = 5
const ON_A_PAGE = 30
const LEAST: Readonly<Record<Shown, number>> = { several: 2, differ: 2, many: MANY, all: 1 }
const NAMES: Readonly<Record<Shown, string>> = {
  several: 'Told by several',
  differ: 'Accounts differ',
  many: `Told by ${MANY} or more`,
  all: 'All, told by one too',
}

/** The reader's stories: those with news first, then what they have not looked at, each with where its accounts differ. */
export async function todayPage(
  store: Pick<Store, 'db'>,
  { show: chosen, after, reader }: TodayQuery,
  { work, now }: { readonly work: Work; readonly now: Date },
): Promise<Page> {
  const place = placeOf(after)
  const list = (show: Shown) =>
    listToday(store, {
      reader,
      limit: ON_A_PAGE,
      reports: LEAST[show],
      differing: show === 'differ',
      ...(place === null ? {} : { after: place }),
    })
  let show: Shown = chosen ?? 'several'
  let { stories, next } = await list(show)
  if (stories.length === 0 && chosen === null && place === null) {
    show = 'all'
    const all = await list(show)
    stories = all.stories
    next = all.next
  }
  const tellers = await tellersOf(
    store,
    stories.map(({ id }) => id),
  )
  const ranked = Map.groupBy(stories, ({ news }) =>
    news === null ? 'unseen' : news.reports + news.differ + news.independent > 0 ? 'news' : 'rest',
  )
  const groups = (['news', 'unseen', 'rest'] as const).flatMap((key) => {
    const own = ranked.get(key) ?? []
    if (own.length === 0) return []
    const items = own.map((story) => storyItem(story, { outlets: tellers.get(story.id) ?? [], now }))
    // one heading is enough where nothing has been looked at
    const isNamed = key !== 'unseen' || ranked.size > 1 || place !== null
    return [
      element(
        'section',
        { 'aria-label': GROUPS[key] },
        isNamed ? element('h2', { class: 'group' }, GROUPS[key]) : null,
        element('ol', { class: 'stories' }, items),
      ),
    ]
  })
  const older = next === null ? null : `${next.rank} ${next.changed} ${next.id}`
  const main = element(
    'div',
    { class: 'desk-page with-rail', 'data-live': '', 'data-coming': work.unread > 0 ? '' : null },
    opening('Today', lede(work)),
    choices(show),
    element(
      'div',
      { class: 'column' },
      stories.length === 0 ? nothing(show, work) : groups,
      older === null && place === null
        ? null
        : element(
            'nav',
            { class: 'pages', 'aria-label': 'Pages' },
            place === null ? null : element('a', { href: addressOf(show, null) }, 'Back to the first'),
            older === null ? null : element('a', { href: addressOf(show, older), rel: 'next' }, 'More stories'),
          ),
    ),
  )
  return { title: 'Today', section: 'today', main: renderToString(main) }
}

const GROUPS = {
  news: 'New since you looked',
  unseen: 'Not looked at yet',
  rest: 'Nothing new',
} as const

function placeOf(after: string | null): TodayPlace | null {
  const [, rank, changed, id] = /^([012]) (\S+) (\S+)$/.exec(after ?? '') ?? []
  return changed === undefined || id === undefined ? null : { rank: Number(rank), changed, id }
}

function lede({ articles, stories, unread }: Work): string {
  if (articles === 0) return 'Nothing has come in yet.'
  const all = `${count(articles, 'report')} in ${stories === 1 ? '1 story' : `${stories} stories`}`
  return unread === 0 ? `${all}.` : `${all}; ${unread} still to be read.`
}

function choices(show: Shown): Child {
  const all = SHOWN.map((one) => ({ text: NAMES[one], href: addressOf(one, null), chosen: one === show }))
  return choiceNav('Which stories', all)
}

function addressOf(show: Shown, after: string | null): string {
  return `/?${new URLSearchParams({ show, ...(after === null ? {} : { after }) })}`
}

function nothing(show: Shown, { articles }: Work): Child {
  if (articles > 0 && show !== 'all') return element('p', { class: 'empty' }, 'No story is like that.')
  return element(
    'p',
    { class: 'empty' },
    articles > 0
      ? 'The first reports are being put into stories.'
      : 'Saved pages, texts, feeds, mails, PDFs and web archives can be added by “Add reports” above, or dropped anywhere on this page.',
  )
}
