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

/** Which reports go back to one origin: "A and B have one origin". */
export function originGroups({ origins }: Story, label: (articleId: string) => string): Child {
  const shared = origins.groups.filter(({ articleIds }) => articleIds.length > 1)
  if (shared.length === 0) return null
  const names = (ids: readonly string[]) =>
    ids.map((id, index) => [
      index === 0 ? null : index === ids.length - 1 ? ' and ' : ', ',
      element('bdi', {}, label(id)),
    ])
  return element(
    'p',
    { class: 'groups' },
    shared.map(({ articleIds, origin }) => [
      names(articleIds),
      ' go back to one origin',
      origin && !articleIds.includes(origin) ? [': ', element('bdi', {}, label(origin))] : null,
      '. ',
    ]),
  )
}
