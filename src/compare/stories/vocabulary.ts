/** The terms that a stream knows, each by a number, so that what is kept of them are arrays. */
export type Vocabulary = {
  /** The term's number; a new one where it was not known. */
  readonly idOf: (term: string) => number
  readonly term: (id: number) => string
  /** All numbers are below it. */
  readonly size: () => number
  /** All terms by their numbers; empty where a number is free. */
  readonly terms: () => readonly string[]
  /** Lets go of the terms that are not kept; their numbers are given to new ones. */
  readonly retain: (keep: (id: number) => boolean) => void
}

/** `known`: terms of an earlier one, by their numbers. */
export function createVocabulary(known: readonly string[] = []): Vocabulary {
  const terms = [...known]
  const ids = new Map<string, number>()
  const free: number[] = []
  terms.forEach((term, id) => {
    if (term === '') free.push(id)
    else ids.set(term, id)
  })
  return {
    idOf: (term) => {
      const known = ids.get(term)
      if (known !== undefined) return known
      const id = free.pop() ?? terms.length
      terms[id] = term
      ids.set(term, id)
      return id
    },
    term: (id) => terms[id] ?? '',
    size: () => terms.length,
    terms: () => [...terms],
    retain: (keep) => {
      for (const [term, id] of ids) {
        if (keep(id)) continue
        ids.delete(term)
        terms[id] = ''
        free.push(id)
      }
    },
  }
}

/** An array of numbers long enough for so many terms: itself, or a copy of twice the length. */
export function longEnough(array: Float64Array, size: number): Float64Array<ArrayBuffer> {
  if (array.length >= size) return array as Float64Array<ArrayBuffer>
  const longer = new Float64Array(Math.max(size, array.length * 2))
  longer.set(array)
  return longer
}
