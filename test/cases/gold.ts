/** A careful person's reading of a story: the part of gold.json that the golden tests hold the tool to. */
export type Quote = { readonly in: string; readonly quote: string }
export type Gold = {
  readonly articles: Readonly<Record<string, GoldArticle>>
  readonly stories: readonly (readonly string[])[]
  readonly figures: readonly {
    readonly of: string
    readonly kind?: string
    readonly accounts: readonly (Quote & {
      readonly value: number | null
      readonly modifier?: string | null
      readonly sum?: boolean
    })[]
    readonly verdict: string
  }[]
  readonly mustNotDiffer?: readonly { readonly what: string; readonly quotes: readonly Quote[] }[]
  readonly attributions: readonly {
    readonly in: string
    readonly source: string | null
    readonly entity?: string
    readonly content: string
    readonly direct: boolean
  }[]
  readonly names: readonly {
    readonly name: string
    readonly variants: readonly string[]
    readonly in: readonly string[]
  }[]
}

export type GoldArticle = {
  readonly file: string
  readonly title: string
  readonly outlet?: string | null
  readonly published: string | null
  readonly firstBody?: string
  readonly lastBody?: string
  readonly mustNotContain?: readonly string[]
}

/** Quotes and blanks made alike, lower case, for finding a fragment. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
