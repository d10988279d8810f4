import type { Article, Span, Synopsis } from '../../model/types.ts'
import type { Extracted } from '../../read/extract.ts'
import type { Fetcher } from '../../read/fetch/fetched.ts'
import type { Hint } from '../../read/formats/format.ts'
import type { Format, Table } from '../../show/formats.ts'
import { deliverDue, type Messenger } from '../alerts/deliver.ts'
import { findHits } from '../alerts/find-hits.ts'
import type { StoryMarkup } from '../page/story-markup.ts'
import { type AddOptions, addArticles, type Receipt } from '../store/articles.ts'
import { saveComparison, saveComparisonFailure, uncompared, withReports } from '../store/comparisons.ts'
import { addDecision, decisionsToRespect, type NewDecision, undoDecision } from '../store/decisions/decisions.ts'
import { type ImportedDecisions, importDecisions } from '../store/decisions/import-decisions.ts'
import { reportsOf, saveGroupings, toRegroup, ungrouped } from '../store/groupings.ts'
import { saveLook } from '../store/looked.ts'
import { collectionIds } from '../store/names/collection-id.ts'
import type { Store } from '../store/open-store.ts'
import { type Packed, unpack } from '../store/pack.ts'
import { type PurgeQuery, purge } from '../store/purge.ts'
import { readUntil, saveAnnotations, saveFailure, unread } from '../store/readings.ts'
import { expire, type KeepRule } from '../store/retention.ts'
import { hurrySource } from '../store/sources.ts'
import { findPacked, type StoryLine, versionOf } from '../store/stories.ts'
import { watchDue } from '../watch/watcher.ts'
import { type Crew, type CrewOptions, createCrew, JobFailure } from './crew.ts'
import { createLiveStream } from './live-stream.ts'
import { createLoop } from './loop.ts'

/** What a desk tells those who listen. */
export type Change =
  | { readonly kind: 'received'; readonly articleIds: readonly string[] }
  | { readonly kind: 'story'; readonly storyId: string }
  | { readonly kind: 'compared'; readonly storyId: string }
  | { readonly kind: 'alerted' }

/** A store with the work that goes on in it: what comes in is put into stories, read, and laid side by side. */
export type Desk = {
  readonly store: Store
  /** Takes in articles; when it returns they are on the disk. The rest of the work follows in the background. */
  readonly receive: (articles: readonly Article[], origin: AddOptions['origin']) => Promise<readonly Receipt[]>
  /** Fetches an address that a person gave, and takes in what is there. */
  readonly importLink: (url: string) => Promise<LinkOutcome>
  /** Keeps a decision; gives what keeps it from being one, in words (it names what is not here), or null. */
  readonly decide: (decision: NewDecision) => Promise<string | null>
  /** Keeps the decisions of a file (JSON Lines); `author` of lines that name none. */
  readonly importDecisions: (text: string, author: string) => Promise<ImportedDecisions>
  readonly undo: (id: string, author: string) => Promise<boolean>
  readonly purge: (query: PurgeQuery) => Promise<number>
  /** A story as it is now: as it was compared last, or compared at once where that was never done. Null: no such story. */
  readonly synopsisOf: (storyId: string) => Promise<Synopsis | null>
  /** The same as it is kept, with what is served beside it. */
  readonly served: (storyId: string) => Promise<ServedStory | null>
  /** Keeps that a reader has looked at a story; false where there is no such story. */
  readonly looked: (storyId: string, reader: string) => Promise<boolean>
  /** Articles out of bytes; `name` is the file's, for its ending. */
  readonly extract: (bytes: Uint8Array, name: string | null) => Promise<Extracted>
  /** A story in one of the formats; null where there is no such story. */
  readonly render: (storyId: string, format: Format, table: Table) => Promise<string | null>
  /** The page of a story; `marked` are passages that something else leads to. Null where there is no such story. */
  readonly draw: (storyId: string, marked: readonly Span[]) => Promise<StoryMarkup | null>
  /** Looks at a source at once, whatever its time. */
  readonly lookNow: (sourceId: string) => Promise<boolean>
  /** There may be something new to watch or to tell of: a source or an alert was added. */
  readonly wake: () => void
  readonly listen: (listener: (change: Change) => void) => () => void
  /** Resolves when nothing is left to do. */
  readonly idle: () => Promise<void>
  /** What last went wrong in the background, for the page of the desk's state; null where all is well. */
  readonly trouble: () => string | null
  readonly close: () => Promise<void>
}

type LinkOutcome =
  | { readonly kind: 'received'; readonly receipts: readonly Receipt[]; readonly notices: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** A story as it is served: the synopsis as it is kept. */
type ServedStory = {
  readonly line: StoryLine
  /** Another one with each change of the story or its synopsis. */
  readonly version: string
  readonly articleIds: readonly string[]
  readonly packed: Packed<Synopsis>
  /** JSON: by the ids of the synopsis's entities those over the collection. */
  readonly entityIds: string
}

/** Of a synopsis that was kept before these ids were. */
const idsOf = (synopsis: Synopsis, articleIds: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(collectionIds(synopsis, new Set(articleIds))))

export type DeskOptions = CrewOptions & {
  /** Version of the models and rules; what another one read is read again. */
  readonly maker: string
  readonly clock?: () => Date
  /** How long articles are kept; for ever where there is no rule. */
  readonly keep?: readonly KeepRule[]
  /** What sources are watched and webhooks told through; nothing is watched or told where it is not given. */
  readonly network?: { readonly fetcher: Fetcher; readonly messenger: Messenger }
}

/** Where articles come from whose address a person gave. */
const LINK = 'link'
/** Articles that are put into stories in one transaction. */
const GROUPED_AT_ONCE = 200
/** Stories that are grouped anew in one go, with all that is related to them. */
const REGROUPED_AT_ONCE = 20
/** Articles per reader that are read before they are kept in one transaction. */
const READ_AT_ONCE = 8
/** Milliseconds between two looks for sources and webhooks whose time has come. */
const TICK = 15_000
/** Milliseconds between two looks for what is kept no longer. */
const EXPIRY = 3_600_000
/** Milliseconds a story has to be quiet before it is compared while others are still being read. */
const QUIET = 10_000

/** Opens the desk over a store; work that was left undone is taken up. `close` closes the store too. */
export function createDesk(store: Store, options: DeskOptions): Desk {
  const { maker, clock = () => new Date(), network, keep = [] } = options
  const crew: Crew = createCrew(options)
  const listeners = new Set<(change: Change) => void>()
  const now = (): string => clock().toISOString()
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change)
  }
  const stream = createLiveStream(store, crew, { maker })

  /** Groups stories anew that a late report has put in question. */
  const regroup = async (): Promise<boolean> => {
    const storyIds = await toRegroup(store, REGROUPED_AT_ONCE)
    if (storyIds.length === 0) return false
    const groupings = await crew.run({ kind: 'regroup', articles: await reportsOf(store, storyIds) })
    const { storyIds: changed, moved } = await saveGroupings(store, groupings, { now: now(), regrouped: storyIds })
    for (const storyId of changed) tell({ kind: 'story', storyId })
    if (moved) stream.moved()
    return true
  }

  const grouping = createLoop(async () => {
    const articles = await ungrouped(store, GROUPED_AT_ONCE)
    // what is new comes first: in the midst of an import most of what is late is only not in order
    if (articles.length === 0) {
      const regrouped = await regroup()
      if (!regrouped) await stream.save()
      return regrouped
    }
    try {
      await stream.ready()
      const groupings = await crew.run({ kind: 'group', articles })
      const { storyIds } = await saveGroupings(store, groupings, { now: now() })
      stream.grouped(articles.length)
      for (const storyId of storyIds) tell({ kind: 'story', storyId })
    } catch (error) {
      stream.lost() // it may have taken in what was not kept
      throw error
    }
    return true
  })

  let after: number | null = null
  const reading = createLoop(async () => {
    after ??= await readUntil(store, maker)
    const waiting = await unread(store, { maker, limit: crew.readers * READ_AT_ONCE, after })
    const read = await Promise.all(
      waiting.map(async ({ seq, article }) => {
        try {
          return { seq, reading: await crew.run({ kind: 'annotate', article }) }
        } catch (error) {
          if (!(error instanceof JobFailure) || closing) throw error
          await saveFailure(store, seq, error.message)
          return null
        }
      }),
    )
    await saveAnnotations(
      store,
      read.filter((one) => one !== null),
      { maker, now: now() },
    )
    after = waiting.at(-1)?.seq ?? after
    return waiting.length > 0
  })

  const comparing = createLoop(async () => {
    const busy = grouping.busy() || reading.busy()
    const next = await uncompared(store, busy ? new Date(clock().getTime() - QUIET).toISOString() : undefined)
    if (next === null) return false
    const { storyId, own, related } = next
    try {
      const decided = await decisionsToRespect(store)
      await saveComparison(store, next, await crew.run({ kind: 'compare', storyId, own, related, ...decided }))
    } catch (error) {
      if (!(error instanceof JobFailure) || closing) throw error
      await saveComparisonFailure(store, next, error.message)
    }
    tell({ kind: 'compared', storyId })
    return true
  })

  const telling = createLoop(async () => {
    const { looked, found } = await findHits(store, now())
    const told = network === undefined ? false : await deliverDue(store, network.messenger, clock)
    if (found) tell({ kind: 'alerted' })
    return looked || told
  })

  const eyes = network && {
    fetcher: network.fetcher,
    extract: (bytes: Uint8Array, hint: Hint) => crew.run({ kind: 'extract', bytes, hint }, { urgent: true }),
  }
  /** What the rules keep no longer goes, at the start and every hour. */
  const expiring = createLoop(async () => {
    if (keep.length === 0 || (await expire(store, keep, clock())) === 0) return false
    stream.lost()
    return true
  })
  const hourly = setInterval(() => expiring.wake(), EXPIRY)
  hourly.unref()
  const watching = createLoop(async () =>
    eyes ? watchDue({ store, eyes, receive, clock, stopped: () => closing }) : false,
  )
  const ticking = setInterval(() => {
    watching.wake()
    telling.wake()
  }, TICK)
  ticking.unref()

  async function receive(articles: readonly Article[], origin: string | null): Promise<readonly Receipt[]> {
    const receipts = await addArticles(store, articles, { origin, now: now() })
    tell({ kind: 'received', articleIds: receipts.filter(({ outcome }) => outcome !== 'same').map(({ id }) => id) })
    wake()
    return receipts
  }

  async function served(storyId: string): Promise<ServedStory | null> {
    const story = await findPacked(store, storyId)
    if (story === null) return null
    const { line, revision, compared, packed, entityIds, articleIds } = story
    const version = versionOf({ revision, compared, changed: line.changed })
    if (packed !== null) {
      const ids = entityIds ?? idsOf(unpack(packed), articleIds)
      return { line, version, articleIds, packed, entityIds: ids }
    }
    const { own, related } = await withReports(store, storyId, revision)
    const decided = await decisionsToRespect(store)
    const made = await crew.run({ kind: 'compare', storyId, own, related, ...decided }, { urgent: true })
    // kept for the next one who asks, where no report was left out that is not read yet
    if (own.length === articleIds.length) await saveComparison(store, { storyId, revision }, made)
    return { line, version, articleIds, packed: made.packed, entityIds: JSON.stringify(made.entityIds) }
  }

  let closing = false
  const loops = [grouping, reading, comparing, telling, watching, expiring]
  const wake = (): void => {
    for (const loop of loops) loop.wake()
  }
  grouping.afterStep(() => {
    comparing.wake()
    telling.wake()
  })
  reading.afterStep(comparing.wake)
  comparing.afterStep(telling.wake)
  wake()

  return {
    store,
    receive,
    importLink: async (url) => {
      if (!eyes) return { kind: 'failed', reason: 'this desk was started without network: save the page and import it' }
      const { readLink } = await import('../watch/read-link.ts')
      const found = await readLink(url, eyes)
      if (found.kind === 'failed') return found
      return { kind: 'received', receipts: await receive(found.articles, LINK), notices: found.notices }
    },
    decide: async (decision) => {
      const { fault, storyIds } = await addDecision(store, decision, now())
      for (const storyId of storyIds) tell({ kind: 'story', storyId })
      wake()
      return fault
    },
    importDecisions: async (text, author) => {
      const imported = await importDecisions(store, text, { author, now: now() })
      for (const storyId of imported.storyIds) tell({ kind: 'story', storyId })
      wake()
      return imported
    },
    undo: async (id, author) => {
      const undone = await undoDecision(store, id, author, now())
      wake()
      return undone
    },
    purge: async (query) => {
      const count = await purge(store, query, { by: 'a person', now: now() })
      stream.lost()
      wake()
      return count
    },
    served,
    synopsisOf: async (storyId) => {
      const story = await served(storyId)
      return story && unpack(story.packed)
    },
    looked: (storyId, reader) => saveLook(store, { reader, storyId }, now()),
    extract: (bytes, name) =>
      crew.run({ kind: 'extract', bytes, hint: name === null ? {} : { path: name } }, { urgent: true }),
    render: async (storyId, format, table) => {
      const story = await served(storyId)
      return story && crew.run({ kind: 'render', synopsis: story.packed, format, table }, { urgent: true })
    },
    draw: async (storyId, marked) => {
      const story = await served(storyId)
      return story && crew.run({ kind: 'page', synopsis: story.packed, storyId, marked }, { urgent: true })
    },
    lookNow: async (sourceId) => {
      const known = await hurrySource(store, sourceId, now())
      watching.wake()
      return known
    },
    wake,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    idle: async () => {
      // each may give the next one work, so all have to be found at rest
      for (;;) {
        for (const loop of loops) await loop.idle()
        if (!loops.some((loop) => loop.busy())) return
      }
    },
    trouble: () => loops.map((loop) => loop.trouble()).find((trouble) => trouble !== null) ?? null,
    close: async () => {
      closing = true
      clearInterval(ticking)
      clearInterval(hourly)
      for (const loop of loops) loop.stop()
      await crew.close()
      for (const loop of loops) await loop.idle()
      await store.close()
    },
  }
}
