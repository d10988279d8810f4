import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { renderToString } from 'preact-render-to-string'
import { type Child, element } from '../../web/element.ts'
import { count } from '../../web/view/headline.ts'
import { shorten } from '../../web/view/shorten.ts'
import { placesOf } from '../store/stories.ts'
import type { Desk } from '../work/desk.ts'
import { opening } from './list-page.ts'
import { storyPath } from './paths.ts'
import type { Page } from './shell.ts'

/** As much as one call of the API takes. */
const MOST_MEGABYTES = 50

/** What became of one thing that was handed in. */
type Added = {
  readonly name: string
  readonly articleIds: readonly string[]
  readonly known: number
  readonly failures: readonly string[]
}

/** Handing in reports by a form that needs no script: files, a text, a link. With the script the same, one by one. */
export function addRoutes(
  app: OpenAPIHono,
  desk: Desk,
  answer: (context: Context, page: Page, status?: 200 | 400 | 413) => Promise<Response>,
): void {
  app.get('/add', (context) => answer(context, addPage([])))
  app.post(
    '/add',
    bodyLimit({
      maxSize: MOST_MEGABYTES * 1e6,
      onError: (context) =>
        answer(
          context,
          addPage([failed('It', `more than ${MOST_MEGABYTES} MB; send it in parts, or start the desk with --import`)]),
          413,
        ),
    }),
    async (context) => {
      const form = await context.req.parseBody({ all: true }).catch(() => null)
      if (form === null)
        return answer(context, addPage([failed('It', 'the form came broken or cut short; send it again')]), 400)
      const added: Added[] = []
      for (const file of [form.files].flat())
        if (file instanceof File && file.size > 0)
          added.push(await addBytes(desk, file.name, new Uint8Array(await file.arrayBuffer())))
      const [text, link] = [form.text, form.link].map((value) => (typeof value === 'string' ? value.trim() : ''))
      if (text) added.push(await addBytes(desk, 'pasted text', Buffer.from(text)))
      if (link) added.push(await addLink(desk, link))
      const places = await placesOf(desk.store, added.flatMap(({ articleIds }) => articleIds).slice(0, 200))
      return answer(context, addPage(added, places))
    },
  )
}

async function addBytes(desk: Desk, name: string, bytes: Uint8Array): Promise<Added> {
  const { articles, failures } = await desk.extract(bytes, name)
  const receipts = await desk.receive(articles, name)
  return {
    name,
    articleIds: receipts.map(({ id }) => id),
    known: receipts.filter(({ outcome }) => outcome === 'same').length,
    failures: failures.map(({ reason }) => reason),
  }
}

async function addLink(desk: Desk, link: string): Promise<Added> {
  const protocol = URL.parse(link)?.protocol
  if (protocol !== 'http:' && protocol !== 'https:') return failed(link, 'give the address as https://…')
  const outcome = await desk.importLink(link)
  if (outcome.kind === 'failed') return failed(link, outcome.reason)
  return {
    name: link,
    articleIds: outcome.receipts.map(({ id }) => id),
    known: outcome.receipts.filter((receipt) => receipt.outcome === 'same').length,
    failures: [],
  }
}

function failed(name: string, reason: string): Added {
  return { name, articleIds: [], known: 0, failures: [reason] }
}

function addPage(added: readonly Added[], places: Awaited<ReturnType<typeof placesOf>> = []): Page {
  const main = element(
    'div',
    { class: 'desk-page' },
    opening(
      'Add reports',
      'Saved pages, texts, JSON Lines, feeds, mails, PDFs, Word documents, web archives, folders in a zip: the format is told by the content. They stay on this machine.',
    ),
    added.length > 0
      ? element(
          'ul',
          { class: 'added', role: 'status' },
          added.map((one) => addedItem(one, places)),
        )
      : null,
    element(
      'form',
      { class: 'hand-in', method: 'post', action: '/add', enctype: 'multipart/form-data' },
      element(
        'label',
        { class: 'files' },
        element('b', {}, 'Files'),
        element('input', { type: 'file', name: 'files', multiple: true }),
        element('span', { class: 'note' }, 'or drop them anywhere on any page'),
      ),
      element(
        'label',
        {},
        element('b', {}, 'A text'),
        element('textarea', {
          name: 'text',
          rows: 7,
          placeholder: 'Title, date and text of a report, as it stands, or the source of a page',
        }),
      ),
      element(
        'label',
        {},
        element('b', {}, 'A link'),
        element('input', { type: 'url', name: 'link', placeholder: 'https://…', maxlength: 4000 }),
        element('span', { class: 'note' }, 'is fetched once, as robots.txt allows'),
      ),
      element('p', {}, element('button', { class: 'main' }, 'Add')),
    ),
  )
  return { title: 'Add reports', section: null, main: renderToString(main) }
}

function addedItem({ name, articleIds, known, failures }: Added, places: Awaited<ReturnType<typeof placesOf>>): Child {
  const own = new Map(
    places.filter(({ articleId }) => articleIds.includes(articleId)).map((place) => [place.storyId, place]),
  )
  const all = known === 0 ? '' : known === articleIds.length ? ', known already' : `, ${known} of them known already`
  return element(
    'li',
    {},
    element('bdi', { class: 'name' }, shorten(name, 80)),
    articleIds.length > 0 ? ` ${count(articleIds.length, 'report')}${all}. ` : ' ',
    [...own.values()]
      .slice(0, MOST_PLACES)
      .map(({ storyId, title }) => [element('a', { href: storyPath(storyId), dir: 'auto' }, shorten(title, 90)), ' ']),
    failures.map((reason) => element('span', { class: 'reason' }, `Not read: ${reason}. `)),
  )
}
const MOST_PLACES = 5
