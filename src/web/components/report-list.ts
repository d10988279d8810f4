import type { Story } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import { oneLine } from '../view/shorten.ts'
import type { StoryView } from '../view/story-view.ts'
import { dateInWords } from './article-report.ts'
import { isolated } from './isolated.ts'

/** The reports of a story: outlet, date, title. */
export function reportList({ articles }: StoryView, label: (articleId: string) => string): Child {
  const items = articles.map(({ id, title, published }) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchorOf('article', id)}` }, isolated(label(id))),
      element('span', { class: 'date' }, dateInWords(published)),
      title === null ? null : element('span', { class: 'title', dir: directionOf(title) }, oneLine(title)),
    ),
  )
  return articles.length > 12
    ? element(
        'details',
        { class: 'more' },
        element('summary', {}, `The ${articles.length} reports`),
        element('ul', { class: 'report-list' }, items),
      )
    : element('ul', { class: 'report-list' }, items)
}

/** So many reports of one origin are named; the picture of origins has all. */
const MOST_NAMED = 5
/** So many origins that reports share are told under the headline, the largest of more; found on a story of 2,000 reports, which has hundreds. */
const MOST_GROUPS = 12

/** Which reports go back to one origin: "A and B go back to one origin". */
export function originGroups({ origins }: Story, label: (articleId: string) => string): Child {
  const shared = origins.groups.filter(({ articleIds }) => articleIds.length > 1)
  if (shared.length === 0) return null
  const bySize = shared.toSorted((a, b) => b.articleIds.length - a.articleIds.length)
  const told = shared.length > MOST_GROUPS + 1 ? bySize.slice(0, MOST_GROUPS) : shared
  const left = shared.length - told.length
  const names = (ids: readonly string[]) => {
    const named = ids.length > MOST_NAMED + 1 ? ids.slice(0, MOST_NAMED) : ids
    const links = named.map((id, index) => [
      index === 0 ? null : index === ids.length - 1 ? ' and ' : ', ',
      isolated(label(id)),
    ])
    return ids.length > named.length ? [links, ` and ${ids.length - named.length} more`] : links
  }
  return element(
    'p',
    { class: 'groups' },
    told.map(({ articleIds, origin }) => [
      names(articleIds),
      ' go back to one origin',
      origin && !articleIds.includes(origin) ? [': ', isolated(label(origin))] : null,
      '. ',
    ]),
    left > 0 ? `${left} more groups of reports go back to one origin each.` : null,
  )
}
