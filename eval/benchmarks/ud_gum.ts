import type { Benchmark } from '../benchmark.ts'
import { runTrees } from '../tree-benchmark.ts'

/** UD English GUM: sentences, words, tags, lemmas and trees from raw text, scored as in the CoNLL 2018 shared task. */
export const benchmark: Benchmark = { name: 'ud_gum', run: runTrees }
