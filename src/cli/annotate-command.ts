import { createAnnotator } from './annotator.ts'
import { type InputOptions, readableArticles } from './articles.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

/** `synoptic annotate INPUT…`: a line of JSON for each article, in the order of the input. */
export async function annotateCommand(inputs: readonly string[], options: InputOptions): Promise<void> {
  const output = await openOutput(options.output)
  const annotate = createAnnotator()
  for await (const article of readableArticles(inputs, options, createProgress()))
    await output.write(`${JSON.stringify(annotate(article))}\n`)
  await output.close()
}
