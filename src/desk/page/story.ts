import { renderToString } from 'preact-render-to-string'
import type { Span } from '../../model/types.ts'
import { FORMATS } from '../../show/formats.ts'
import { element } from '../../web/element.ts'
import { listDecisions } from '../store/decisions.ts'
import { findLine } from '../store/stories.ts'
import type { Desk } from '../work/desk.ts'
import { correctedList, correctionsOf } from './corrected.ts'
import type { Page } from './shell.ts'
import type { StoryMarkup } from './story-markup.ts'
import type { Things } from './things.ts'

/** Pages of stories that are kept drawn, those looked at last. */
const KEPT = 30

export type StoryPages = {
  /** The page of a story as it is now; null where there is no such story. */
  readonly page: (id: string, marked: readonly Span[]) => Promise<Page | null>
  /** What of it can be corrected. */
  readonly things: (id: string) => Promise<Things | null>
}

/** Draws pages of stories, each once for each state of the story. */
export function createStoryPages(desk: Desk, clock: () => Date): StoryPages {
  const drawn = new Map<string, Promise<StoryMarkup>>()
  const kept = (key: string, make: () => Promise<StoryMarkup>): Promise<StoryMarkup> => {
    const made = drawn.get(key) ?? make()
    drawn.delete(key)
    drawn.set(key, made)
    made.catch(() => drawn.delete(key))
    for (const oldest of drawn.keys()) {
      if (drawn.size <= KEPT) break
      drawn.delete(oldest)
    }
    return made
  }
  const draw = async (id: string, marked: readonly Span[]) => {
    const line = await findLine(desk.store, id)
    if (line === null) return null
    const markup = await kept(JSON.stringify([id, line.revision, line.current, marked]), async () => {
      const synopsis = await desk.synopsisOf(id)
      if (synopsis === null) throw new Error('the story has just gone')
      return desk.draw(synopsis, id, marked)
    })
    return { line, ...markup }
  }
  return {
    page: async (id, marked) => {
      const story = await draw(id, marked)
      if (story === null) return null
      const { line, title, main, things } = story
      const corrections = correctionsOf(await listDecisions(desk.store), things)
      const before = element(
        'div',
        { class: 'desk-page notices', 'data-live': '' },
        notice(line),
        correctedList(corrections, clock()),
      )
      return { title, section: null, main: renderToString(before) + main + renderToString(exports(id)) }
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

/** The story as a file to save. */
function exports(id: string) {
  const links = FORMATS.map((format, index) => [
    index > 0 ? ' · ' : null,
    element(
      'a',
      { href: `/api/stories/${encodeURIComponent(id)}/export?format=${format}`, download: '' },
      NAMES[format],
    ),
  ])
  return element('p', { class: 'desk-page exports' }, 'Save this story as ', links)
}
