import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Benchmark } from './benchmark.ts'

const load = (name: string) => async (): Promise<Benchmark> =>
  ((await import(`./benchmarks/${name}.ts`)) as { benchmark: Benchmark }).benchmark

/** All benchmarks of the harness, by the name of their folder under ../shared/data; loaded when asked for. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = Object.fromEntries(
  [
    'samples',
    'aeb',
    'htmldate',
    'trafilatura',
    'wcxb_articles',
    'page-fields',
    'feeds',
    'encodings',
    'warc',
    'inferred-dates',
    'near-duplicates',
    'ud_ewt',
    'ud_gum',
    'uner_ewt',
    'worldwide_ner',
    'wikigold',
    'wnut17',
    'tempeval3',
    'event-times',
    'quantulum3',
    'recognizers',
    'polnear',
    'basil',
    'newswcl50',
    'newswcl50_forms',
    'giveme5w1h',
    'allsides',
    'ecbplus',
    'gvc',
    'meantime',
    'speakers',
    'qa_align',
    'timelines',
    'nanco',
    'clough_stevenson',
    'dependence',
    'event-pairs',
  ].map((name) => [name, load(name)]),
)

/** Where the data of a benchmark lies: below `data`, but for the project's own samples, labels (speakers: on MEANTIME; dependence and event-pairs: on the article sets; page-fields: on the page sets) and sets that are run together. */
export function dataFolder(name: string, data: string): string {
  if (name === 'inferred-dates' || name === 'near-duplicates') return join(data, 'basil')
  if (name === 'page-fields') return join(data, 'aeb')
  if (name === 'event-times') return join(data, 'tempeval3')
  if (name === 'speakers') return join(data, 'meantime')
  if (name === 'newswcl50_forms') return join(data, 'newswcl50')
  if (name === 'dependence' || name === 'event-pairs') return join(data, 'giveme5w1h')
  return name === 'samples' ? fileURLToPath(new URL('../samples', import.meta.url)) : join(data, name)
}
