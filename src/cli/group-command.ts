import { publicationOrder } from '../compare/stories/publication-order.ts'
import { storyInput } from '../compare/stories/story-input.ts'
import { createStoryStream } from '../compare/stories/story-stream.ts'
import type { Grouped } from '../model/types.ts'
import { markVersions } from '../read/versions.ts'
import { articlesOf, collectArticles, type InputOptions } from './articles.ts'
import { readDecisions } from './decisions.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

/** `synoptic group INPUT…`: which story each article belongs to, a line of JSON each, in order of publication. */
export async function groupCommand(
  inputs: readonly string[],
  options: InputOptions & { readonly decisions?: string },
): Promise<void> {
  const decisions = readDecisions(options.decisions)
  const output = await openOutput(options.output)
  const progress = createProgress()
  const articles = markVersions(await collectArticles(articlesOf(inputs, options, progress)))
  const duplicates = new Map(articles.map((article) => [article.id, article.nearDuplicateOf]))
  const stories = createStoryStream({ decisions })
  let done = 0
  for (const input of publicationOrder(articles.map((article) => storyInput({ article })))) {
    progress.step(`grouping: ${++done} of ${articles.length} articles`)
    const { articleId, storyId, merged } = stories.add(input)
    const nearDuplicateOf = duplicates.get(articleId)
    const lines: Grouped[] = [{ id: articleId, storyId, ...(nearDuplicateOf ? { nearDuplicateOf } : {}) }, ...merged]
    for (const line of lines) await output.write(`${JSON.stringify(line)}\n`)
  }
  progress.done()
  await output.close()
}
