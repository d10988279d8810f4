import type { Store } from '../store/open-store.ts'
import { loadStream, placed, placedSince, placesOfLatest, saveStream } from '../store/stream.ts'
import { type Crew, JobFailure } from './crew.ts'

/** Keeps the stream of stories in the crew's thread in step with the store. */
export type LiveStream = {
  /** Fills it where it is empty, and holds it against the store where something may have changed. */
  readonly ready: () => Promise<void>
  /** It has taken in so many articles, which are kept. */
  readonly grouped: (articles: number) => void
  /** Articles have gone from one story to another. */
  readonly moved: () => void
  /** It may have taken in what was not kept, or has what was deleted. */
  readonly lost: () => void
  /** Saves it, where it has taken in enough since it was saved last. */
  readonly save: () => Promise<void>
}

/** Articles a story stream is filled with where none was saved: some weeks of a busy desk. */
const REMEMBERED = 10_000
/** Articles that a story stream takes in at once. */
const PLACED_AT_ONCE = 250
/** Articles after which it is saved: to place them again takes a fraction of a second. */
const SAVED_AFTER = 1000

type LiveStreamOptions = { readonly maker: string; readonly savedAfter?: number }

export function createLiveStream(
  store: Store,
  crew: Pick<Crew, 'run'>,
  { maker, savedAfter = SAVED_AFTER }: LiveStreamOptions,
): LiveStream {
  let state: 'none' | 'moved' | 'ready' = 'none'
  let purges = 0
  let unsaved = 0

  const agrees = async (): Promise<boolean> =>
    crew.run({ kind: 'agree', places: await placesOfLatest(store, REMEMBERED) })

  /** Goes on from the one that was saved; false where there is none, or it is of no use. */
  const resume = async (): Promise<boolean> => {
    const saved = await loadStream(store, maker)
    purges = saved.purges
    if (saved.packed === null) return false
    const since = await placedSince(store, REMEMBERED)
    if (since === null) return false
    try {
      await crew.run({ kind: 'restore', packed: saved.packed })
    } catch (error) {
      if (error instanceof JobFailure) return false // it is damaged: the articles are there
      throw error
    }
    if (!(await agrees())) return false
    for (let from = 0; from < since.length; from += PLACED_AT_ONCE)
      await crew.run({ kind: 'place', placed: since.slice(from, from + PLACED_AT_ONCE) })
    unsaved = since.length
    return true
  }

  const fill = async (): Promise<void> => {
    await crew.run({ kind: 'restore', packed: null })
    unsaved = 0
    for await (const some of placed(store, { most: REMEMBERED, atOnce: PLACED_AT_ONCE }))
      unsaved += await crew.run({ kind: 'place', placed: some })
  }

  return {
    ready: async () => {
      if (state === 'ready') return
      const goesOn = state === 'moved' ? await agrees() : await resume()
      if (!goesOn) await fill()
      state = 'ready'
    },
    grouped: (articles) => {
      unsaved += articles
    },
    moved: () => {
      if (state === 'ready') state = 'moved'
    },
    lost: () => {
      state = 'none'
    },
    save: async () => {
      if (state !== 'ready' || unsaved < savedAfter) return
      const packed = await crew.run({ kind: 'save' })
      await saveStream(store, { maker, packed, purges })
      unsaved = 0
    },
  }
}
