import { renderToString } from 'preact-render-to-string'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { oneLine, quoted } from '../../web/view/shorten.ts'
import { findEntity, listStatements } from '../store/names/entities.ts'
import type { Store } from '../store/open-store.ts'
import { opening, pageLinks, part } from './list-page.ts'
import { outletPath, passagePath, storyPath } from './paths.ts'
import type { Page } from './shell.ts'

const MOST_STATEMENTS = 40
/** Outlets that are named behind a form. */
const MOST_OUTLETS = 6

type Found = NonNullable<Awaited<ReturnType<typeof findEntity>>>
type Statement = Awaited<ReturnType<typeof listStatements>>[number]

/** One person, body or place: how outlets call it, what it is said to be, what it says, where it stands. Null: none. */
export async function entityPage(store: Pick<Store, 'db'>, id: string, offset: number): Promise<Page | null> {
  const found = await findEntity(store, id)
  if (found === null) return null
  const statements = await listStatements(store, id, { limit: MOST_STATEMENTS, offset })
  const { entity, roles, statementCount } = found
  const main = element(
    'div',
    { class: 'desk-page' },
    opening(
      isolated(entity.name),
      `In ${count(entity.reports, 'report')}, named ${entity.mentions === 1 ? 'once' : `${entity.mentions} times`}`,
      roles.length === 0
        ? null
        : element(
            'p',
            { class: 'roles' },
            'In the reports’ words: ',
            roles.slice(0, 6).map((role, index) => [index > 0 ? '; ' : null, element('q', { dir: 'auto' }, role)]),
          ),
    ),
    part('names', 'Names it goes by', namesTable(found)),
    statements.length === 0
      ? null
      : part('statements', `What it is credited with (${statementCount})`, [
          element('ol', { class: 'statements' }, statements.map(statementItem)),
          pages(offset, statementCount),
        ]),
    part('stories', `Stories (${found.storyCount})`, storyList(found)),
  )
  return { title: entity.name, section: 'names', main: renderToString(main) }
}

function namesTable({ names, entity, countedOver }: Found): Child {
  return [
    element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': 'Names and who uses them', tabindex: 0 },
      element(
        'table',
        { class: 'forms' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ['Name', 'Times', 'Used by'].map((title) => element('th', { scope: 'col' }, title)),
          ),
        ),
        element(
          'tbody',
          {},
          names.map(({ text, count: times, outlets }) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, isolated(text)),
              element('td', {}, times),
              element('td', {}, outletsOf(outlets)),
            ),
          ),
        ),
      ),
    ),
    countedOver < entity.reports
      ? element('p', { class: 'note' }, `Counted over the latest ${countedOver} of its ${entity.reports} reports.`)
      : null,
  ]
}

function outletsOf(outlets: Found['names'][number]['outlets']): Child {
  const more = outlets.length - MOST_OUTLETS
  return [
    outlets
      .slice(0, MOST_OUTLETS)
      .map(({ outlet, count: times }, index) => [
        index > 0 ? ', ' : null,
        outlet === null ? 'unknown outlet' : element('a', { href: outletPath(outlet) }, isolated(outlet)),
        ` ${times}`,
      ]),
    more > 0 ? ` and ${more} more` : null,
  ]
}

function statementItem({ span, storyId, direct, denied, role, chain, outlet, published }: Statement): Child {
  const words = quoted(span.quote, 300)
  const path = chain.map(({ name }) => name)
  return element(
    'li',
    {},
    element(
      'p',
      {},
      storyId === null
        ? element('bdi', {}, words)
        : element('a', { href: passagePath(storyId, span), dir: 'auto' }, words),
    ),
    element(
      'p',
      { class: 'note' },
      role === 'via' ? 'passed on by it · ' : direct ? 'in its words · ' : null,
      denied ? 'denied · ' : null,
      isolated(outlet ?? 'unknown outlet'),
      path.length > 1 ? [' ← ', path.map((name, index) => [index > 0 ? ' ← ' : null, isolated(name)])] : null,
      published === null ? null : ` · ${shortTime({ earliest: published, latest: published }) ?? published}`,
    ),
  )
}

function pages(offset: number, all: number): Child {
  const to = (from: number) => `?${new URLSearchParams({ offset: String(from) })}#statements`
  return pageLinks('Pages of statements', { offset, size: MOST_STATEMENTS, isMore: offset + MOST_STATEMENTS < all }, to)
}

function storyList({ stories, storyCount }: Found): Child {
  return [
    element(
      'ol',
      { class: 'entities' },
      stories.map(({ id, title, first_day, last_day, reports, named }) => {
        const when = shortTime({ earliest: first_day, latest: last_day })
        return element(
          'li',
          {},
          element('a', { href: storyPath(id), dir: 'auto' }, oneLine(title)),
          element(
            'span',
            { class: 'note' },
            ` ${when === null ? '' : `${when} · `}named in ${named} of ${count(reports, 'report')}`,
          ),
        )
      }),
    ),
    storyCount > stories.length
      ? element('p', { class: 'note' }, `The latest ${stories.length} of ${storyCount}.`)
      : null,
  ]
}
