import { addScores, type Choice, choose, type LinearModel } from '../learn/linear-model.ts'
import { TAG_FEATURES, tagFeatures } from './tag-features.ts'
import type { Words } from './words.ts'

/** Tags of a sentence as indices into the tag set. A tag is a pair: "NOUN NN". */
export type Tagger = (words: Words) => Int32Array

/**
 * A tag that leads by so much by its telling features alone is taken: four in ten are, and three in ten thousand of all
 * have another then (news articles of ../shared/data/scale).
 */
const SURE = 100

/** A greedy tagger, from left to right. With `sure` infinite it judges every word by all features. */
export function createTagger(model: LinearModel, sure = SURE): Tagger {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.classes.length)
  const choice: Choice = { label: 0, lead: 0 }
  return (words) => {
    const tags = new Int32Array(words.count)
    for (let i = 0; i < words.count; i++) {
      scores.fill(0)
      addScores(model, features, tagFeatures(words, i, tags, 'telling', features), scores)
      choose(scores, choice)
      if (choice.lead < sure) {
        addScores(model, features, tagFeatures(words, i, tags, 'rest', features), scores)
        choose(scores, choice)
      }
      tags[i] = choice.label
    }
    return tags
  }
}
