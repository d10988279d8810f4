import { renderToString } from 'preact-render-to-string'
import type { Span } from '../../model/types.ts'
import { FORMATS } from '../../show/formats.ts'
import type { Things } from '../../web/client/desk/corrections/things.ts'
import { isolated } from '../../web/components/isolated.ts'
import { element } from '../../web/element.ts'
import { listDecisions } from '../store/decisions/decisions.ts'
import { newReports } from '../store/new-reports.ts'
import { findLine, versionOf } from '../store/stories.ts'
import type { Desk } from '../work/desk.ts'
import { ago } from './ago.ts'
import { correctedList, correctionsOf } from './corrected.ts'
import { createDrawnPages } from './drawn-pages.ts'
import type { GzipPart } from './gzip-parts.ts'
import type { Page } from './shell.ts'

/** The page of a story: its main part, which is kept as it is sent, between others that are made for each reader. */
export type StoryPage = Pick<Page, 'title' | 'section'> & {
  readonly before: string
  readonly main: GzipPart
  readonly after: string
}

export type StoryPages = {
  /** The page of a story as it is now; null where there is no such story. */
  readonly page: (
    id: string,
    asked: { readonly marked: readonly Span[]; readonly reader: string },
  ) => Promise<StoryPage | null>
  /** What of it can be corrected. */
  readonly things: (id: string) => Promise<Things | null>
}

/** Draws pages of stories, each once for each state of the story. */
export function createStoryPages(desk: Desk, clock: () => Date): StoryPages {
  const drawn = createDrawnPages()
  const draw = async (id: string, marked: readonly Span[]) => {
    const line = await findLine(desk.store, id)
    if (line === null) return null
    const key = JSON.stringify([id, versionOf(line), marked])
    const markup = await drawn.get(key, async () => {
      const made = await desk.draw(id, marked)
      if (made === null) throw new Error('the story has just gone')
      return made
    })
    return { line, ...markup }
  }
  return {
    page: async (id, { marked, reader }) => {
      const story = await draw(id, marked)
      if (story === null) return null
      const { line, title, main, things } = story
      const corrections = correctionsOf(await listDecisions(desk.store), things)
      const before = element(
        'div',
        { class: 'desk-page notices', 'data-live': '' },
        notice(line),
        newsNotice(await newReports(desk.store, { storyId: id, reader }), things, clock()),
        correctedList(corrections, clock()),
      )
      return { title, section: null, before: renderToString(before), main, after: renderToString(nextSteps(id)) }
    },
    things: async (id) => (await draw(id, []))?.things ?? null,
  }
}

function notice({
  current,
  error,
  reports,
}: {
  readonly current: boolean
  readonly error: string | null
  readonly reports: number
}) {
  if (error !== null)
    return element(
      'p',
      { class: 'notice bad' },
      `Its reports as they are now could not be compared: ${error}. Shown is the last comparison.`,
    )
  return !current && reports > 1
    ? element('p', { class: 'notice' }, 'More has come in that is being compared; shown is how it stood before.')
    : null
}

const NAMES: Readonly<Record<(typeof FORMATS)[number], string>> = {
  html: 'a page',
  md: 'Markdown',
  text: 'text',
  json: 'JSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  annotations: 'Web Annotations',
}

/** What came since the reader looked last, each with the way to it. */
function newsNotice(news: Awaited<ReturnType<typeof newReports>>, { articles }: Things, now: Date) {
  const added = articles.filter(({ id }) => news?.articleIds.includes(id))
  if (news === null || added.length === 0) return null
  const links = added
    .slice(0, MOST_NEW)
    .map(({ anchor, name }, index) => [index > 0 ? ', ' : null, element('a', { href: `#${anchor}` }, isolated(name))])
  const more = added.length > MOST_NEW ? ` and ${added.length - MOST_NEW} more` : null
  return element('p', { class: 'notice fresh-in' }, `New since you looked, ${ago(news.looked, now)}: `, links, more)
}
const MOST_NEW = 8

/** What one may want next: to look within it, to be told of news, to have it as a file. */
function nextSteps(id: string) {
  const query = new URLSearchParams({ story: id })
  const files = FORMATS.map((format, index) => [
    index > 0 ? ' · ' : null,
    element(
      'a',
      { href: `/api/stories/${encodeURIComponent(id)}/export?format=${format}`, download: '' },
      NAMES[format],
    ),
  ])
  return element(
    'div',
    { class: 'desk-page exports' },
    element(
      'p',
      {},
      element('a', { href: `/search?${query}` }, 'Search in its reports'),
      ' · ',
      element('a', { href: `/alerts?${query}` }, 'Be told of what comes to it'),
    ),
    element('p', {}, 'Save it as ', files),
  )
}
