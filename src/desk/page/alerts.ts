import { renderToString } from 'preact-render-to-string'
import { type Child, element } from '../../web/element.ts'
import { listAlerts, listHits } from '../store/alerts.ts'
import type { Store } from '../store/open-store.ts'
import { findLine } from '../store/stories.ts'
import type { AlertRow, HitRow } from '../store/tables.ts'
import { ago } from './ago.ts'
import { callButton, callForm, field } from './call-forms.ts'
import { opening } from './list-page.ts'
import { storyPath } from './paths.ts'
import type { Page } from './shell.ts'

const KINDS: Readonly<Record<AlertRow['kind'], string>> = {
  search: 'a new report comes in',
  differ: 'accounts come to differ',
  'second-origin': 'a second independent origin appears',
  changed: 'a report is changed',
}
/** What an alert found that is listed here; its feed has more. */
const MOST_HITS = 8

/** What one is told of, with what was found; `words` and `story` fill the form for a new one. */
export async function alertsPage(
  store: Pick<Store, 'db'>,
  { now, words = '', story = '' }: { readonly now: Date; readonly words?: string; readonly story?: string },
): Promise<Page> {
  const alerts = await listAlerts(store)
  const title = story === '' ? null : ((await findLine(store, story))?.title ?? null)
  const found = await Promise.all(alerts.map(({ id }) => listHits(store, id, MOST_HITS)))
  const main = element(
    'div',
    { class: 'desk-page' },
    opening(
      'Alerts',
      alerts.length === 0
        ? 'Nothing is asked for yet. An alert tells of what comes in from now on: on this page, as a feed, and to a webhook.'
        : 'What came in since each was made.',
    ),
    alerts.map((alert, index) => alertSection(alert, found[index] ?? [], now)),
    callForm(
      { call: 'POST /api/alerts', title: 'Tell me when…', button: 'Make the alert' },
      field({ name: 'kind', label: 'Tell when', options: Object.entries(KINDS) }),
      field({ name: 'words', label: 'With these words', value: words, hint: 'all, if left empty', wide: true }),
      field({ name: 'story', label: 'Only in the story', value: story, hint: 'its id; any, if left empty' }),
      field({ name: 'name', label: 'Call it', value: words || (title ?? ''), required: true }),
      field({ name: 'webhook', label: 'Webhook', type: 'url', hint: 'https://…, if one is to be told', wide: true }),
    ),
  )
  return { title: 'Alerts', section: 'alerts', main: renderToString(main) }
}

function alertSection(alert: AlertRow, hits: readonly HitRow[], now: Date): Child {
  const { id, name, kind, words, story, webhook, made } = alert
  const title = `alert-${id}`
  return element(
    'section',
    { class: 'alert', 'aria-labelledby': title },
    element('h2', { id: title, dir: 'auto' }, name),
    element(
      'p',
      { class: 'note' },
      `When ${KINDS[kind]}`,
      words === '' ? null : [' with ', element('bdi', {}, `“${words}”`)],
      story === null ? null : [', only in ', element('a', { href: storyPath(story) }, 'one story')],
      ` · made ${ago(made, now)} · `,
      element('a', { href: `/api/alerts/${encodeURIComponent(id)}/feed.xml` }, 'as a feed'),
      webhook === null ? null : [' · tells ', element('bdi', {}, webhook)],
    ),
    hits.length === 0
      ? element('p', {}, 'Nothing yet.')
      : element(
          'ol',
          { class: 'hits' },
          hits.map((hit) => hitItem(hit, now)),
        ),
    element(
      'p',
      { class: 'tools' },
      callButton({
        call: `DELETE /api/alerts/${encodeURIComponent(id)}`,
        text: 'Remove the alert',
        about: name,
        ask: `Remove the alert “${name}” and what it found?`,
      }),
    ),
  )
}

function hitItem({ at, title, detail, story, error, next, attempts }: HitRow, now: Date): Child {
  const trouble =
    error === null
      ? null
      : next === null
        ? `the webhook was given up after ${attempts} tries: ${error}`
        : `the webhook will be tried again: ${error}`
  return element(
    'li',
    {},
    story === null ? element('bdi', {}, title) : element('a', { href: storyPath(story), dir: 'auto' }, title),
    element('span', { class: 'note' }, ' ', element('bdi', {}, detail), ` · ${ago(at, now)}`),
    trouble === null ? null : element('p', { class: 'notice bad' }, trouble),
  )
}
