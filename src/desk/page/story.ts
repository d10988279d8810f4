import { renderToString } from 'preact-render-to-string'
import type { Span } from '../../model/types.ts'
import { element } from '../../web/element.ts'
import { findLine } from '../store/stories.ts'
import type { Desk } from '../work/desk.ts'
import type { Page } from './shell.ts'
import type { StoryMarkup } from './story-markup.ts'

/** Pages of stories that are kept drawn, those looked at last. */
const KEPT = 30

/** Draws pages of stories, each once for each state of the story. */
export function createStoryPages(desk: Desk): (id: string, marked: readonly Span[]) => Promise<Page | null> {
  const drawn = new Map<string, Promise<StoryMarkup>>()
  const draw = (key: string, make: () => Promise<StoryMarkup>): Promise<StoryMarkup> => {
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
  return async (id, marked) => {
    const line = await findLine(desk.store, id)
    if (line === null) return null
    const key = JSON.stringify([id, line.revision, line.current, marked])
    const { title, main } = await draw(key, async () => {
      const synopsis = await desk.synopsisOf(id)
      if (synopsis === null) throw new Error('the story has just gone')
      return desk.draw(synopsis, id, marked)
    })
    return { title, section: null, main: renderToString(notices(line)) + main }
  }
}

function notices({
  current,
  error,
  reports,
}: {
  readonly current: boolean
  readonly error: string | null
  readonly reports: number
}) {
  return element(
    'div',
    { class: 'desk-page notices' },
    error !== null
      ? element(
          'p',
          { class: 'notice bad' },
          `Its reports as they are now could not be compared: ${error}. Shown is the last comparison.`,
        )
      : !current && reports > 1
        ? element('p', { class: 'notice' }, 'More has come in that is being compared; shown is how it stood before.')
        : null,
  )
}
