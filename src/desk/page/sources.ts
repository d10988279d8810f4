import { renderToString } from 'preact-render-to-string'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import type { Store } from '../store/open-store.ts'
import { listSources } from '../store/sources.ts'
import type { SourceRow } from '../store/tables.ts'
import { ago } from './ago.ts'
import { callButton, callForm, field, fileCall } from './call-forms.ts'
import { opening } from './list-page.ts'
import type { Page } from './shell.ts'

const KINDS: Readonly<Record<SourceRow['kind'], string>> = { feed: 'Feed', sitemap: 'Sitemap', folder: 'Folder' }

/** What is watched: each source with how it is, and what can be done about it. */
export async function sourcesPage(store: Pick<Store, 'db'>, now: Date): Promise<Page> {
  const sources = await listSources(store)
  const failing = sources.filter(({ failures }) => failures > 0).length
  const main = element(
    'div',
    { class: 'desk-page' },
    opening('Sources', lede(sources.length, failing)),
    sources.length === 0
      ? null
      : element(
          'ul',
          { class: 'watched' },
          [...sources]
            .sort((a, b) => Number(b.failures > 0) - Number(a.failures > 0))
            .map((one) => sourceItem(one, now)),
        ),
    addForm(),
    element(
      'section',
      { class: 'tools', 'aria-labelledby': 'opml' },
      element('h2', { id: 'opml' }, 'Lists of feeds'),
      fileCall({
        call: 'POST /api/sources.opml',
        label: 'Watch all feeds of an OPML file',
        accept: '.opml,.xml,text/x-opml',
      }),
      element(
        'p',
        {},
        element('a', { href: '/api/sources.opml', download: 'synoptic.opml' }, 'Save the feeds as OPML'),
      ),
    ),
  )
  return { title: 'Sources', section: 'sources', main: renderToString(main) }
}

function lede(all: number, failing: number): string {
  if (all === 0)
    return 'Nothing is watched yet. A feed, a sitemap or a folder is looked at again and again, and what is new in it is read.'
  const watched = `${count(all, 'source')} watched`
  return failing === 0 ? `${watched}, all well.` : `${watched}; ${failing} could not be reached when last asked.`
}

function sourceItem(
  { id, kind, address, title, minutes, next, succeeded, failures, error }: SourceRow,
  now: Date,
): Child {
  const state =
    failures > 0
      ? `failed ${failures === 1 ? 'once' : `${failures} times`} in a row`
      : succeeded === null
        ? 'not looked at yet'
        : `looked at ${ago(succeeded, now)}`
  return element(
    'li',
    { class: failures > 0 ? 'failing' : null },
    element('h2', { dir: 'auto' }, title),
    element('p', { class: 'note address-line' }, `${KINDS[kind]} · `, element('bdi', {}, address)),
    element('p', { class: 'note' }, `${state} · every ${intervalInWords(minutes)} · next ${until(next, now)}`),
    error === null ? null : element('p', { class: 'notice bad' }, error),
    element(
      'p',
      { class: 'tools' },
      callButton({ call: `POST /api/sources/${encodeURIComponent(id)}/look`, text: 'Look now', about: title }),
      callButton({
        call: `DELETE /api/sources/${encodeURIComponent(id)}`,
        text: 'Stop watching',
        about: title,
        ask: `Stop watching ${title}? What came from it stays.`,
      }),
    ),
  )
}

function addForm(): Child {
  return callForm(
    { call: 'POST /api/sources', title: 'Watch another', button: 'Watch it' },
    field({
      name: 'kind',
      label: 'Kind',
      options: [
        ['feed', 'Feed (RSS, Atom, JSON Feed)'],
        ['sitemap', 'Sitemap'],
        ['folder', 'Folder on this machine'],
      ],
    }),
    field({
      name: 'address',
      label: 'Address',
      hint: 'https://… or the folder’s whole path',
      required: true,
      wide: true,
    }),
    field({ name: 'title', label: 'Name', hint: 'its own, if left empty' }),
    field({ name: 'minutes', label: 'Minutes between looks', type: 'number', value: '30', least: 5, most: 10_080 }),
  )
}

function intervalInWords(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? 'day' : `${minutes / 1440} days`
  if (minutes % 60 === 0) return minutes === 60 ? 'hour' : `${minutes / 60} hours`
  return `${minutes} minutes`
}

function until(iso: string, now: Date): string {
  const minutes = Math.ceil((Date.parse(iso) - now.getTime()) / 60_000)
  if (minutes <= 0) return 'now'
  return minutes < 120 ? `in ${count(minutes, 'minute')}` : `in ${Math.round(minutes / 60)} hours`
}
