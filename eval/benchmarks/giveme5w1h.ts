import { storiesBenchmark } from '../stories-benchmark.ts'

export const benchmark = storiesBenchmark('giveme5w1h')
