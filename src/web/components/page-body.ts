import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { count, headline } from '../view/headline.ts'
import type { PageView } from '../view/page-view.ts'
import { oneLine } from '../view/shorten.ts'
import { titleOf } from '../view/story-view.ts'
import { articleReport, dateInWords } from './article-report.ts'
import { plotShapes } from './figure-plot.ts'
import { storySection } from './story-section.ts'

/** The page from the skip link to its foot: one story, or an index and then story after story. */
export function pageBody(view: PageView): VNode {
  const { full, brief, synopsis } = view
  const isOne = synopsis.stories.length === 1
  const title = `${count(synopsis.articles.length, 'report')}, ${synopsis.stories.length === 1 ? '1 story' : `${synopsis.stories.length} stories`}`
  return element(
    'div',
    { class: isOne ? 'page' : 'page several' },
    plotShapes(),
    element('a', { class: 'skip', href: '#main' }, 'Skip to the findings'),
    element(
      'header',
      { class: 'masthead' },
      element('p', {}, element('b', {}, 'Synopsis'), element('span', {}, isOne ? 'seen together' : 'several stories')),
    ),
    element(
      'main',
      { id: 'main', tabindex: -1 },
      isOne ? null : [element('h1', {}, title), index(view)],
      full.map((story) => storySection(story, view, isOne ? 1 : 2)),
      brief.length > 0 ? briefStories(view) : null,
      synopsis.stories.length === 0 ? element('p', {}, 'There are no reports in it.') : null,
    ),
    element(
      'footer',
      { class: 'foot' },
      element(
        'p',
        {},
        'Made by Synoptic from the reports alone. Every word shown stands in one of them; each link leads to where. Verdicts are computed: silence is not disagreement, a later figure is not a conflict, and what is uncertain says so.',
      ),
    ),
  )
}

function index({ full, brief }: PageView): Child {
  const items = full.map((view) =>
    element(
      'li',
      {},
      element('a', { href: `#${anchorOf('story', view.story.id)}`, dir: 'auto' }, titleOf(view)),
      element('span', { class: 'note' }, headline(view.story, view.claims)),
    ),
  )
  if (full.length === 0) return element('p', { class: 'index headline' }, 'No two of them tell the same story.')
  const link = element('a', { href: '#brief' }, `${count(brief.length, 'report')} told by no other`)
  const more = brief.length > 0 ? element('p', {}, link) : null
  return element('nav', { class: 'index', 'aria-label': 'Stories' }, element('ol', {}, items), more)
}

/** Stories that one report alone tells: there is nothing to compare, so each is its report, folded. */
function briefStories({ brief, label, passages }: PageView): VNode {
  const items = brief.map(({ story, articles }) =>
    element(
      'li',
      { id: anchorOf('story', story.id) },
      articles.map((article) =>
        element(
          'details',
          {},
          element(
            'summary',
            {},
            element('bdi', { class: 'title' }, oneLine(article.title ?? story.title)),
            element(
              'span',
              { class: 'note' },
              element('bdi', {}, label(article.id)),
              ` · ${dateInWords(article.published)}`,
            ),
          ),
          articleReport({ article, label, passages: passages.get(article.id) ?? [], level: 3 }),
        ),
      ),
    ),
  )
  return element(
    'section',
    { class: 'brief', id: 'brief', 'aria-labelledby': 'brief-title' },
    element('h2', { id: 'brief-title' }, 'Told by one report'),
    element('ul', {}, items),
  )
}
