import { createHash } from 'node:crypto'
import type { Article } from '../../src/model/types.ts'

/** An invented report. */
export function report(id: string, text: string, more: Partial<Article> & { readonly url?: string } = {}): Article {
  const { url, ...rest } = more
  const unknown = { value: null, earliest: null, latest: null, basis: 'unknown' as const, because: null }
  return {
    id,
    source: { sha256: createHash('sha256').update(text).digest('hex'), ...(url === undefined ? {} : { url }) },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: unknown,
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
    ...rest,
  }
}

export function on(day: string): Article['published'] {
  return { value: day, earliest: day, latest: day, basis: 'stated', because: null }
}
