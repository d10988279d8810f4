import type { Annotated, Article } from '../../../src/model/types.ts'

/** An article with nothing annotated but its sentences (cut at full stops). */
export function plainAnnotated(
  id: string,
  published: string | null,
  title: string,
  text: string,
  more: Partial<Article> = {},
): Annotated {
  const article: Article = {
    id,
    source: { sha256: id },
    outlet: null,
    title,
    authors: [],
    credits: [],
    published: {
      value: published,
      earliest: published,
      latest: published,
      basis: published ? 'stated' : 'unknown',
      because: null,
    },
    language: 'en',
    standfirst: null,
    text,
    headings: [],
    captions: [],
    removed: [],
    ...more,
  }
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  return {
    article,
    sentences,
    names: [],
    mentions: [],
    entities: [],
    times: [],
    figures: [],
    attributions: [],
    events: [],
  }
}
