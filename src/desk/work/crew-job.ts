import type { Annotated, Article, Decision, Span, Synopsis } from '../../model/types.ts'
import type { Extracted } from '../../read/extract.ts'
import type { Hint } from '../../read/formats/format.ts'
import type { Format, Table } from '../../show/formats.ts'
import type { StoryMarkup } from '../page/story-markup.ts'
import type { Comparison } from '../store/comparison-of.ts'
import type { Grouping, Waiting } from '../store/groupings.ts'
import type { Packed } from '../store/pack.ts'
import type { Reading } from '../store/readings.ts'

/** What a worker thread is asked to do; each is answered by an outcome. */
export type CrewJob =
  /** Reads one article. */
  | { readonly kind: 'annotate'; readonly article: Packed<Article> }
  /** Begins the story stream anew, or goes on from one that was saved. */
  | { readonly kind: 'restore'; readonly packed: Uint8Array | null }
  /** Holds it against where the store has the latest articles. */
  | { readonly kind: 'agree'; readonly places: readonly { readonly articleId: string; readonly storyId: string }[] }
  /** Gives it to be saved. */
  | { readonly kind: 'save' }
  /** Fills it with what is in stories already, in the order in which it came. */
  | {
      readonly kind: 'place'
      readonly placed: readonly { readonly article: Packed<Article>; readonly storyId: string }[]
    }
  /** Puts articles into stories, in order of publication. */
  | { readonly kind: 'group'; readonly articles: readonly Waiting[] }
  /** Lays the reports of one story side by side. */
  | {
      readonly kind: 'compare'
      readonly storyId: string
      readonly own: readonly Packed<Annotated>[]
      readonly related: readonly { readonly storyId: string; readonly articles: readonly Packed<Annotated>[] }[]
      readonly decisions: readonly Decision[]
      /** The stories of articles that decisions name; null where there is no such article. */
      readonly storyOf: Readonly<Record<string, string | null>>
    }
  /** Reads what somebody has handed in. */
  | { readonly kind: 'extract'; readonly bytes: Uint8Array; readonly hint: Hint }
  /** Writes a synopsis in one of the formats. */
  | { readonly kind: 'render'; readonly synopsis: Packed<Synopsis>; readonly format: Format; readonly table: Table }
  /** Draws the page of one story. */
  | {
      readonly kind: 'page'
      readonly synopsis: Packed<Synopsis>
      readonly storyId: string
      /** Passages that something outside the page leads to. */
      readonly marked: readonly Span[]
    }
  /** Groups the reports of a few stories anew. */
  | { readonly kind: 'regroup'; readonly articles: readonly Waiting[] }

/** What a thread is told of itself: whether somebody waits for what it does. */
export type CrewThread = { readonly urgent: boolean }

export type CrewAnswers = {
  readonly annotate: Reading
  readonly restore: null
  readonly agree: boolean
  readonly save: Uint8Array
  readonly place: number
  readonly group: readonly Grouping[]
  readonly compare: Comparison
  readonly extract: Extracted
  readonly render: string
  readonly page: StoryMarkup
  readonly regroup: readonly Grouping[]
}
