import type { VNode } from 'preact'
import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { glanceOf } from '../view/glance.ts'
import { count, headline } from '../view/headline.ts'
import type { PageView } from '../view/page-view.ts'
import { oneLine } from '../view/shorten.ts'
import type { StoryView } from '../view/story-view.ts'
import { agreedList } from './agreed-list.ts'
import { articleReport } from './article-report.ts'
import { claimCard } from './claim-card.ts'
import { claimMatrix } from './claim-matrix.ts'
import { glanceList } from './glance-list.ts'
import { namingSection } from './naming-section.ts'
import { originGraph } from './origin-graph.ts'
import { originList } from './origin-list.ts'
import { originGroups, reportList } from './report-list.ts'
import { singleList } from './single-list.ts'
import { timelineList } from './timeline-list.ts'
import { traceList } from './trace-list.ts'

type Part = {
  readonly key: string
  readonly title: string
  readonly note?: string
  readonly wide?: boolean
  readonly number?: number
  readonly content: Child
}

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
      element(`h${level}`, { id: `${anchor}-title`, dir: 'auto' }, oneLine(story.title)),
      element('p', { class: 'headline' }, `${headline(story, claims)}.`),
      glanceList(glanceOf(view.listed), `${anchor}-differ`),
      reportList(view, page.label),
      originGroups(story, page.label),
      relatedList(view),
    ),
    element('nav', { class: 'contents', 'aria-label': `Contents: ${oneLine(story.title)}` }, element('ol', {}, links)),
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

function partsOf(view: StoryView, { label, passages }: PageView, level: number): Part[] {
  const { budget, sorted, listed, articles, columns, timeline, edges, graph, naming, story, trace } = view
  const cards = (claims: readonly Claim[]) =>
    claims.map((claim) => claimCard({ claim, label, level: level + 2, isShort: budget.isTight }))
  const several = sorted.apart.length + sorted.unclear.length + sorted.agreed.length
  const all: (Part | false)[] = [
    sorted.apart.length > 0 && {
      key: 'differ',
      title: sorted.apart.some(({ verdict }) => verdict === 'differ')
        ? 'Where accounts differ, and why'
        : 'Where later accounts update earlier ones',
      number: sorted.apart.length,
      content: cards(sorted.apart),
    },
    sorted.unclear.length > 0 && {
      key: 'unclear',
      title: 'Compare yourself',
      number: sorted.unclear.length,
      note: 'The same point, told so that the tool cannot say whether the accounts agree.',
      content: cards(sorted.unclear),
    },
    sorted.agreed.length > 0 && {
      key: 'agree',
      title: 'What several reports agree on',
      number: sorted.agreed.length,
      content: agreedList(listed, label),
    },
    sorted.single.length > 0 && {
      key: 'single',
      title: articles.length > 1 ? 'What only one says' : 'What it says',
      number: sorted.single.length,
      content: singleList(view, label, level + 2),
    },
    timeline.length > 0 && {
      key: 'timeline',
      title: 'When it happened',
      content: timelineList(timeline, label, level + 2),
    },
    several > 0 && {
      key: 'matrix',
      title: 'Who says what',
      wide: true,
      content: claimMatrix(listed, columns, label, budget.cells),
    },
    edges.length > 0 && {
      key: 'origins',
      title: 'Who got it from whom',
      wide: true,
      content: [
        graph
          ? [
              element(
                'p',
                { class: 'note' },
                'Arrows run from a source to the report that has it from there. Drawn are reports, media and what several reports quote, as far as a picture can hold them; all are named below.',
              ),
              originGraph(graph, anchorOf('story', story.id)),
            ]
          : null,
        element(
          'details',
          { class: 'more', open: !graph },
          element('summary', {}, `The same in words, with the passages: ${count(edges.length, 'link')}`),
          originList(edges, label),
        ),
      ],
    },
    naming.length > 0 && {
      key: 'naming',
      title: 'How they name it',
      content: element(
        'div',
        { class: 'namings' },
        voicesFirst(naming).map((table) => namingSection(table, label, budget.forms)),
      ),
    },
    articles.length > 0 && {
      key: 'articles',
      title: articles.length > 1 ? 'The reports side by side' : 'The report',
      wide: true,
      note: 'Passages are underlined by what they support; the sign behind one leads back to it.',
      content: element(
        'div',
        { class: 'reports', role: 'region', 'aria-label': 'The reports', tabindex: 0 },
        articles.map((article) =>
          articleReport({ article, label, passages: passages.get(article.id) ?? [], level: level + 2 }),
        ),
      ),
    },
    trace.length > 0 && { key: 'trace', title: 'How it was laid together', content: traceList(trace, label) },
  ]
  return all.filter((part) => part !== false)
}

function relatedList({ related }: StoryView): Child {
  if (related.length === 0) return null
  return element(
    'p',
    { class: 'related' },
    'Related: ',
    related.map(({ id, title }, index) => [
      index > 0 ? ' · ' : null,
      element('a', { href: `#${anchorOf('story', id)}` }, element('bdi', {}, oneLine(title))),
    ]),
  )
}

/** First what some quote by a name that no report uses itself: there the voices differ. */
function voicesFirst(naming: StoryView['naming']): StoryView['naming'] {
  const differs = ({ rows }: StoryView['naming'][number]) => {
    const own = new Set(rows.flatMap((row) => row.own.map(({ text }) => text.toLowerCase())))
    return rows.some(({ quoted }) => quoted.some(({ text }) => !own.has(text.toLowerCase())))
  }
  return [...naming.filter(differs), ...naming.filter((table) => !differs(table))]
}
