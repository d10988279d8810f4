import { BACKGROUND_DOCUMENTS, BACKGROUND_WORDS } from './background.ts'
import { longEnough, type Vocabulary } from './vocabulary.ts'

/**
 * How much a word tells, by the number of documents it stands in: those of a table of general English, and those the
 * stream has brought so far. The words of a lasting subject lose weight while it lasts, and get it back afterwards.
 */
export type TermWeights = {
  /** Inverse document frequency, 0 for words that tell nothing. */
  readonly weight: (term: number) => number
  /** Takes in one document, given by its different terms; true where old documents have been faded. */
  readonly learn: (terms: Iterable<number>) => boolean
  /** Is anything known of a term? */
  readonly knows: (term: number) => boolean
  readonly save: () => TermWeightsState
}

/** What the weights know, as plain data: documents, and how many of them have each term. */
export type TermWeightsState = { readonly documents: number; readonly seen: Float64Array }

/** Documents after which all counts are halved: the stream's own words are those of its last weeks. */
const MEMORY = 20_000
/** Words of one document in e^0.7 = 2 tell nothing (found on tune halves of basil, giveme5w1h, allsides). */
const FLOOR = 0.7

export function createTermWeights(vocabulary: Vocabulary, saved?: TermWeightsState): TermWeights {
  /** Documents of the background that have a term, by its number. */
  const background = readBackground(vocabulary)
  /** Those of the background and of the stream. */
  let seen = longEnough(saved?.seen.slice() ?? background.slice(), vocabulary.size())
  let documents = saved?.documents ?? 0
  /** Old documents count half, what is left of them less than one not at all. */
  const fade = (): void => {
    documents /= 2
    for (let id = 0; id < seen.length; id++) {
      const table = background[id] ?? 0
      const left = table + ((seen[id] ?? 0) - table) / 2
      seen[id] = left < 1 ? 0 : left
    }
  }
  return {
    weight: (term) => Math.max(0, Math.log((documents + BACKGROUND_DOCUMENTS + 1) / ((seen[term] ?? 0) + 1)) - FLOOR),
    learn: (terms) => {
      documents++
      seen = longEnough(seen, vocabulary.size())
      for (const term of terms) seen[term] = (seen[term] as number) + 1
      if (documents < MEMORY) return false
      fade()
      return true
    },
    knows: (term) => (seen[term] ?? 0) > 0,
    save: () => ({ documents, seen: seen.slice(0, vocabulary.size()) }),
  }
}

function readBackground(vocabulary: Vocabulary): Float64Array<ArrayBuffer> {
  const lines = BACKGROUND_WORDS.trim()
    .split('\n')
    .map((line) => line.split(' '))
  const counts = lines.flatMap(([number, ...terms]) => terms.map((term) => [vocabulary.idOf(term), Number(number)]))
  const found = new Float64Array(vocabulary.size())
  for (const [id = 0, count = 0] of counts) found[id] = count
  return found
}
