import type { Article, DateKnown } from '../src/model/types.ts'

const UNKNOWN: DateKnown = { value: null, earliest: null, latest: null, basis: 'unknown', because: null }

/** A date of publication that the data state; unknown where they give none. */
export function statedDate(day: string | null | undefined): DateKnown {
  return day ? { value: day, earliest: day, latest: day, basis: 'stated', because: null } : UNKNOWN
}

/** An article of which a benchmark gives the text alone, and perhaps the date. */
export function bareArticle(id: string, text: string, published: DateKnown = UNKNOWN): Article {
  return {
    id,
    source: { sha256: '' },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published,
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
  }
}
