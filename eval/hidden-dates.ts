import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupStories } from '../src/compare/stories/group-stories.ts'
import { inferDates } from '../src/compare/stories/infer-dates.ts'
import { annotate } from '../src/language/annotate.ts'
import type { Language } from '../src/language/language.ts'
import type { Annotated, Article, DateKnown } from '../src/model/types.ts'
import { extract } from '../src/read/extract.ts'
import { bareArticle, statedDate } from './bare-article.ts'
import type { BenchmarkOptions } from './benchmark.ts'
import { inPart } from './part.ts'

/** An article whose day is known, and its set of articles that are read together. */
export type Dated = { readonly annotated: Annotated; readonly day: string }

/** What is inferred of one article whose date was hidden. */
export type Inferred = { readonly id: string; readonly day: string; readonly found: DateKnown | null }

const HIDDEN: DateKnown = { value: null, earliest: null, latest: null, basis: 'unknown', because: null }
/** Each article's date is hidden in one of so many rounds, with those of a third of the others. */
const rounds = 3

/** Hides the dates of a third of the articles at a time, and infers them from what is left. */
export function inferHidden(articles: readonly Dated[]): readonly Inferred[] {
  return Array.from({ length: rounds }, (_, round) => {
    const isHidden = ({ annotated }: Dated) => roundOf(annotated.article.id) === round
    const shown = articles.map((one) => (isHidden(one) ? hide(one.annotated) : one.annotated))
    const found = inferDates(shown, groupStories(shown).stories)
    return articles.flatMap((one) => {
      const { id } = one.annotated.article
      return isHidden(one) ? [{ id, day: one.day, found: found.get(id) ?? null }] : []
    })
  }).flat()
}

function hide(annotated: Annotated): Annotated {
  return { ...annotated, article: { ...annotated.article, published: HIDDEN } }
}

function roundOf(id: string): number {
  return (createHash('sha1').update(`round ${id}`).digest()[0] ?? 0) % rounds
}

/** The dated articles of an article set, of the part asked for. */
export function readSet(folder: string, part: BenchmarkOptions['part'], english: Language): readonly Dated[] {
  const file = join(folder, 'articles.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): readonly Dated[] => {
      if (line.trim() === '') return []
      const { id, outlet, title, text, published, event }: Partial<Record<string, string>> = JSON.parse(line)
      if (!id || !text || !published || !inPart(`${folder.split('/').at(-1)}/${event}`, part)) return []
      const article: Article = {
        ...bareArticle(id, text, statedDate(published)),
        title: title ?? null,
        outlet: outlet ? { name: outlet } : null,
      }
      return [{ annotated: annotate(article, english), day: published.slice(0, 10) }]
    })
}

/** The dated articles of each worked case, as they are read from their files. */
export function readCases(folder: string, english: Language): readonly (readonly Dated[])[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
    .map((entry) => {
      const files = readdirSync(join(folder, entry.name))
        .filter((name) => name.endsWith('.txt'))
        .sort()
      return files.flatMap((name) =>
        extract(readFileSync(join(folder, entry.name, name)), { path: name }).articles.flatMap((article) =>
          article.published.value === null
            ? []
            : [{ annotated: annotate(article, english), day: article.published.value.slice(0, 10) }],
        ),
      )
    })
}
