import { addScores, best, type LinearModel } from '../learn/linear-model.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { Words } from './words.ts'

/** Tags of a sentence as indices into the tag set. A tag is a pair: "NOUN NN". */
export type Tagger = (words: Words) => Int32Array

/** A greedy tagger, from left to right. */
export function createTagger(model: LinearModel): Tagger {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.classes.length)
  return (words) => {
    const tags = new Int32Array(words.count)
    for (let i = 0; i < words.count; i++) {
      scores.fill(0)
      addScores(model, features, tagFeatures(words, i, tags, features), scores)
      tags[i] = best(scores)
    }
    return tags
  }
}
