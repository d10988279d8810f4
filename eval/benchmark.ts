/**
 * One benchmark of the eval harness: reads a folder laid out as under ../shared/data/NAME, runs the same code paths as
 * the commands, and gives its metrics and the lines of its raw predictions (formats of prediction-formats.md).
 */
export type Benchmark = {
  readonly name: string
  readonly run: (options: BenchmarkOptions) => Promise<BenchmarkResult> | BenchmarkResult
}

export type BenchmarkOptions = {
  /** Folder of the data. */
  readonly data: string
  /** 'all', or the half by SHA-1 of the item's id: 'tune' to look at, 'held' kept back from ourselves. */
  readonly part: 'all' | 'tune' | 'held'
  /** Run the peers (compromise, chrono-node, …) too, where the benchmark has any. */
  readonly peers: boolean
}

export type BenchmarkResult = {
  /** Main metrics by name, e.g. {"strict F1": 81.2}; percentages from 0 to 100, rates per second, counts. */
  readonly metrics: Readonly<Record<string, number>>
  /** The same for named peers run on the same data. */
  readonly peers?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly items: number
  /** File name and its content, as prediction-formats.md wants it. */
  readonly predictions: { readonly file: string; readonly text: string } | null
}
