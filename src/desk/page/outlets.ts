import { renderToString } from 'preact-render-to-string'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { shortTime } from '../../web/view/short-time.ts'
import type { Store } from '../store/open-store.ts'
import { listOutlets, type OutletLine } from '../store/outlets/outlets.ts'
import { findForm, opening, pageLinks } from './list-page.ts'
import { outletPath } from './paths.ts'
import type { Page } from './shell.ts'

const ON_A_PAGE = 100

/** The outlets whose reports are in the collection, by name. */
export async function outletsPage(store: Pick<Store, 'db'>, words: string, offset: number): Promise<Page> {
  const found = await listOutlets(store, { text: words, limit: ON_A_PAGE, offset })
  const addressOf = (from: number) =>
    `/outlets?${new URLSearchParams({ ...(words === '' ? {} : { q: words }), offset: String(from) })}`
  const main = element(
    'div',
    { class: 'desk-page' },
    opening(
      'Outlets',
      'Whose reports are here, by name. What each passes on and from whom, what it calls things, what it leaves out.',
      findForm('/outlets', 'Find an outlet', words),
    ),
    found.length === 0
      ? element('p', { class: 'empty' }, words === '' ? 'No report names its outlet yet.' : 'There is none.')
      : element('ol', { class: 'entities' }, found.map(outletItem)),
    pageLinks('Pages of outlets', { offset, size: ON_A_PAGE, isMore: found.length === ON_A_PAGE }, addressOf),
  )
  return { title: 'Outlets', section: 'outlets', main: renderToString(main) }
}

function outletItem({ name, reports, first_day, last_day }: OutletLine): Child {
  const when = shortTime({ earliest: first_day, latest: last_day })
  return element(
    'li',
    {},
    element('a', { href: outletPath(name) }, isolated(name)),
    element('span', { class: 'note' }, ` ${count(reports, 'report')}${when === null ? '' : ` · ${when}`}`),
  )
}
