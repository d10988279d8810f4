import type { Doc, Token } from '../doc.ts'
import type { Named } from './article-entities.ts'
import { headOf, relation } from './tree.ts'

/** One earlier place where an entity stands. */
type Place = {
  readonly entity: Named
  readonly token: number
  readonly sentence: number
  readonly subject: boolean
  readonly weight: number
}

/** Weights of what an antecedent is in its clause, after Lappin & Leass (1994); subjects lead. */
const WEIGHTS: Readonly<Record<string, number>> = {
  nsubj: 8,
  root: 6,
  appos: 1,
  obj: 4,
  iobj: 4,
  obl: 2,
  nmod: 0,
  compound: -4,
}
/** What one sentence further back costs. */
const SENTENCE_COST = 6
/** Places kept. */
const MEMORY = 60

/** Remembers where entities stood, in the order of the text, and who may be meant by what comes next. */
export type Salience = {
  readonly see: (entity: Named, first: number, last: number) => void
  /** Entities in the last `sentences` sentences that `fits`, best first, each once, with its score. */
  readonly rank: (
    at: number,
    sentences: number,
    fits: (place: Place) => boolean,
  ) => readonly { place: Place; score: number }[]
}

export function createSalience(doc: Doc): Salience {
  const places: Place[] = []
  return {
    see: (entity, first, last) => {
      const head = headOf(doc, first, last)
      const token = doc.tokens[head]
      if (token === undefined) return
      const role = roleOf(doc, token)
      const weight = (WEIGHTS[role] ?? 2) + (role === 'nsubj' ? rankOfClause(doc, token) : 0)
      places.push({ entity, token: head, sentence: token.sentence, subject: role === 'nsubj', weight })
      if (places.length > MEMORY) places.shift()
    },
    rank: (at, sentences, fits) => {
      const sentence = doc.tokens[at]?.sentence ?? 0
      const best = new Map<string, { place: Place; score: number }>()
      for (const place of places) {
        const distance = sentence - place.sentence
        if (distance > sentences || place.token >= at || !fits(place)) continue
        const score = place.weight - SENTENCE_COST * distance
        const known = best.get(place.entity.id)
        if (known === undefined || score >= known.score) best.set(place.entity.id, { place, score })
      }
      return [...best.values()].sort((a, b) => b.score - a.score || b.place.token - a.place.token)
    },
  }
}

/** The subject of a main clause leads that of a clause within it: "Ruiz said Hale had offered her the job." */
function rankOfClause(doc: Doc, token: Token): number {
  const verb = doc.tokens[token.head]
  if (verb === undefined) return 0
  const clause = relation(verb)
  return clause === 'root' || clause === 'conj'
    ? 1
    : clause === 'ccomp' || clause === 'acl' || clause === 'advcl'
      ? -1
      : 0
}

/** Relation in the clause; of "Ruiz" in "President Ruiz" and "the mayor, Ana Ruiz" that of the phrase it stands in. */
function roleOf(doc: Doc, token: Token): string {
  let current: Token | undefined = token
  for (let steps = 0; steps < 3 && current !== undefined; steps++) {
    const role = relation(current)
    const within = role === 'flat' || (role === 'appos' && current.head < current.i)
    if (!within) return role
    current = doc.tokens[current.head]
  }
  return relation(token)
}
