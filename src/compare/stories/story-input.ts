import type { Annotated, Bounds } from '../../model/types.ts'

/** What the story stream needs of one report; made from an `Annotated` or, without one, from plain text. */
export type StoryInput = {
  readonly id: string
  readonly title: string | null
  /** Body, without title. */
  readonly text: string
  readonly published: Bounds & { readonly value: string | null }
}

/** Only the article itself is read: an article that has not been annotated will do. */
export function storyInput({ article }: Pick<Annotated, 'article'>): StoryInput {
  return {
    id: article.id,
    title: article.title ?? article.standfirst,
    text: article.title && article.standfirst ? `${article.standfirst}\n\n${article.text}` : article.text,
    published: article.published,
  }
}

/** Bounds no wider than this many days are as good as a date. */
const TIGHT = 3

/** Days since 1970 of an article's date, or of its lower bound where the upper is near; null where it is not known. */
export function publishedDay({ value, earliest, latest }: StoryInput['published']): number | null {
  if (value !== null) return dayOf(value)
  const first = dayOf(earliest)
  const last = dayOf(latest)
  return first !== null && last !== null && last - first <= TIGHT ? first : null
}

function dayOf(iso: string | null): number | null {
  const day = Date.parse((iso ?? '').slice(0, 10))
  return Number.isNaN(day) ? null : day / 86_400_000
}
