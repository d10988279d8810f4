import { articlesOf, type InputOptions } from './articles.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

/** `synoptic extract INPUT…`: a line of JSON for each article. */
export async function extractCommand(inputs: readonly string[], options: InputOptions): Promise<void> {
  const output = await openOutput(options.output)
  for await (const article of articlesOf(inputs, options, createProgress()))
    await output.write(`${JSON.stringify(article)}\n`)
  await output.close()
}
