import { makeTimeline, type TimelineEntry } from '../compare/events/timeline.ts'
import type { Annotated, Span } from '../model/types.ts'
import { markVersions } from '../read/versions.ts'
import { createAnnotator } from './annotator.ts'
import { collectArticles, type InputOptions, readableArticles } from './articles.ts'
import { UsageError } from './errors.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'

export type TimelineCommandOptions = InputOptions & {
  readonly from?: string
  readonly to?: string
  readonly days?: string
  readonly format?: 'text' | 'json'
}

/** A line of `timeline --format json`: a day, the sentence that tells of it best, and the reports that date something to it. */
type TimelineLine = { readonly date: string; readonly span: Span; readonly articleIds: readonly string[] }

const DAYS = 30

/** `synoptic timeline INPUT…`: the days that matter most over all the articles, each with a sentence that tells of it. */
export async function timelineCommand(inputs: readonly string[], options: TimelineCommandOptions): Promise<void> {
  const wanted = {
    first: dayGiven('--from', options.from),
    last: dayGiven('--to', options.to),
    days: countGiven(options.days),
  }
  const output = await openOutput(options.output)
  const progress = createProgress()
  const articles = await collectArticles(readableArticles(inputs, options, progress))
  const annotate = createAnnotator()
  const annotated = markVersions(articles).map((article, index) => {
    progress.step(`annotating: ${index + 1} of ${articles.length} articles`)
    return timed(annotate(article))
  })
  progress.done()
  const byId = new Map(annotated.map((one) => [one.article.id, one]))
  for (const entry of makeTimeline(annotated, wanted)) {
    const article = byId.get(entry.articleId)?.article
    const quote = article?.text.slice(entry.start, entry.end) ?? ''
    await output.write(
      options.format === 'json'
        ? `${JSON.stringify(lineOf(entry, quote))}\n`
        : `${entry.date}  ${quote.replace(/\s+/g, ' ')}\n            ${article?.outlet?.name ?? entry.articleId}${others(entry)}\n`,
    )
  }
  await output.close()
}

/** What a timeline is made of; the rest would only take memory. */
function timed(annotated: Annotated): Annotated {
  return { ...annotated, names: [], mentions: [], entities: [], figures: [], attributions: [], phrases: [] }
}

function lineOf({ date, articleId, start, end, articleIds }: TimelineEntry, quote: string): TimelineLine {
  return { date, span: { articleId, start, end, quote }, articleIds }
}

function others({ articleIds }: TimelineEntry): string {
  const more = articleIds.length - 1
  return more > 0 ? `, and ${more} more ${more === 1 ? 'report tells' : 'reports tell'} of the day` : ''
}

function dayGiven(option: string, day: string | undefined): string | null {
  if (day === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new UsageError(`${option} ${day}: give a day as 2031-05-04`)
  return day
}

function countGiven(days: string | undefined): number {
  if (days === undefined) return DAYS
  const count = Number(days)
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--days ${days}: give a number from 1`)
  return count
}
