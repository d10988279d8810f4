import type { Benchmark } from './benchmark.ts'

const load = (name: string) => async (): Promise<Benchmark> =>
  ((await import(`./benchmarks/${name}.ts`)) as { benchmark: Benchmark }).benchmark

/** All benchmarks of the harness, by the name of their folder under ../shared/data; loaded when asked for. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = Object.fromEntries(
  [
    'aeb', 'htmldate', 'trafilatura', 'feeds', 'encodings',
    'ud_ewt', 'ud_gum', 'uner_ewt', 'worldwide_ner', 'wikigold', 'wnut17',
    'tempeval3', 'quantulum3', 'recognizers', 'polnear',
    'basil', 'newswcl50', 'giveme5w1h', 'allsides',
    'ecbplus', 'gvc', 'timelines', 'nanco', 'clough_stevenson',
  ].map((name) => [name, load(name)]),
)
