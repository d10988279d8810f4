import type { Generated, Selectable } from 'kysely'

/** What has been done for an article: it only rises, so that work taken up after a crash starts where it stopped. */
export const STATE = { received: 0, grouped: 1, failed: 9 } as const

/**
 * The tables, alike in SQLite and PostgreSQL. Times are ISO 8601 in UTC, days `YYYY-MM-DD`; `packed` columns hold JSON
 * as `pack` writes it; flags are 0 or 1.
 */
export type Tables = {
  readonly article: ArticleTable
  readonly annotation: AnnotationTable
  readonly story: StoryTable
  readonly synopsis: SynopsisTable
  readonly story_article: StoryArticleTable
  readonly found_related: { readonly story: string; readonly other: string }
  readonly related_story: { readonly story: string; readonly other: string }
  readonly claim: ClaimTable
  readonly looked: LookedTable
  readonly passage: PassageTable
  readonly entity: EntityTable
  readonly entity_word: { readonly word: string; readonly entity: string }
  readonly entity_article: EntityArticleTable
  readonly statement: StatementTable
  readonly dependence: DependenceTable
  readonly own_name: OwnNameTable
  readonly silence: SilenceTable
  readonly dated_event: DatedEventTable
  readonly decision: DecisionTable
  readonly decision_article: { readonly decision: string; readonly article: string }
  readonly decision_effect: DecisionEffectTable
  readonly entity_alias: { readonly id: string; readonly main: string }
  readonly source: SourceTable
  readonly seen: SeenTable
  readonly alert: AlertTable
  readonly hit: HitTable
  readonly purge: PurgeTable
  readonly setting: { readonly name: string; readonly value: string }
  /** The story stream as it was saved last, by a version of the program; it has words of articles. */
  readonly stream: { readonly maker: string; readonly packed: Buffer }
  /** What has been put into stories since then, in this order. */
  readonly stream_since: { readonly n: Generated<number>; readonly article: number }
  /** How many there are, kept by the database itself with every change. */
  readonly tally: { readonly name: string; readonly n: number }
}

type ArticleTable = {
  /** Order of arrival. */
  readonly seq: Generated<number>
  readonly id: string
  /** Its address without what differs from visit to visit; null where it has none. */
  readonly page: string | null
  readonly outlet: string | null
  readonly title: string | null
  /** Bounds of its day of publication. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly language: string
  /** SHA-256 of title and text: the same report given twice is one. */
  readonly digest: string
  /** SHA-256 of the bytes it was read from. */
  readonly bytes_digest: string
  readonly received: string
  /** Where it came from: the name of a watched source, a file, a person's upload. */
  readonly origin: string | null
  readonly version_of: string | null
  readonly state: number
  readonly error: string | null
  readonly packed: Buffer
}

type AnnotationTable = {
  readonly article: number
  /** Version of the models and rules that made it. */
  readonly maker: string
  readonly packed: Buffer
}

/** A story's synopsis as it was compared last; none before. */
type SynopsisTable = {
  readonly story: string
  readonly packed: Buffer
  /** JSON: by the ids of the synopsis's entities those over the collection; null in stores that were made before it was kept. */
  readonly entity_ids: string | null
}

type StoryTable = {
  readonly id: string
  readonly title: string
  readonly first_day: string | null
  readonly last_day: string | null
  readonly reports: number
  /** Reports without a date. */
  readonly undated: number
  /** Independent origins, with their bounds; null until it has been compared. */
  readonly independent: number | null
  readonly at_least: number | null
  readonly at_most: number | null
  readonly differ: number | null
  /** Rises with every change of what belongs to it; `compared` is the revision that its synopsis shows. */
  readonly revision: number
  readonly compared: number
  readonly changed: string
  readonly error: string | null
  /** The comparison that alerts have looked at. */
  readonly alerted: Generated<number>
  /** 1 where a person has decided on something in it: it is compared before others, and though it has one report. */
  readonly decided: Generated<number>
}

type ClaimTable = {
  readonly story: string
  readonly id: string
  readonly kind: string
  readonly verdict: string
  readonly question: string
  readonly independent: number
  /** From 0, in the order in which a reader is shown the claims of a story. */
  readonly place: Generated<number>
  /** JSON: the first few different answers, as `Answer`. */
  readonly answers: Generated<string>
}

/** How a story was when a reader looked at it last. */
type LookedTable = {
  readonly reader: string
  readonly story: string
  readonly at: string
  readonly reports: number
  readonly differ: number
  readonly independent: number
}

/** A name, figure or quotation with its place, for search and for the pages of people and outlets. */
type PassageTable = {
  readonly article: number
  readonly kind: 'name' | 'figure' | 'quote'
  /** Words of the passage. */
  readonly quote: string
  /** Lower case: the name, what is measured, who speaks. */
  readonly subject: string
  readonly value: number | null
  readonly start: number
  readonly end: number
  readonly piece: string | null
}

/** A person, body or place over the whole collection; counts follow what the articles say. */
type EntityTable = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly reports: number
  readonly mentions: number
}

/** That an article names an entity, and how. */
type EntityArticleTable = {
  readonly article: number
  readonly entity: string
  readonly name: string
  readonly kind: string
  readonly mentions: number
  /** JSON: `{text, count}` of each form, the commonest first. */
  readonly variants: string
  /** JSON: titles and roles in the articles' words. */
  readonly roles: string
}

/** A passage that an article credits to an entity. */
type StatementTable = {
  readonly article: number
  readonly key: string
  readonly entity: string
  /** Whether it says so itself, or is the one who passes on what another says. */
  readonly role: 'said' | 'via'
  readonly direct: number
  readonly denied: number
  readonly cue: string | null
  /** JSON: `ChainName` of each link, nearest source first. */
  readonly chain: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly piece: string | null
}

/** That a report has something from an agency or another outlet, as its story's comparison shows it. */
type DependenceTable = {
  readonly story: string
  readonly outlet: string
  /** Id of the report that depends. */
  readonly article: string
  readonly kind: string
  readonly source: string
  readonly source_key: string
  readonly basis: string
  /** 0 where they share text and it is not known which came first. */
  readonly sure: number
  /** Of shared text: the share of the report's words, as a decimal number. */
  readonly share: string | null
  /** JSON: spans. */
  readonly evidence: string
}

/** That an outlet's own voice calls a thing otherwise than most others of the story do. */
type OwnNameTable = {
  readonly story: string
  readonly outlet: string
  readonly thing: string
  readonly entity: string | null
  readonly form: string
  readonly others: string
  readonly users: number
  /** JSON: a span each of the outlet's form and of the others'. */
  readonly span: string
  readonly example: string
}

/** That an outlet with reports in a story tells nowhere what most others tell. */
type SilenceTable = {
  readonly story: string
  readonly outlet: string
  readonly claim: string
  readonly question: string
  readonly tellers: number
  /** JSON: a span of a report that tells it. */
  readonly example: string
}

/** An event with a date, as its story's comparison shows it. */
type DatedEventTable = {
  readonly story: string
  readonly id: string
  readonly label: string
  /** The label in lower case. */
  readonly sought: string
  readonly background: number
  readonly earliest: string
  readonly latest: string
  readonly reports: number
  readonly independent: number
  readonly conflicting: number
  /** JSON: passages that tell it. */
  readonly spans: string
  /** JSON: what reports say of when, as `SaidDate`. */
  readonly dates: string
}

/** The story an article is in, as people have decided, and as the stream has found it: `found` story, and the article it hangs on there. */
type StoryArticleTable = {
  readonly article: number
  readonly story: string
  readonly found: Generated<string>
  readonly nearest: string | null
}

/** What became of a decision in a story, as its last comparison shows. */
type DecisionEffectTable = {
  readonly story: string
  readonly decision: string
  readonly outcome: string
  readonly reason: string
  /** JSON: ids of what it is about. */
  readonly targets: string
}

type DecisionTable = {
  readonly seq: Generated<number>
  /** Made by whoever makes the decision, so that one that is sent twice is kept once. */
  readonly id: string
  readonly made: string
  readonly author: string
  readonly note: string | null
  /** The decision as JSON. */
  readonly decision: string
  /** When it was taken back, and by whom. */
  readonly undone: string | null
  readonly undone_by: string | null
}

/** A feed, a sitemap or a folder that is looked at again and again. */
type SourceTable = {
  readonly id: string
  readonly kind: 'feed' | 'sitemap' | 'folder'
  /** A URL, or a folder's path. */
  readonly address: string
  readonly title: string
  /** Between two looks, where all is well. */
  readonly minutes: number
  readonly added: string
  /** When it is looked at next. */
  readonly next: string
  readonly etag: string | null
  readonly last_modified: string | null
  readonly tried: string | null
  readonly succeeded: string | null
  /** In a row, since it last went well. */
  readonly failures: number
  readonly error: string | null
}

/** An item of a source, with a digest of what is said of it there: another one means that it has changed. */
type SeenTable = {
  readonly source: string
  readonly key: string
  readonly digest: string
  readonly at: string
  /** Why it could not be read. */
  readonly error: string | null
}

/** What somebody wants to be told of. */
type AlertTable = {
  readonly id: string
  readonly name: string
  readonly kind: 'search' | 'differ' | 'second-origin' | 'changed'
  /** Words of a search; all articles where empty. */
  readonly words: string
  /** Only this story. */
  readonly story: string | null
  readonly webhook: string | null
  readonly secret: string | null
  readonly made: string
  /** The last article (`seq`) that was looked at. */
  readonly after: number
}

/** That something was deleted; nothing of what it was. */
type PurgeTable = {
  readonly seq: Generated<number>
  readonly at: string
  readonly by: string
  readonly origin: string | null
  readonly before: string | null
  readonly articles: number
}

/** Something that an alert found. */
type HitTable = {
  readonly seq: Generated<number>
  readonly alert: string
  /** What makes it one: it is told once. */
  readonly key: string
  readonly at: string
  readonly title: string
  readonly detail: string
  readonly story: string | null
  readonly article: number | null
  readonly attempts: number
  /** When the webhook is to be told (again); null where there is none, it knows, or it was given up. */
  readonly next: string | null
  readonly error: string | null
}

export type EntityRow = Selectable<EntityTable>
export type EntityArticleRow = Selectable<EntityArticleTable>
export type StatementRow = Selectable<StatementTable>
export type DependenceRow = Selectable<DependenceTable>
export type OwnNameRow = Selectable<OwnNameTable>
export type SilenceRow = Selectable<SilenceTable>
export type DatedEventRow = Selectable<DatedEventTable>
export type SourceRow = Selectable<SourceTable>
export type AlertRow = Selectable<AlertTable>
export type HitRow = Selectable<HitTable>
export type LookedRow = Selectable<LookedTable>
export type StoryRow = Selectable<StoryTable>
export type DecisionRow = Selectable<DecisionTable>
export type ArticleRow = Selectable<ArticleTable>
