import type { Doc, Token } from '../doc.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import { HONORIFICS } from '../lang/en/person-titles.ts'
import type { Named } from './article-entities.ts'
import { headOf, relation } from './tree.ts'

const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS)

/** One earlier place where an entity stands. */
type Place = {
  readonly entity: Named
  readonly token: number
  /** Where its sentence stands, in sentences told by the writer; those that are all quotation count less. */
  readonly line: number
  readonly subject: boolean
  readonly weight: number
  readonly quoted: boolean
  /** Says what its sentence tells: subject of its main verb. */
  readonly says: boolean
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
/** What of a sentence one counts that is all quotation. */
const QUOTED_SENTENCE = 0.4
/** What it costs to be named in a quotation, for who is meant outside it. */
const QUOTED_COST = 9
/** What each earlier place counts that the entity has had, and of how many at most. */
const REPEATED = 0.2
const MOST_REPEATED = 10
/** What it counts to own what the sentence is about. */
const OWNER = 4
/** What it costs to be named by a relation to another. */
const RELATED_COST = 3
/** Tokens of brackets behind a name, and between "his" and a noun, at most. */
const LONGEST_BRACKET = 8
const LONGEST_RELATION = 4
/** Places kept. */
const MEMORY = 60

/** Remembers where entities stood, in the order of the text, and who may be meant by what comes next. */
export type Salience = {
  readonly see: (entity: Named, first: number, last: number) => void
  /** A person as subject whom no name tells. */
  readonly seeUnnamed: (token: number) => void
  /** Does an unnamed person lead one who is, as the one that a word at `at` stands for? `than`: the score of the other. */
  readonly unnamedLeads: (at: number, than: number) => boolean
  /** Entities in the last `sentences` sentences that `fits`, best first, each once, with its score. */
  readonly rank: (
    at: number,
    sentences: number,
    fits: (place: Place) => boolean,
  ) => readonly { place: Place; score: number }[]
}

/** `quoted`: for each token, 1 where it stands inside quotation marks. */
export function createSalience(doc: Doc, quoted: Uint8Array): Salience {
  const places: Place[] = []
  const counts = new Map<string, number>()
  const lines = countLines(doc, quoted)
  let unnamed: { readonly token: number; readonly line: number; readonly weight: number } | null = null
  return {
    see: (entity, first, last) => {
      const head = headOf(doc, first, last)
      const token = doc.tokens[head]
      if (token === undefined || (entity.kind !== 'person' && isBracketed(doc, first, last))) return
      const role = beforeVerb(doc, last) || opensSentence(doc, first, last) ? 'nsubj' : roleOf(doc, token)
      const weight =
        (WEIGHTS[role] ?? 2) +
        (role === 'nsubj' ? rankOfClause(doc, token) : 0) +
        ownerOfSubject(doc, token) -
        (isRelated(doc, token) ? RELATED_COST : 0)
      const line = lines[token.sentence] ?? 0
      const says = role === 'nsubj' && saysIt(doc, token)
      places.push({ entity, token: head, line, subject: role === 'nsubj', weight, quoted: quoted[head] === 1, says })
      if (quoted[head] !== 1) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1)
      if (places.length > MEMORY) places.shift()
    },
    seeUnnamed: (i) => {
      const token = doc.tokens[i]
      if (token)
        unnamed = {
          token: i,
          line: lines[token.sentence] ?? 0,
          weight: 8 + rankOfClause(doc, token) - (quoted[i] === 1 ? QUOTED_COST : 0),
        }
    },
    unnamedLeads: (at, than) => {
      if (unnamed === null || unnamed.token >= at) return false
      const line = lines[doc.tokens[at]?.sentence ?? 0] ?? 0
      return unnamed.weight - SENTENCE_COST * (line - unnamed.line) > than
    },
    rank: (at, sentences, fits) => {
      const line = lines[doc.tokens[at]?.sentence ?? 0] ?? 0
      const best = new Map<string, { place: Place; score: number }>()
      for (const place of places) {
        const distance = line - place.line
        if (distance > sentences || place.token >= at || !fits(place)) continue
        const aside = place.quoted && quoted[at] !== 1 ? QUOTED_COST : 0
        const often = REPEATED * Math.min(MOST_REPEATED, counts.get(place.entity.id) ?? 0)
        const score = place.weight + often - aside - SENTENCE_COST * distance
        const known = best.get(place.entity.id)
        if (known === undefined || score >= known.score) best.set(place.entity.id, { place, score })
      }
      return [...best.values()].sort((a, b) => b.score - a.score || b.place.token - a.place.token)
    },
  }
}

/** "TARN (Tarnpress) - Norland said it …": what stands alone in brackets is said in passing. */
function isBracketed(doc: Doc, first: number, last: number): boolean {
  return doc.tokens[first - 1]?.text === '(' && doc.tokens[last]?.text === ')'
}

/** Subject of a main verb of saying. */
export function saysIt(doc: Doc, token: Token): boolean {
  const verb = doc.tokens[token.head]
  return relation(token) === 'nsubj' && relation(verb) === 'root' && speechVerbs.has(verb?.lemma ?? '')
}

/** Does a finite verb follow right behind, or behind brackets: "Ana Ruiz (Lund) said"? Where the tree went wrong. */
function beforeVerb(doc: Doc, last: number): boolean {
  let at = last
  if (doc.tokens[at]?.text === '(') {
    const end = Math.min(at + LONGEST_BRACKET, doc.tokens.length)
    while (at < end && doc.tokens[at]?.text !== ')') at++
    at++
  }
  const verb = doc.tokens[at]
  return verb !== undefined && verb.upos === 'VERB' && /^VB[DZP]$/.test(verb.xpos) && relation(verb) === 'root'
}

/** A sentence that opens with a name, or a title and a name, is about that one, whatever the tree says: "Ruiz, in reply, …". */
function opensSentence(doc: Doc, first: number, last: number): boolean {
  const opening = doc.sentences[doc.tokens[first]?.sentence ?? -1]?.first ?? first
  if (doc.tokens[last]?.xpos === 'POS' || first - opening > 1) return false
  return first === opening || HONORIFIC.has(doc.tokens[opening]?.lower.replace(/\.$/, '') ?? '')
}

/** "Ruiz's speech came …": whoever owns what a sentence is about. */
function ownerOfSubject(doc: Doc, token: Token): number {
  const owned = token.deprel === 'nmod:poss' ? doc.tokens[token.head] : undefined
  return owned !== undefined && relation(owned) === 'nsubj' ? OWNER : 0
}

/** "his rival Hale", "her father, Sean,": named by who he is to another, who is meant by what follows. */
function isRelated(doc: Doc, token: Token): boolean {
  const noun = relation(token) === 'appos' ? doc.tokens[token.head] : token.upos === 'NOUN' ? token : undefined
  if (noun === undefined || noun.i > token.i) return false
  for (let i = noun.i - 1; i >= Math.max(0, noun.i - LONGEST_RELATION); i--)
    if (doc.tokens[i]?.head === noun.i && doc.tokens[i]?.xpos === 'PRP$') return true
  return false
}

/** For each sentence how many stand before it. */
function countLines(doc: Doc, quoted: Uint8Array): readonly number[] {
  let line = 0
  return doc.sentences.map(({ first, last }) => {
    let told = false
    for (let i = first; i < last && !told; i++) told = quoted[i] !== 1 && doc.tokens[i]?.upos !== 'PUNCT'
    line += told ? 1 : QUOTED_SENTENCE
    return line
  })
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
