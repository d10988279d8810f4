import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { compare } from '../../compare/compare.ts'
import { concerns } from '../../compare/decisions/find-again.ts'
import { placeArticles } from '../../compare/stories/group-stories.ts'
import { placementOutcomes } from '../../compare/stories/placement-outcomes.ts'
import { publicationOrder } from '../../compare/stories/publication-order.ts'
import { storyInput } from '../../compare/stories/story-input.ts'
import { createStoryStream, type StoryStream } from '../../compare/stories/story-stream.ts'
import { annotate } from '../../language/annotate.ts'
import { createEnglish, type Language } from '../../language/language.ts'
import type { Annotated, Article } from '../../model/types.ts'
import { extractAll } from '../../read/extract-all.ts'
import { readModelFiles } from '../../read/model-files.ts'
import { markVersions } from '../../read/versions.ts'
import { render } from '../../show/render.ts'
import { storyMarkup } from '../page/story-markup.ts'
import { comparisonOf } from '../store/comparison-of.ts'
import type { Waiting } from '../store/groupings.ts'
import { toldApart } from '../store/names/told-apart.ts'
import { unpack } from '../store/pack.ts'
import { readingOf } from '../store/readings.ts'
import type { CrewAnswers, CrewJob, CrewThread } from './crew-job.ts'
import { groupedAbout, onlyStory } from './only-story.ts'
import { packStream, unpackStream } from './pack-stream.ts'

/** A worker thread: takes jobs one at a time, answers each with its result or its reason. Models are read when needed. */
let english: Language | null = null
let stream: StoryStream = createStoryStream()

const read = (article: Article): Annotated => {
  english ??= createEnglish(readModelFiles())
  return annotate(article, english)
}

const unpacked = ({ seq, article }: Waiting) => ({ seq, article: unpack(article) })

type Answer<K extends CrewJob['kind']> = CrewAnswers[K] | Promise<CrewAnswers[K]>

const work: { readonly [K in CrewJob['kind']]: (job: Extract<CrewJob, { kind: K }>) => Answer<K> } = {
  annotate: ({ article }) => readingOf(read(unpack(article))),
  restore: ({ packed }) => {
    stream = packed === null ? createStoryStream() : createStoryStream({ saved: unpackStream(packed) })
    return null
  },
  agree: ({ places }) => stream.agrees(places),
  save: () => packStream(stream.save()),
  place: ({ placed }) => {
    for (const { article, storyId } of placed) stream.place(storyInput({ article: unpack(article) }), storyId)
    return placed.length
  },
  group: ({ articles: packed }) => {
    const articles = packed.map(unpacked)
    const seqs = new Map(articles.map(({ seq, article }) => [article.id, seq]))
    return publicationOrder(articles.map(storyInput)).flatMap((input) => {
      const seq = seqs.get(input.id)
      const { storyId, nearestId, merged, related } = stream.add(input)
      // what begins a story that is at once seen to be one with another hangs on that
      const hangsOn = nearestId ?? merged[0]?.nearestId ?? null
      return seq === undefined ? [] : [{ seq, storyId, nearestId: hangsOn, merged, related }]
    })
  },
  compare: ({ storyId, storyOf, decisions: all, ...packed }) => {
    const own = packed.own.map(unpack)
    const related = packed.related.map(({ storyId, articles }) => ({ storyId, articles: articles.map(unpack) }))
    const marked = markVersions(own.map(({ article }) => article))
    const reports = own.map((annotated, i) => ({ ...annotated, article: marked[i] ?? annotated.article }))
    const stories = groupedAbout(storyId, own, related)
    const articles = [...reports, ...related.flatMap((one) => one.articles)]
    const here = new Set(articles.map(({ article }) => article.id))
    const decisions = all.filter((decision) => concerns(decision, here))
    const trace = placementOutcomes(decisions, (id) => storyOf[id] ?? null)
    const synopsis = onlyStory(compare(articles, { decisions, annotate: read, grouped: { stories, trace } }), storyId)
    return comparisonOf(synopsis, storyId, { own: own.map(({ article }) => article.id), apart: toldApart(all) })
  },
  extract: ({ bytes, hint }) => extractAll(bytes, hint),
  render: ({ synopsis, format, table }) => render(unpack(synopsis), { format, table }),
  page: ({ synopsis, storyId, marked }) => storyMarkup(unpack(synopsis), storyId, marked),
  regroup: ({ articles: packed }) => {
    const articles = packed.map(unpacked)
    const seqs = new Map(articles.map(({ seq, article }) => [article.id, seq]))
    const { placed, related } = placeArticles(articles)
    const relatedTo = Map.groupBy(related, ([story]) => story)
    return placed.flatMap(({ id, storyId, nearestId }) => {
      const seq = seqs.get(id)
      const pairs = nearestId === null ? (relatedTo.get(storyId) ?? []) : []
      return seq === undefined ? [] : [{ seq, storyId, nearestId, merged: [], related: pairs }]
    })
  },
}

// On Linux this is the priority of the thread alone: who asks the desk does not wait for what it reads meanwhile.
if (process.platform === 'linux' && !(workerData as CrewThread).urgent)
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', async (job: CrewJob) => {
  try {
    parentPort?.postMessage({ result: await (work[job.kind] as (job: CrewJob) => unknown)(job) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
