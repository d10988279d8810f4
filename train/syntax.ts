import { readLinearModel } from '../src/language/learn/linear-model.ts'
import { createTagger } from '../src/language/tokens/tagger.ts'
import { trainBoundaries } from './train-boundaries.ts'
import { trainLemmatiser } from './train-lemmatiser.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger, wordsOf } from './train-tagger.ts'
import type { TreeSentence } from './treebank.ts'

/** How the shipped models are trained; smaller numbers serve the tests. */
export type SyntaxOptions = {
  readonly boundaryEpochs: number
  readonly taggerEpochs: number
  readonly parserEpochs: number
  readonly taggerBits: number
  readonly parserBits: number
  /** Stored weights of fewer steps are left out of the files: what costs little on ud_ewt dev. */
  readonly taggerLeastSteps: number
  readonly parserLeastSteps: number
  /** Pairs of tags seen less often than this are counted as a more frequent one. */
  readonly rareTag: number
  readonly log?: (line: string) => void
}

/** Parts into which the treebank is cut so that each is tagged by a tagger trained on the others. */
const FOLDS = 5
/** Sentences that stand together in one part. */
const BLOCK = 50

/** Trains tagger, lemmatiser and parser; the files by name. */
export function trainSyntax(sentences: readonly TreeSentence[], options: SyntaxOptions): Map<string, Uint8Array> {
  const tagger = trainTaggerFile(sentences, options)
  const lemmas = trainLemmatiser(sentences, 17)
  const boundaries = trainBoundaries(sentences, { epochs: options.boundaryEpochs, bits: 18, leastSteps: 1 })
  const tags = tagByOthers(sentences, readLinearModel(tagger).classes, options)
  const parser = trainParser(sentences, tags, readLinearModel(tagger).classes, {
    epochs: options.parserEpochs,
    bits: options.parserBits,
    leastSteps: options.parserLeastSteps,
    ...(options.log ? { log: options.log } : {}),
  })
  return new Map([
    ['en/sentences.bin', boundaries],
    ['en/tagger.bin', tagger],
    ['en/lemmas.bin', lemmas.model],
    ['en/lemmas.tsv', new TextEncoder().encode(lemmas.exceptions)],
    ['en/parser.bin', parser],
  ])
}

function trainTaggerFile(sentences: readonly TreeSentence[], options: SyntaxOptions): Uint8Array {
  return trainTagger(sentences, {
    epochs: options.taggerEpochs,
    bits: options.taggerBits,
    leastSteps: options.taggerLeastSteps,
    rareTag: options.rareTag,
  })
}

/** Tags every sentence by a tagger that has not seen it, as indices into `classes`. */
function tagByOthers(
  sentences: readonly TreeSentence[],
  classes: readonly string[],
  options: SyntaxOptions,
): Int32Array[] {
  const fold = (i: number): number => Math.floor(i / BLOCK) % FOLDS
  const tags: Int32Array[] = []
  for (let part = 0; part < FOLDS; part++) {
    const others = sentences.filter((_, i) => fold(i) !== part)
    if (others.length === 0) continue
    const model = readLinearModel(trainTaggerFile(others, { ...options, taggerLeastSteps: 1 }))
    const tagger = createTagger(model, Number.POSITIVE_INFINITY)
    const index = Int32Array.from(model.classes, (name) => Math.max(0, classes.indexOf(name)))
    sentences.forEach((sentence, i) => {
      if (fold(i) === part) tags[i] = tagger(wordsOf(sentence)).map((tag) => index[tag] ?? 0)
    })
    options.log?.(`tagger: part ${part + 1} of ${FOLDS}`)
  }
  return sentences.map((sentence, i) => tags[i] ?? new Int32Array(sentence.words.length))
}
