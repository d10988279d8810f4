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
  const joins = Uint8Array.from(model.classes, (tag) => (tag.startsWith('CCONJ') ? 1 : 0))
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
      if (joins[choice.label] === 1 && !isJoining(words.lower[i] as string)) {
        scores[choice.label] = -SURE_NOT
        choose(scores, choice)
      }
      tags[i] = choice.label
    }
    return tags
  }
}

/** Below all scores. */
const SURE_NOT = 2 ** 31 - 1

/**
 * May the word join others? These are a closed class in English, into which a rare noun between a comma and a name falls
 * with the tagger now and then (", mayor Ana Ruiz said").
 */
function isJoining(lower: string): boolean {
  return lower.length < LONG || JOINING.has(lower)
}

/** Letters from which a word is judged: the short ones hold signs, slips and words of other languages. */
const LONG = 4
const JOINING: ReadonlySet<string> = new Set(
  `either neither both plus minus less times versus whether rather well though although while then only just especially including
  particularly namely also else notwithstanding and/or`.split(/\s+/),
)
