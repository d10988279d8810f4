import type { BenchArticle } from './bench-articles.ts'

/** Reads all the articles; its time is what is measured. */
export type Reader = {
  readonly name: string
  readonly run: (articles: readonly BenchArticle[]) => void
  /** A slow one reads so many articles at most. */
  readonly most?: number
}

/** The bench of a room: what the product does, the peers that do the like, and what is measured once and for all. */
type RoomBench = {
  readonly run: Reader['run']
  readonly peers?: readonly Reader[]
  /** What is counted of these articles, where it is not articles of 600 words. */
  readonly units?: (articles: readonly BenchArticle[]) => number
  /** Other figures with their units, "load time": "90 ms". */
  readonly figures?: Readonly<Record<string, string>>
}

/** Prepares the bench of a room for these articles; the preparation is not measured. */
export type PrepareBench = (articles: readonly BenchArticle[]) => Promise<RoomBench>
