import type { Claim } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { blindSpots } from '../view/blind-spots.ts'
import { apartTitle, count } from '../view/headline.ts'
import type { PageView } from '../view/page-view.ts'
import type { Passage } from '../view/passages.ts'
import type { StoryView } from '../view/story-view.ts'
import { agreedList } from './agreed-list.ts'
import { alikeList } from './alike-list.ts'
import { articleReport } from './article-report.ts'
import { blindList } from './blind-list.ts'
import { claimCard } from './claim-card.ts'
import { claimMatrix } from './claim-matrix.ts'
import { namingSection } from './naming-section.ts'
import { originGraph } from './origin-graph.ts'
import { originList } from './origin-list.ts'
import { revisionList } from './revision-list.ts'
import { singleList } from './single-list.ts'
import { stemmaList } from './stemma-list.ts'
import { timelineList } from './timeline-list.ts'
import { traceList } from './trace-list.ts'
import { wordingTable } from './wording-table.ts'

/** One section of a story. */
export type Part = {
  readonly key: string
  readonly title: string
  readonly note?: string
  readonly wide?: boolean
  readonly number?: number
  readonly content: Child
}

/** More reports than this are laid out by the browser as they come into view. */
const MANY = 60

/** The sections of a story in a reader's order, those alone that have something to show. */
export function partsOf(view: StoryView, { label, passages }: PageView, level: number): Part[] {
  const {
    budget,
    eventsLeft,
    sorted,
    listed,
    articles,
    columns,
    matrixColumns,
    timeline,
    edges,
    graph,
    descent,
    naming,
    wording,
    revisions,
    story,
    trace,
  } = view
  const cards = (claims: readonly Claim[], left: number) => [
    claims.map((claim) => claimCard({ claim, label, level: level + 2, isShort: budget.isTight })),
    left > 0
      ? element('p', { class: 'note' }, `${left} more, told by fewer reports, are in the JSON and the CSV.`)
      : null,
  ]
  // Of what the page lists: each point leads to its accounts.
  const blind = blindSpots(story, [...listed.apart, ...listed.unclear, ...listed.agreed]).slice(0, budget.blind)
  const several = sorted.apart.length + sorted.unclear.length + sorted.agreed.length
  const all: (Part | false)[] = [
    sorted.apart.length > 0 && {
      key: 'differ',
      title: apartTitle(sorted.apart),
      number: sorted.apart.length,
      content: cards(listed.apart, listed.left.apart),
    },
    sorted.unclear.length > 0 && {
      key: 'unclear',
      title: 'Compare yourself',
      number: sorted.unclear.length,
      note: 'The same point, told so that the tool cannot say whether the accounts agree.',
      content: cards(listed.unclear, listed.left.unclear),
    },
    sorted.agreed.length > 0 && {
      key: 'agree',
      title: 'What several reports agree on',
      number: sorted.agreed.length,
      content: agreedList(listed, label),
    },
    sorted.alike.length > 0 && {
      key: 'alike',
      title: 'What several speak of in other words',
      number: sorted.alike.length,
      note: 'Passages on one point, found by the words they share; too unlike for the tool to say more.',
      content: alikeList(listed, label, budget.singleWords),
    },
    sorted.single.length > 0 && {
      key: 'single',
      title: articles.length > 1 ? 'What only one says' : 'What it says',
      number: sorted.single.length,
      content: singleList(view, label, level + 2),
    },
    blind.length > 0 && {
      key: 'blind',
      title: 'What one leaves out that most others tell',
      number: blind.length,
      note: 'Of the reports at hand. Leaving out is not denying: a report may be earlier or shorter, or say it in words that were not recognised.',
      content: blindList(blind, label, level + 2),
    },
    timeline.length > 0 && {
      key: 'timeline',
      title: 'When it happened',
      content: [
        timelineList(timeline, label, level + 2),
        eventsLeft > 0
          ? element(
              'p',
              { class: 'note' },
              `${count(eventsLeft, 'more event')}, told by fewer reports: see the JSON and the CSV.`,
            )
          : null,
      ],
    },
    several > 0 && {
      key: 'matrix',
      title: 'Who says what',
      wide: true,
      ...(matrixColumns.length < columns.length && {
        note: `Of the ${columns.length} reports the ${matrixColumns.length} that tell most of these points; the CSV has all.`,
      }),
      content: claimMatrix(listed, matrixColumns, label, budget.accounts),
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
                'Arrows run from a source to the report that has it from there. Drawn are reports, media and what several reports quote, as far as a picture can hold them; all are named below. A dashed source with a “?” is inferred.',
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
        descent.length > 0
          ? element(
              'details',
              { class: 'more', open: descent.some(({ isLost }) => isLost) },
              element('summary', {}, `The likely descent of copied text, inferred: ${count(descent.length, 'step')}`),
              stemmaList(descent, label, budget.drawn),
            )
          : null,
      ],
    },
    naming.length + wording.length > 0 && {
      key: 'naming',
      title: 'How they name it',
      content: element(
        'div',
        { class: 'namings' },
        voicesFirst(naming).map((table) => namingSection(table, label, budget.forms)),
        wording.length > 0 ? wordingTable(wording, label) : null,
      ),
    },
    revisions.length > 0 && {
      key: 'revisions',
      title: 'What changed between versions',
      content: revisionList(revisions, label),
    },
    articles.length > 0 && {
      key: 'articles',
      title: articles.length > 1 ? 'The reports side by side' : 'The report',
      wide: true,
      note: 'Passages are underlined by what they support; the sign behind one leads back to it.',
      content: element(
        'div',
        {
          class: articles.length > MANY ? 'reports many' : 'reports',
          role: 'region',
          'aria-label': 'The reports',
          tabindex: 0,
        },
        articles.map((article) =>
          articleReport({ article, label, passages: signed(passages.get(article.id) ?? [], budget), level: level + 2 }),
        ),
      ),
    },
    trace.length > 0 && { key: 'trace', title: 'How it was laid together', content: traceList(trace, label) },
  ]
  return all.filter((part) => part !== false)
}

/** Of many reports a passage that only agrees is underlined, and the sign that leads back from it is left out: the lists lead to it. */
function signed(passages: readonly Passage[], { isTight }: StoryView['budget']): readonly Passage[] {
  const leads = ({ verdict }: Claim) => verdict !== 'agree'
  return isTight ? passages.map((passage) => ({ ...passage, claims: passage.claims.filter(leads) })) : passages
}

/** First what some quote by a name that no report uses itself: there the voices differ. */
function voicesFirst(naming: StoryView['naming']): StoryView['naming'] {
  const differs = ({ rows }: StoryView['naming'][number]) => {
    const own = new Set(rows.flatMap((row) => row.own.map(({ text }) => text.toLowerCase())))
    return rows.some(({ quoted }) => quoted.some(({ text }) => !own.has(text.toLowerCase())))
  }
  return [...naming.filter(differs), ...naming.filter((table) => !differs(table))]
}
