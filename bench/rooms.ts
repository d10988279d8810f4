import { compare } from '../src/compare/compare.ts'
import { groupStories } from '../src/compare/stories/group-stories.ts'
import { annotate } from '../src/language/annotate.ts'
import { createEnglish } from '../src/language/language.ts'
import type { Annotated, Article } from '../src/model/types.ts'
import { extract } from '../src/read/extract.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import { render } from '../src/show/render.ts'
import type { BenchArticle } from './bench-articles.ts'

type Run = {
  readonly run: (articles: readonly BenchArticle[]) => void
  readonly peer?: { readonly name: string; readonly run: (articles: readonly BenchArticle[]) => void }
}

const encode = (article: BenchArticle) => new TextEncoder().encode(JSON.stringify(article))

function readOne(article: BenchArticle): readonly Article[] {
  return extract(encode(article), { path: `${article.id}.jsonl` }).articles
}

/** The benches of the rooms; each prepares what its room takes and gives what is timed. */
export const ROOM_BENCHES: Readonly<Record<string, (articles: readonly BenchArticle[]) => Promise<Run>>> = {
  read: async () => ({
    run: (articles) =>
      articles.forEach((article) => {
        readOne(article)
      }),
  }),
  syntax: async () => {
    const english = createEnglish(readModelFiles())
    const { default: compromise } = await import('compromise')
    return {
      run: (articles) =>
        articles.forEach(({ text }) => {
          english.parse(text)
        }),
      peer: {
        name: 'compromise',
        run: (articles) =>
          articles.forEach(({ text }) => {
            compromise(text).out('tags')
          }),
      },
    }
  },
  language: async () => {
    const english = createEnglish(readModelFiles())
    return {
      run: (articles) =>
        articles.forEach((article) => {
          for (const read of readOne(article)) annotate(read, english)
        }),
    }
  },
  stories: async (all) => {
    const annotated = annotateAll(all)
    return {
      run: (articles) => {
        groupStories(annotated.slice(0, articles.length))
      },
    }
  },
  compare: async (all) => {
    const annotated = annotateAll(all)
    return {
      run: (articles) => {
        compare(annotated.slice(0, articles.length))
      },
    }
  },
  all: async () => {
    const english = createEnglish(readModelFiles())
    return {
      run: (articles) => {
        render(compare(articles.flatMap(readOne).map((article) => annotate(article, english))))
      },
    }
  },
}

function annotateAll(articles: readonly BenchArticle[]): Annotated[] {
  const english = createEnglish(readModelFiles())
  return articles.flatMap(readOne).map((article) => annotate(article, english))
}
