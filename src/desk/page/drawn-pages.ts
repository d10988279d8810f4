import type { StoryMarkup } from './story-markup.ts'

/** Pages that are kept drawn, those looked at last; a page that several ask for at once is drawn once. */
export type DrawnPages = {
  readonly get: (key: string, draw: () => Promise<StoryMarkup>) => Promise<StoryMarkup>
}

/** Bytes of pages that are kept: some hundreds, as they are sent. */
const KEPT = 64_000_000
/** Bytes in memory of a letter of what can be corrected, which is kept as it is. */
const LETTER = 2

export function createDrawnPages(most = KEPT): DrawnPages {
  const pages = new Map<string, { readonly page: Promise<StoryMarkup>; size: number }>()
  let kept = 0
  const drop = (key: string): void => {
    kept -= pages.get(key)?.size ?? 0
    pages.delete(key)
  }
  return {
    get: (key, draw) => {
      const known = pages.get(key)
      if (known) {
        pages.delete(key)
        pages.set(key, known)
        return known.page
      }
      const made = { page: draw(), size: 0 }
      pages.set(key, made)
      made.page.then(
        ({ main, things }) => {
          if (pages.get(key) !== made) return
          made.size = main.deflated.length + LETTER * JSON.stringify(things).length
          kept += made.size
          for (const oldest of pages.keys()) {
            if (kept <= most) break
            drop(oldest)
          }
        },
        () => {
          if (pages.get(key) === made) drop(key)
        },
      )
      return made.page
    },
  }
}
