import { articlesForBench, type BenchArticle } from './bench-articles.ts'
import { oneStory } from './one-story.ts'
import type { PrepareBench } from './room-bench.ts'
import { all } from './rooms/all.ts'
import { compare } from './rooms/compare.ts'
import { figures } from './rooms/figures.ts'
import { language } from './rooms/language.ts'
import { names } from './rooms/names.ts'
import { pages } from './rooms/pages.ts'
import { read } from './rooms/read.ts'
import { reuse } from './rooms/reuse.ts'
import { stories } from './rooms/stories.ts'
import { story } from './rooms/story.ts'

/** The benches, from the first room to the last; each prepares what its room takes and gives what is timed. */
export const ROOM_BENCHES: Readonly<Record<string, PrepareBench>> = {
  pages,
  read,
  names,
  figures,
  language,
  stories,
  reuse,
  compare,
  story,
  all,
}

/** So many articles for a room; of the room story, reports of one story made from all of them. */
export function articlesOf(room: string, data: string, size: number): BenchArticle[] {
  return room === 'story' ? oneStory(articlesForBench(data, Infinity), size) : articlesForBench(data, size)
}
