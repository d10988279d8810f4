import type { PairVerdict } from './pair-verdict.ts'

/** Two statements of different reports by index, the lesser first, and how they stand to one thing that both speak of. */
export type Position = readonly [a: number, b: number, verdict: PairVerdict]
