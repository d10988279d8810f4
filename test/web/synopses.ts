import { join } from 'node:path'
import { createAnnotator } from '../../src/cli/annotator.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Article, Synopsis } from '../../src/model/types.ts'
import { readStory } from '../cases/read-story.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')

/** The synopsis of one of the sample stories. */
export async function sampleSynopsis(story: string): Promise<Synopsis> {
  return (await readStory(join(SAMPLES, story))).synopsis
}

/** A synopsis of articles given by what matters to a test. */
export function synopsisOf(
  articles: readonly (Partial<Article> & { readonly id: string; readonly text: string })[],
): Synopsis {
  const annotate = createAnnotator()
  return compare(
    articles.map((article) => annotate(articleOf(article))),
    { annotate },
  )
}

function articleOf(given: Partial<Article> & { readonly id: string; readonly text: string }): Article {
  return {
    source: { sha256: '0'.repeat(64) },
    outlet: null,
    title: null,
    authors: [],
    credits: [],
    published: { value: null, earliest: null, latest: null, basis: 'unknown', because: null },
    language: 'en',
    standfirst: null,
    headings: [],
    captions: [],
    removed: [],
    ...given,
  }
}

export const published = (value: string): Article['published'] => ({
  value,
  earliest: value,
  latest: value,
  basis: 'stated',
  because: null,
})
