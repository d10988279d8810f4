import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Annotated, Article, Synopsis } from '../../src/model/types.ts'
import { extract } from '../../src/read/extract.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle } from '../bare-article.ts'
import type { BenchmarkOptions } from '../benchmark.ts'
import { readEcbPlus } from '../benchmarks/ecbplus.ts'
import { inPart } from '../part.ts'
import { tokenText } from './token-text.ts'

/** The sets whose articles come with the event they are of; ECB+'s are words in XML, without dates. */
const ARTICLE_SETS = ['basil', 'giveme5w1h', 'newswcl50', 'allsides', 'ecbplus'] as const

/** The reports of one event of a set, compared as `synoptic read` compares them. */
export type EventSynopsis = { readonly set: string; readonly event: string; readonly synopsis: Synopsis }

export type ReadOptions = {
  /** The folder that holds the sets. */
  readonly data: string
  readonly sets?: readonly string[]
  readonly part?: BenchmarkOptions['part']
  /** Told of each event before it is compared. */
  readonly onEvent?: (event: string, count: number) => void
}

/** Each labelled event of the sets with two reports or more, read by the commands' own code paths. */
export function* eventSynopses({
  data,
  sets = ARTICLE_SETS,
  part = 'all',
  onEvent = () => {},
}: ReadOptions): Generator<EventSynopsis> {
  const english = createEnglish(readModelFiles())
  const read = (article: Article): Annotated => annotate(article, english)
  const synopsisOf = (set: string, event: string, articles: readonly Article[]): EventSynopsis => {
    onEvent(`${set}/${event}`, articles.length)
    return { set, event, synopsis: compare(articles.map(read), { annotate: read }) }
  }
  for (const set of sets) {
    for (const path of articleFiles(join(data, set)))
      for (const [event, articles] of eventsOf(path)) {
        if (articles.length < 2 || !inPart(`${set}/${event}`, part)) continue
        yield synopsisOf(set, event, articles)
      }
    if (set === 'ecbplus' && existsSync(join(data, set)))
      for (const [event, articles] of ecbEvents(join(data, set), part)) yield synopsisOf(set, event, articles)
  }
}

/** The documents of ECB+ by the event they are of: the number of the topic, and which of its two events. */
function ecbEvents(folder: string, part: BenchmarkOptions['part']): ReadonlyMap<string, readonly Article[]> {
  return Map.groupBy(
    readEcbPlus({ data: folder, part }).map(({ id, sentences }) => bareArticle(id, tokenText(sentences))),
    ({ id }) => id.replace(/^(\d+)_\d+(ecb(?:plus)?)\.xml$/, '$1$2'),
  )
}

/** `articles.jsonl`, and what else a set has of the kind. */
function articleFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('articles.jsonl'))
  return names.sort().map((name) => join(folder, name))
}

/** The articles of a file by the event they are labelled with. */
function eventsOf(path: string): ReadonlyMap<string, readonly Article[]> {
  const bytes = readFileSync(path)
  const eventOf = new Map<string, string>()
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line.trim() === '') continue
    const { id, event } = JSON.parse(line) as { id: string; event?: string }
    if (event !== undefined) eventOf.set(id, event)
  }
  const labelled = extract(bytes, { path }).articles.filter(({ id }) => eventOf.has(id))
  return Map.groupBy(labelled, ({ id }) => eventOf.get(id) ?? '')
}
