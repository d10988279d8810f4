import { renderToString } from 'preact-render-to-string'
import type { Span, Synopsis } from '../../model/types.ts'
import type { Things } from '../../web/client/desk/corrections/things.ts'
import { articleReport } from '../../web/components/article-report.ts'
import { plotShapes } from '../../web/components/figure-plot.ts'
import { storySection } from '../../web/components/story-section.ts'
import { element } from '../../web/element.ts'
import { pageView } from '../../web/view/page-view.ts'
import { titleOf } from '../../web/view/story-view.ts'
import { type GzipPart, gzipPart } from './gzip-parts.ts'
import { storyPath } from './paths.ts'
import { thingsOf } from './things.ts'

/** The page of a story: its title, its main part as markup, compressed as it is sent, and what of it can be corrected. */
export type StoryMarkup = { readonly title: string; readonly main: GzipPart; readonly things: Things }

/** All of the report of one story, with what it cites of related ones; `marked` passages have their anchors too. */
export function storyMarkup(synopsis: Synopsis, storyId: string, marked: readonly Span[]): StoryMarkup {
  const page = pageView(synopsis, { all: true, addressOf: storyPath, marked })
  const view = page.full.find(({ story }) => story.id === storyId)
  if (!view) throw new Error(`the synopsis has no story ${storyId}`)
  const own = new Set(view.story.articleIds)
  const guests = synopsis.articles.filter(({ id }) => !own.has(id) && page.passages.has(id))
  const others = guests.map((article) =>
    articleReport({ article, label: page.label, passages: page.passages.get(article.id) ?? [], level: 3 }),
  )
  const cited = element(
    'section',
    { class: 'part wide guests', 'aria-labelledby': 'guests-title' },
    element('h2', { id: 'guests-title' }, 'Reports of related stories that answer the same points'),
    element(
      'div',
      { class: 'reports', role: 'region', 'aria-label': 'Reports of related stories', tabindex: 0 },
      others,
    ),
  )
  return {
    title: titleOf(view),
    things: thingsOf(synopsis, view, page),
    main: gzipPart(
      [plotShapes(), storySection(view, page, 1), ...(others.length > 0 ? [cited] : [])]
        .map((part) => renderToString(part))
        .join(''),
    ),
  }
}
