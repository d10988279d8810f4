import { readLinearModel } from '../learn/linear-model.ts'
import type { ModelFiles } from '../models.ts'
import { createSentenceTagger } from './decode.ts'
import { createFeatureWriter, skipPlain } from './features.ts'
import { createGazetteer } from './gazetteer.ts'
import { MENDING_RULES } from './mending/mending-rules.ts'
import { createWordReader } from './word-facts.ts'
import { readWords } from './words.ts'

/** A run of words that is a name; numbers of words count through all sentences; `last` is exclusive. */
export type TaggedName = {
  readonly first: number
  readonly last: number
  readonly kind: 'PER' | 'ORG' | 'LOC' | 'MISC'
}

/** Finds the names in the words of one article, given sentence by sentence. */
export type NameTagger = (sentences: readonly (readonly string[])[]) => readonly TaggedName[]

export const NAMES_MODEL = 'en/names.bin'
export const NAMES_LISTS = 'en/names-lists.txt'

/** The training text whose conventions are followed: UNER. */
const GENRE = 1

/** Throws where `models` lacks a file. */
export function createNameTagger(models: ModelFiles): NameTagger {
  const weights = models.get(NAMES_MODEL)
  const lists = models.get(NAMES_LISTS)
  if (!weights || !lists)
    throw new Error(`The reader of names needs the model files ${NAMES_MODEL} and ${NAMES_LISTS}.`)
  const gazetteer = createGazetteer(new TextDecoder().decode(lists))
  const read = createWordReader(gazetteer)
  const model = readLinearModel(weights)
  const tag = createSentenceTagger(model)
  const labels = model.classes
  return (sentences) => {
    const words = readWords(sentences, gazetteer, read)
    const write = skipPlain(words, createFeatureWriter(words, GENRE))
    const names: TaggedName[] = []
    for (let s = 0; s + 1 < words.starts.length; s++) {
      const first = words.starts[s] as number
      const path = tag(write, first, words.starts[s + 1] as number)
      let start = first
      for (let i = 0; i < path.length; i++) {
        const label = labels[path[i] as number] as string
        const mark = label.charAt(0)
        if (mark === 'B' || mark === 'U') start = first + i
        if (mark === 'L' || mark === 'U') {
          names.push({ first: start, last: first + i + 1, kind: label.slice(2) as TaggedName['kind'] })
        }
      }
    }
    return MENDING_RULES.reduce((mended: readonly TaggedName[], rule) => rule(words, mended), names)
  }
}
