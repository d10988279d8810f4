import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnnotator } from '../../src/cli/annotator.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Annotated, Synopsis } from '../../src/model/types.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { markVersions } from '../../src/read/versions.ts'
import { type Gold, plain } from './gold.ts'

/** A story's gold and what the tool reads in it, its articles by their gold key. */
export type ReadStory = {
  readonly gold: Gold
  readonly annotated: readonly Annotated[]
  readonly synopsis: Synopsis
  /** The article id of a gold key; undefined where the tool has no such article. */
  readonly idOf: (key: string) => string | undefined
}

const annotator = { made: undefined as ReturnType<typeof createAnnotator> | undefined }

/** Runs the main job on the articles of a case folder. */
export async function readStory(folder: string): Promise<ReadStory> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const files = [...new Set(Object.values(gold.articles).map(({ file }) => join(folder, file)))]
  annotator.made ??= createAnnotator()
  const annotate = annotator.made
  const articles = []
  for await (const item of readInputs(files, {})) {
    if (item.kind !== 'article') throw new Error(`${item.input}: ${item.kind === 'link' ? item.link.url : item.reason}`)
    articles.push(item.article)
  }
  const annotated = markVersions(articles).map(annotate)
  const synopsis = compare(annotated, { annotate })
  const idOf = (key: string) => {
    const wanted = gold.articles[key]
    const byId = synopsis.articles.find((article) => article.id === key)
    const inFile = synopsis.articles.filter((article) => article.source.path?.endsWith(`/${wanted?.file}`))
    return (
      byId ??
      (inFile.length === 1 ? inFile[0] : inFile.find((article) => plain(article.title) === plain(wanted?.title)))
    )?.id
  }
  return { gold, annotated, synopsis, idOf }
}
