type Named = { readonly id: string; readonly name: string }
type Span = { readonly articleId: string; readonly start: number; readonly end: number; readonly quote: string }
/** With the passage by which it is found again when it is read anew. */
export type Placed = Named & { readonly span: Span | null }

/** What of a story’s page a person can correct; as `src/desk/page/things.ts` gives it. */
export type Things = {
  readonly story: Named
  readonly related: readonly Named[]
  readonly articles: readonly (Named & { readonly anchor: string; readonly date: string | null })[]
  readonly claims: Readonly<
    Record<
      string,
      {
        readonly target: { readonly question: string }
        readonly accounts: readonly {
          readonly label: string
          readonly quote: string
          readonly span: Span | null
          readonly figures: readonly { readonly id: string; readonly value: number }[]
          readonly said: { readonly id: string; readonly speaker: string | null; readonly span: Span | null } | null
        }[]
      }
    >
  >
  readonly events: Readonly<Record<string, Placed>>
  readonly entities: readonly Placed[]
  readonly edges: Readonly<
    Record<string, readonly { readonly from: string; readonly to: string; readonly name: string }[]>
  >
  readonly namings: Readonly<Record<string, { readonly id: string; readonly kind: 'entity' | 'event' }>>
}

/** A thing on the page: its kind, and its anchor or caption. */
export type Subject = {
  readonly kind: 'story' | 'report' | 'claim' | 'event' | 'naming' | 'edges'
  readonly key: string
}
