import { BACKGROUND_DOCUMENTS, BACKGROUND_WORDS } from '../stories/background.ts'
import { conceptOf } from './concepts.ts'

/** Sentences of a document of the background, about. */
const SENTENCES = 12
/** A word that the table does not have stands in no more documents than this. */
const UNLISTED = 2
/** No word is surer than this to stand in a document: the logarithm of what is left has an end. */
const SUREST = 0.95

const DOCUMENTS_BY_CONCEPT: ReadonlyMap<string, number> = documentsByConcept()

function documentsByConcept(): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of BACKGROUND_WORDS.trim().split('\n')) {
    const [documents, ...stems] = line.split(' ')
    for (const stem of stems) {
      const concept = conceptOf(stem)
      found.set(concept, Math.max(found.get(concept) ?? 0, Number(documents)))
    }
  }
  return found
}

/**
 * How rare a concept is in general English: minus the natural logarithm of the chance that a sentence has it, some 9.3 for
 * a word that the table of `stories/background.ts` does not have, 3 for "week".
 */
export function rarityOf(concept: string): number {
  const documents = Math.min(SUREST, (DOCUMENTS_BY_CONCEPT.get(concept) ?? UNLISTED) / BACKGROUND_DOCUMENTS)
  return -Math.log(-Math.log(1 - documents) / SENTENCES)
}
