import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import type { Article } from '../../src/model/types.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { bareArticle, statedDate } from '../bare-article.ts'
import { readGvc } from '../benchmarks/gvc.ts'
import { timemlFiles } from '../benchmarks/tempeval3.ts'
import { readDatedArticles } from '../benchmarks/timelines.ts'
import { newsTexts } from '../news-texts.ts'
import { inPart } from '../part.ts'
import { readTimeml } from '../read-timeml.ts'
import type { EventSynopsis, ReadOptions } from './article-sets.ts'
import { tokenText } from './token-text.ts'

/** Many reports without a label of what they tell of: `synoptic read` finds the stories in them. */
type Collection = { readonly name: string; readonly read: (folder: string) => readonly (readonly Article[])[] }

/**
 * Sets that no rule of the comparing room was made on. Topics of timelines are read each for itself, as a user would.
 * `scale` is none of them: its README keeps it for tests of load.
 */
const COLLECTIONS: readonly Collection[] = [
  { name: 'timelines', read: timelineTopics },
  { name: 'fnc1', read: (folder) => [fncBodies(folder)] },
  { name: 'polnear', read: (folder) => [polnearTexts(folder)] },
  { name: 'gvc', read: (folder) => [gvcTexts(folder)] },
  { name: 'tempeval3', read: (folder) => [timemlTexts(folder)] },
  { name: 'meantime', read: (folder) => [wikinewsTexts(join(folder, '..'))] },
]

/**
 * Each story of two reports and more that our own grouping finds in the collections. The part a story is of goes by its
 * first article's id, so that it holds as long as that one stands first.
 */
export function* collectionSynopses({ data, sets, part = 'all', onEvent }: ReadOptions): Generator<EventSynopsis> {
  const english = createEnglish(readModelFiles())
  const read = (article: Article) => annotate(article, english)
  for (const collection of COLLECTIONS) {
    const folder = join(data, collection.name)
    if ((sets && !sets.includes(collection.name)) || !existsSync(folder)) continue
    for (const articles of collection.read(folder)) {
      onEvent?.(collection.name, articles.length)
      yield* storiesOf(collection.name, compare(articles.map(read), { annotate: read }), part)
    }
  }
}

/** A synopsis of many stories as one for each, with the articles of all: accounts may come from a related story. */
function* storiesOf(
  set: string,
  synopsis: EventSynopsis['synopsis'],
  part: NonNullable<ReadOptions['part']>,
): Generator<EventSynopsis> {
  const claims = Map.groupBy(synopsis.claims, ({ storyId }) => storyId)
  for (const story of synopsis.stories) {
    const first = [...story.articleIds].sort()[0] ?? ''
    if (story.articleIds.length < 2 || !inPart(`${set}/${first}`, part)) continue
    yield {
      set,
      event: first,
      synopsis: { ...synopsis, stories: [story], claims: claims.get(story.id) ?? [] },
    }
  }
}

function timelineTopics(folder: string): Article[][] {
  return readdirSync(folder)
    .sort()
    .map((topic) => join(folder, topic, 'articles.jsonl'))
    .filter((path) => existsSync(path))
    .map(readDatedArticles)
}

function fncBodies(folder: string): Article[] {
  const records: string[][] = parse(gunzipSync(readFileSync(join(folder, 'bodies.csv.gz'))))
  return records.slice(1).map(([id = '', text = '']) => bareArticle(`fnc-${id}`, text))
}

function polnearTexts(folder: string): Article[] {
  const lines = readFileSync(join(folder, 'metadata.tsv'), 'utf8').split('\n').slice(1)
  return lines.flatMap((line): Article[] => {
    const [, name = '', , , publisher = '', day = '', , title = ''] = line.split('\t')
    const path = join(folder, 'text', `${name}.txt`)
    if (name === '' || !existsSync(path)) return []
    const article = bareArticle(name, readFileSync(path, 'utf8'), statedDate(day))
    return [{ ...article, title, outlet: { name: publisher } }]
  })
}

function gvcTexts(folder: string): Article[] {
  return readGvc({ data: folder, part: 'all' }).map(({ id, sentences, published }) =>
    bareArticle(`gvc-${id}`, tokenText(sentences), statedDate(published)),
  )
}

function timemlTexts(folder: string): Article[] {
  return timemlFiles(folder).map(({ id, path }) => {
    const { text, published } = readTimeml(readFileSync(path, 'utf8'))
    return bareArticle(id, text, statedDate(published))
  })
}

function wikinewsTexts(folder: string): Article[] {
  return newsTexts(folder, 'all').flatMap(({ id, corpus, text }) =>
    corpus === 'meantime' ? [bareArticle(id, text)] : [],
  )
}
