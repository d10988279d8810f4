type Named = { readonly id: string; readonly name: string }

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
          readonly figures: readonly { readonly id: string; readonly value: number }[]
          readonly said: { readonly id: string; readonly speaker: string | null } | null
        }[]
      }
    >
  >
  readonly events: Readonly<Record<string, Named>>
  readonly entities: readonly Named[]
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
