import type { Span } from '../../../../model/types.ts'

type Named = { readonly id: string; readonly name: string }
/** With the passage by which it is found again when it is read anew. */
export type Placed = Named & { readonly span: Span | null }

/** What of a story’s page a person can correct, by the anchors under which it stands there; the desk gives it, the dialog asks for it. */
export type Things = {
  readonly story: Named
  readonly related: readonly Named[]
  readonly articles: readonly (Named & { readonly anchor: string; readonly date: string | null })[]
  readonly claims: Readonly<Record<string, ClaimThing>>
  readonly events: Readonly<Record<string, Placed>>
  readonly entities: readonly Placed[]
  /** What reports depend on, by the anchor of the report. */
  readonly edges: Readonly<
    Record<string, readonly { readonly from: string; readonly to: string; readonly name: string }[]>
  >
  /** What names are laid side by side for, by the caption of the table. */
  readonly namings: Readonly<Record<string, { readonly id: string; readonly kind: 'entity' | 'event' }>>
}

type ClaimThing = {
  readonly target: {
    readonly id: string
    readonly kind: string
    readonly question: string
    readonly passages: readonly Span[]
  }
  readonly accounts: readonly {
    readonly label: string
    readonly quote: string
    readonly span: Span | null
    readonly figures: readonly { readonly id: string; readonly value: number }[]
    /** Who is read to say it; `speaker` is null where that is the report itself. */
    readonly said: { readonly id: string; readonly speaker: string | null; readonly span: Span | null } | null
  }[]
}

/** A thing on the page: its kind, and its anchor or caption. */
export type Subject = {
  readonly kind: 'story' | 'report' | 'claim' | 'event' | 'naming' | 'edges'
  readonly key: string
}
