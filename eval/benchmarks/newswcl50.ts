import { storiesBenchmark } from '../stories-benchmark.ts'

export const benchmark = storiesBenchmark('newswcl50')
