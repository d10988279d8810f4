import type { Article, DateKnown } from '../model/types.ts'

/** A piece left out of the text, with the rule that did it. */
export type Removed = { readonly text: string; readonly rule: string }

/** What a format reads of one article, before id, digest and language are known. */
export type Draft = {
  readonly id?: string
  /** Where `extract` had it from, of an article that it wrote. */
  readonly source?: Article['source']
  readonly url?: string
  readonly feed?: string
  readonly outlet: { readonly name: string; readonly domain?: string } | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly credits: readonly string[]
  readonly published: DateKnown
  readonly modified?: DateKnown
  readonly language?: string
  readonly section?: string
  readonly standfirst: string | null
  /** Paragraphs joined by "\n\n". */
  readonly text: string
  readonly headings: readonly string[]
  readonly captions: readonly string[]
  readonly links?: NonNullable<Article['links']>
  readonly removed: readonly Removed[]
}
