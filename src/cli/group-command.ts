import { groupStories } from '../compare/stories/group-stories.ts'
import type { Annotated } from '../model/types.ts'
import { markVersions } from '../read/versions.ts'
import { createAnnotator } from './annotator.ts'
import { articlesOf, type InputOptions } from './articles.ts'
import { readDecisions } from './decisions.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

/** `synoptic group INPUT…`: which story each article belongs to, a line of JSON each, in order of publication. */
export async function groupCommand(inputs: readonly string[], options: InputOptions & { readonly decisions?: string }): Promise<void> {
  const decisions = readDecisions(options.decisions)
  const output = await openOutput(options.output)
  const progress = createProgress()
  const annotate = createAnnotator()
  const articles: Annotated[] = []
  for await (const article of articlesOf(inputs, options, progress)) articles.push(annotate(article))
  const marked = new Map(markVersions(articles.map(({ article }) => article)).map((article) => [article.id, article]))
  const { lines } = groupStories(articles, { decisions })
  for (const line of lines) {
    const nearDuplicateOf = 'id' in line ? marked.get(line.id)?.nearDuplicateOf : undefined
    await output.write(`${JSON.stringify(nearDuplicateOf ? { ...line, nearDuplicateOf } : line)}\n`)
  }
  await output.close()
}
