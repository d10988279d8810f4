import { compare } from '../compare/compare.ts'
import type { Article } from '../model/types.ts'
import { markVersions } from '../read/versions.ts'
import { type Format, render } from '../show/render.ts'
import { createAnnotator } from './annotator.ts'
import { articlesOf, type InputOptions } from './articles.ts'
import { readDecisions } from './decisions.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

export type ReadOptions = InputOptions & { readonly format?: Format; readonly decisions?: string; readonly all?: boolean }

/** `synoptic read INPUT…`: the main job, over all four rooms. */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<void> {
  const decisions = readDecisions(options.decisions)
  const output = await openOutput(options.output)
  const progress = createProgress()
  const articles: Article[] = []
  for await (const article of articlesOf(inputs, options, progress)) articles.push(article)
  if (articles.length === 0) return output.close()
  const annotate = createAnnotator()
  const annotated = markVersions(articles).map((article, index) => {
    progress.step(`annotating: ${index + 1} of ${articles.length} articles`)
    return annotate(article)
  })
  const synopsis = compare(annotated, { decisions, annotate, onStep: (step) => progress.step(`comparing: ${step}`) })
  progress.done()
  const colour = options.output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR
  await output.write(render(synopsis, { format: options.format ?? 'text', colour, all: options.all ?? false }))
  await output.close()
}
