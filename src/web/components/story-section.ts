import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { glanceOf } from '../view/glance.ts'
import { headline } from '../view/headline.ts'
import type { PageView } from '../view/page-view.ts'
import { oneLine } from '../view/shorten.ts'
import { type StoryView, titleOf } from '../view/story-view.ts'
import { glanceList } from './glance-list.ts'
import { originGroups, reportList } from './report-list.ts'
import { type Part, partsOf } from './story-parts.ts'

/** One story in a reader's order. `level` is that of its title's heading. */
export function storySection(view: StoryView, page: PageView, level: number): VNode {
  const { story, claims } = view
  const anchor = anchorOf('story', story.id)
  const parts = partsOf(view, page, level)
  const links = parts.map(({ key, title, number }) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchor}-${key}` }, title),
      number === undefined ? null : element('span', { class: 'number' }, ` ${number}`),
    ),
  )
  return element(
    'section',
    { class: 'story', id: anchor, 'aria-labelledby': `${anchor}-title` },
    element(
      'header',
      { class: 'opening' },
      element(`h${level}`, { id: `${anchor}-title`, dir: 'auto' }, titleOf(view)),
      element('p', { class: 'headline' }, `${headline(story, claims)}.`),
      glanceList(glanceOf(view.listed), `${anchor}-differ`),
      reportList(view, page.label),
      originGroups(story, page.label),
      relatedList(view, page.addressOf),
    ),
    element('nav', { class: 'contents', 'aria-label': `Contents: ${titleOf(view)}` }, element('ol', {}, links)),
    element(
      'div',
      { class: 'parts' },
      parts.map((part) => partSection(part, anchor, level + 1)),
    ),
  )
}

function partSection({ key, title, note, wide, content }: Part, anchor: string, level: number): VNode {
  const id = `${anchor}-${key}`
  return element(
    'section',
    { class: wide ? `part wide part-${key}` : `part part-${key}`, id, 'aria-labelledby': `${id}-title` },
    element(`h${level}`, { id: `${id}-title` }, title),
    note ? element('p', { class: 'note' }, note) : null,
    content,
  )
}

function relatedList({ related }: StoryView, addressOf: PageView['addressOf']): Child {
  if (related.length === 0) return null
  return element(
    'p',
    { class: 'related' },
    'Related: ',
    related.map(({ id, title }, index) => [
      index > 0 ? ' · ' : null,
      element('a', { href: addressOf(id) }, element('bdi', {}, oneLine(title))),
    ]),
  )
}
