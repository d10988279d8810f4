import { BACKGROUND_DOCUMENTS, BACKGROUND_WORDS } from './background.ts'

/**
 * How much a word tells, by the number of documents it stands in: those of a table of general English, and those the
 * stream has brought so far. The words of a lasting subject lose weight while it lasts, and get it back afterwards.
 */
export type TermWeights = {
  /** Inverse document frequency, 0 for words that tell nothing. */
  readonly weight: (term: string) => number
  /** Takes in one document, given by its different terms. */
  readonly learn: (terms: Iterable<string>) => void
}

/** Documents after which all counts are halved: the stream's own words are those of its last weeks. */
const MEMORY = 20_000
/** Words of one document in e^0.7 = 2 tell nothing (found on tune halves of basil, giveme5w1h, allsides). */
const FLOOR = 0.7

export function createTermWeights(): TermWeights {
  const counts = new Map<string, number>()
  const background = readBackground()
  let documents = 0
  return {
    weight: (term) => {
      const seen = (counts.get(term) ?? 0) + (background.get(term) ?? 0)
      return Math.max(0, Math.log((documents + BACKGROUND_DOCUMENTS + 1) / (seen + 1)) - FLOOR)
    },
    learn: (terms) => {
      documents++
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      if (documents < MEMORY) return
      documents /= 2
      for (const [term, count] of counts) {
        if (count < 2) counts.delete(term)
        else counts.set(term, count / 2)
      }
    },
  }
}

function readBackground(): ReadonlyMap<string, number> {
  const background = new Map<string, number>()
  for (const line of BACKGROUND_WORDS.trim().split('\n')) {
    const [count, ...terms] = line.split(' ')
    for (const term of terms) background.set(term, Number(count))
  }
  return background
}
