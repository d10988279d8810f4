import { compare } from '../compare/compare.ts'
import type { Synopsis } from '../model/types.ts'
import { markVersions } from '../read/versions.ts'
import type { Format, Table } from '../show/formats.ts'
import { renderParts } from '../show/render.ts'
import { createAnnotator } from './annotator.ts'
import { collectArticles, type InputOptions, readableArticles } from './articles.ts'
import { readDecisions } from './decisions.ts'
import { UsageError } from './errors.ts'
import { knownDecisions, sayLost } from './known-decisions.ts'
import { readKnownThings } from './known-things.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

export type ReadOptions = InputOptions & {
  readonly format?: Format
  readonly table?: Table
  readonly decisions?: string
  readonly wikidata?: string
  readonly all?: boolean
}

/** `synoptic read INPUT…`: the main job, over all four rooms. */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<void> {
  await writeSynopsis(inputs, options)
}

/** Writes the synopsis of the inputs and gives it back; null, and nothing is written, where nothing could be read. */
export async function writeSynopsis(inputs: readonly string[], options: ReadOptions): Promise<Synopsis | null> {
  if (options.table && options.format !== 'csv') throw new UsageError('--table names a table of --format csv; add that')
  const wanted = readDecisions(options.decisions)
  const known = await readKnownThings(options.wikidata)
  const output = await openOutput(options.output)
  const progress = createProgress()
  const articles = await collectArticles(readableArticles(inputs, options, progress))
  if (articles.length === 0) return null
  const annotate = createAnnotator()
  const annotated = markVersions(articles).map((article, index) => {
    progress.step(`annotating: ${index + 1} of ${articles.length} articles`)
    return annotate(article)
  })
  const decisions = knownDecisions(wanted, annotated)
  const synopsis = compare(annotated, {
    decisions,
    known,
    annotate,
    onStep: (step) => progress.step(`comparing: ${step}`),
  })
  progress.done()
  sayLost(synopsis)
  const colour =
    options.output === undefined &&
    process.stdout.isTTY === true &&
    !process.env.NO_COLOR &&
    process.env.TERM !== 'dumb'
  const parts = renderParts(synopsis, {
    format: options.format ?? 'text',
    colour,
    all: options.all ?? false,
    table: options.table ?? 'claims',
  })
  for (const part of parts) await output.write(part)
  await output.close()
  return synopsis
}
