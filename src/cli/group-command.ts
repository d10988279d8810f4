import { setDates } from '../compare/decisions/set-dates.ts'
import { groupStories } from '../compare/stories/group-stories.ts'
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
  const write = (line: Grouped): Promise<void> => output.write(`${JSON.stringify(line)}\n`)
  const copyOf = (id: string) => {
    const nearDuplicateOf = duplicates.get(id)
    return nearDuplicateOf === undefined ? {} : { nearDuplicateOf }
  }
  if (decisions.length > 0) {
    // what people have decided on can be told only once all is there: each article comes with its story as it is at the end
    const dated = setDates(
      articles.map((article) => ({ ...EMPTY, article })),
      decisions,
    ).articles
    const { stories } = groupStories(dated, { decisions })
    const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((one) => [one, id] as const)))
    for (const { id } of publicationOrder(dated.map(storyInput)))
      await write({ id, storyId: storyOf.get(id) ?? '', ...copyOf(id) })
  } else {
    const stories = createStoryStream()
    let done = 0
    for (const input of publicationOrder(articles.map((article) => storyInput({ article })))) {
      progress.step(`grouping: ${++done} of ${articles.length} articles`)
      const { articleId, storyId, merged } = stories.add(input)
      await write({ id: articleId, storyId, ...copyOf(articleId) })
      for (const { mergedStoryId, into } of merged) await write({ mergedStoryId, into })
    }
  }
  progress.done()
  await output.close()
}

/** Grouping asks for the article alone. */
const EMPTY = {
  sentences: [],
  names: [],
  mentions: [],
  entities: [],
  times: [],
  figures: [],
  attributions: [],
  events: [],
}
