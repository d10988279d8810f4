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

type Count = {
  /** Documents of the background and of the stream. */
  seen: number
  readonly background: number
}

export function createTermWeights(): TermWeights {
  const counts = readBackground()
  let documents = 0

  /** Old documents count half, what is left of them less than one not at all. */
  const fade = (): void => {
    documents /= 2
    for (const [term, count] of counts) {
      count.seen = count.background + (count.seen - count.background) / 2
      if (count.seen < 1) counts.delete(term)
    }
  }

  return {
    weight: (term) => {
      const seen = counts.get(term)?.seen ?? 0
      return Math.max(0, Math.log((documents + BACKGROUND_DOCUMENTS + 1) / (seen + 1)) - FLOOR)
    },
    learn: (terms) => {
      documents++
      for (const term of terms) {
        const count = counts.get(term)
        if (count) count.seen++
        else counts.set(term, { seen: 1, background: 0 })
      }
      if (documents >= MEMORY) fade()
    },
  }
}

function readBackground(): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const line of BACKGROUND_WORDS.trim().split('\n')) {
    const [number, ...terms] = line.split(' ')
    const background = Number(number)
    for (const term of terms) counts.set(term, { seen: background, background })
  }
  return counts
}
