import { isolated } from '../../web/components/isolated.ts'
import { quietSign } from '../../web/components/verdict-sign.ts'
import { type Child, element } from '../../web/element.ts'
import { anchorOf } from '../../web/view/anchors.ts'
import { count, originsInWords } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import type { StoryLine } from '../store/stories.ts'
import type { TodayLine } from '../store/today.ts'
import { ago } from './ago.ts'
import { passagePath, storyPath } from './paths.ts'

/** Outlets of a story that a list names. */
const MOST_OUTLETS = 5

export type StoryItemOptions = { readonly outlets: readonly string[]; readonly now: Date }

/** A story in a list: its counts, what is new in it, who tells it, and where the accounts differ with their answers. */
export function storyItem(story: TodayLine, { outlets, now }: StoryItemOptions): Child {
  const { id, title, reports, first_day, last_day, changed, error, current, news } = story
  const when = shortTime({ earliest: first_day, latest: last_day })
  const added = news === null ? [] : newsInWords(news)
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: storyPath(id), dir: 'auto' }, oneLine(title))),
    element(
      'p',
      { class: 'counts' },
      countsOf(story),
      added.length > 0 ? element('span', { class: 'fresh' }, ` · ${added.join(', ')}`) : null,
    ),
    element(
      'p',
      { class: 'tellers' },
      outletsOf(outlets),
      [when, `came in ${ago(changed, now)}`].filter((part) => part !== null).join(' · '),
      !current && reports > 1 ? ' · being compared' : null,
      error === null ? null : ` · could not be compared: ${error}`,
    ),
    differing(story),
  )
}

/** "2 more reports", "1 more point apart". */
function newsInWords({ reports, differ, independent }: NonNullable<TodayLine['news']>): string[] {
  return [
    reports > 0 ? `${reports} new ${reports === 1 ? 'report' : 'reports'}` : null,
    independent > 0 ? `${independent} new ${independent === 1 ? 'origin' : 'origins'}` : null,
    differ > 0 ? `${differ} new ${differ === 1 ? 'difference' : 'differences'}` : null,
  ].filter((part) => part !== null)
}

function countsOf({ reports, independent, at_least, at_most, differ }: StoryLine): string {
  const origins = {
    articles: reports,
    independent: independent ?? 0,
    atLeast: at_least ?? 0,
    atMost: at_most ?? 0,
    groups: [],
  }
  return [
    count(reports, 'report'),
    reports > 1 && independent !== null ? `, ${originsInWords(origins)}` : '',
    differ !== null && differ > 0 ? `; they differ on ${count(differ, 'point')}` : '',
  ].join('')
}

function outletsOf(outlets: readonly string[]): Child {
  if (outlets.length === 0) return null
  const more = outlets.length - MOST_OUTLETS
  return [
    outlets.slice(0, MOST_OUTLETS).map((name, index) => [index > 0 ? ', ' : null, isolated(shorten(name, 30))]),
    more > 0 ? ` and ${more} more` : null,
    ' · ',
  ]
}

function differing({ id, differ, differing: points }: TodayLine): Child {
  if (points.length === 0) return null
  const left = (differ ?? 0) - points.length
  const rows = points.map(({ claimId, question, answers }) => {
    // of words the first account is the question itself
    const isWords = answers.every(({ value }) => value === null)
    const name = isWords ? quoted(question, 110) : shorten(question, 90)
    const links = answers.map(({ span, reports }, index) => [
      index > 0 ? element('span', { 'aria-hidden': 'true' }, ' · ') : null,
      element('a', { href: passagePath(id, span), dir: 'auto' }, quoted(span.quote, 48)),
      reports > 1 ? element('span', { class: 'times' }, ` ${reports}×`) : null,
    ])
    return element(
      'div',
      {},
      element(
        'dt',
        {},
        quietSign('differ'),
        element('a', { href: `${storyPath(id)}#${anchorOf('claim', claimId)}`, dir: 'auto' }, name),
      ),
      isWords ? null : element('dd', {}, links),
    )
  })
  return [
    element('dl', { class: 'glance' }, rows),
    left > 0
      ? element('p', { class: 'tellers' }, element('a', { href: storyPath(id) }, count(left, 'more difference')))
      : null,
  ]
}
