import { publicationOrder } from '../compare/stories/publication-order.ts'
import { type StoryInput, storyInput } from '../compare/stories/story-input.ts'
import { createStoryStream } from '../compare/stories/story-stream.ts'
import type { Article, Grouped } from '../model/types.ts'
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
  const [articles, stream] = [[] as Article[], [] as StoryInput[]]
  for await (const article of articlesOf(inputs, options, progress)) {
    articles.push(article)
    stream.push(storyInput(annotate(article)))
  }
  const duplicates = new Map(markVersions(articles).map((article) => [article.id, article.nearDuplicateOf]))
  const stories = createStoryStream({ decisions })
  for (const input of publicationOrder(stream)) {
    const { articleId, storyId, merged } = stories.add(input)
    const nearDuplicateOf = duplicates.get(articleId)
    const lines: Grouped[] = [{ id: articleId, storyId, ...(nearDuplicateOf ? { nearDuplicateOf } : {}) }, ...merged]
    for (const line of lines) await output.write(`${JSON.stringify(line)}\n`)
  }
  await output.close()
}
