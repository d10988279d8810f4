import type { Article } from '../../model/types.ts'
import type { Extracted } from '../../read/extract.ts'
import type { Fetcher } from '../../read/fetch/fetched.ts'
import type { Hint } from '../../read/formats/format.ts'
import type { SourceRow } from '../store/tables.ts'

/** An item of a source, not yet read. */
export type Item = {
  /** What tells it from others of the source. */
  readonly key: string
  /** Changes when the item does. */
  readonly digest: string
  /** Reads it: its articles, or why it cannot be read (`passing`: trying again soon can help). */
  readonly read: () => Promise<ItemRead>
}

export type ItemRead = { readonly articles: readonly Article[] } | { readonly error: string; readonly passing: boolean }

/** What a look at a source brought. */
export type Look =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'items'
      /** The newest first. */
      readonly items: readonly Item[]
      readonly title?: string
      readonly etag?: string | null
      readonly lastModified?: string | null
      /** Its new address, where it has moved for good. */
      readonly movedTo?: string
    }
  | { readonly kind: 'failed'; readonly reason: string /** Seconds. */; readonly retryAfter: number | null }

/** What it takes to look. */
export type Eyes = {
  readonly fetcher: Fetcher
  readonly extract: (bytes: Uint8Array, hint: Hint) => Promise<Extracted>
}

/** Looks at one kind of source. A new kind is one file and one line in watcher.ts. */
export type Looker = (source: SourceRow, eyes: Eyes) => Promise<Look>
