import type { Context } from './context.ts'
import { type Chunk, chunkBefore, TIME } from './subject-chunk.ts'

/**
 * The whole phrase that a noun phrase before a verb ends: of "survivors pulled from the wreckage | said" and "organisers of
 * the march through the town, | said" the survivors and the organisers, where the parser took what stands nearest. Goes left
 * over prepositions, participles and relative clauses up to where a clause begins; null where it does not get there.
 */
export function wholeBefore(context: Context, chunk: Chunk): Chunk | null {
  const { doc, quoteOf } = context
  const sentence = doc.tokens[chunk.first]?.sentence
  let at = chunk
  for (let step = 0; step < MOST_PARTS; step++) {
    const link = linkBefore(context, at.first) ?? joint(context, at)
    // "hours after | Ruiz said"
    if (link !== null && CLAUSAL.test(doc.tokens[link]?.lower ?? '') && context.isName(chunk.head)) break
    const left = link === null ? null : chunkBefore(context, link)
    if (!left || left.last !== link || doc.tokens[left.first]?.sentence !== sentence) break
    if (quoteOf[left.head] !== quoteOf[chunk.head]) break
    at = left
  }
  // "On Tuesday | officials at the plant said"
  if (doc.tokens[at.first - 1]?.upos === 'ADP' && TIME.test(doc.tokens[at.first]?.lower ?? '') && at.head > at.first)
    at = { ...at, first: at.first + 1 }
  else if (!beginsClause(context, at.first)) return null
  return at.first < chunk.first && !TIME.test(doc.tokens[at.head]?.lower ?? '') ? { ...at, last: chunk.last } : null
}

/** The token at which a phrase ends that goes on to the one from `first`: its preposition, participle or relative. */
function linkBefore({ doc }: Context, first: number): number | null {
  let i = first - 1
  const verb = (): number => {
    while (doc.tokens[i]?.upos === 'ADV' || doc.tokens[i]?.xpos === 'RP') i--
    return i
  }
  if (doc.tokens[i]?.upos === 'ADP') {
    const clausal = CLAUSAL.test(doc.tokens[i]?.lower ?? '')
    i--
    const token = doc.tokens[verb()]
    // "The rise came after | Ruiz said"
    if (clausal && token?.upos === 'VERB') return null
    // A finite verb before the one that says so is a participle that was taken for one.
    return /^VB[NGD]$/.test(token?.xpos ?? '') ? (token?.i ?? null) : first - 1
  }
  const token = doc.tokens[verb()]
  if (token?.xpos === 'VBG') return token.i
  if (token?.xpos === 'VB' && doc.tokens[i - 1]?.lower === 'to') return i - 1
  if (/^VB[DZP]$/.test(token?.xpos ?? '') && /^(?:who|that|which)$/.test(doc.tokens[i - 1]?.lower ?? '')) return i - 1
  return null
}

/** Prepositions that begin clauses as well. */
const CLAUSAL = /^(?:after|before|since|until|till|as|than|because|like)$/

/** "the lawyer for the club and | the town said": the word that joins a phrase to one before it, by the tree. */
function joint({ doc }: Context, { first, head }: Chunk): number | null {
  const token = doc.tokens[head]
  const and = doc.tokens[first - 1]
  return token?.deprel === 'conj' && token.head < first - 1 && /^(?:and|or)$/.test(and?.lower ?? '') ? first - 1 : null
}

function beginsClause({ doc }: Context, first: number): boolean {
  const [before, token] = [doc.tokens[first - 1], doc.tokens[first]]
  return !before || before.sentence !== token?.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.upos)
}

/** Parts of a subject at most: "organisers of the push | to boycott the speech | at the fair". */
const MOST_PARTS = 5
