import type { NameKind } from '../../model/types.ts'
import type { Doc, Token } from '../doc.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import {
  EMPTY_IT_VERBS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  OTHER_PRONOUNS,
  RELATIVE_PRONOUNS,
  THING_PRONOUNS,
} from '../lang/en/nominal-words.ts'
import type { Named } from './article-entities.ts'
import type { Gender } from './forename.ts'
import { type Salience, saysIt } from './salience.ts'
import { relation } from './tree.ts'

export type PronounSort = 'male' | 'female' | 'thing' | 'relative' | 'other'

const SORTS: ReadonlyMap<string, PronounSort> = new Map([
  ...MALE_PRONOUNS.map((word): [string, PronounSort] => [word, 'male']),
  ...FEMALE_PRONOUNS.map((word): [string, PronounSort] => [word, 'female']),
  ...THING_PRONOUNS.map((word): [string, PronounSort] => [word, 'thing']),
  ...RELATIVE_PRONOUNS.map((word): [string, PronounSort] => [word, 'relative']),
  ...OTHER_PRONOUNS.map((word): [string, PronounSort] => [word, 'other']),
])
const EMPTY_IT: ReadonlySet<string> = new Set(EMPTY_IT_VERBS)
/** How far back "he" looks, in sentences. */
const PERSON_REACH = 3
/** What it counts that the gender of a candidate is known and fits. */
const KNOWN_GENDER = 5
/** What it counts, for who says something, to have said what the sentences before tell. */
const GOES_ON = 3
/** How much better the best candidate must be than the next; found by reading what was linked in BASIL's tune half. */
const MARGIN = 2

/** The same of bodies. */
const THING_MARGIN = 4

export function pronounSort(token: Token): PronounSort | undefined {
  if (token.upos !== 'PRON' && token.upos !== 'DET') return undefined
  const sort = SORTS.get(token.lower)
  if (sort === 'relative' && (token.upos !== 'PRON' || relation(token) === 'mark')) return undefined
  return sort
}

export function kindOfPronoun(sort: PronounSort, token: Token): NameKind {
  if (sort === 'thing' || token.lower === 'which') return 'other'
  return 'person'
}

/** Who is meant by "he" or "she"; null where two fit nearly as well. */
export function resolvePerson(
  doc: Doc,
  token: Token,
  gender: Gender,
  known: { readonly salience: Salience; readonly genders: ReadonlyMap<string, Gender> },
): Named | null {
  const genderOf = (entity: Named): Gender | null => entity.gender ?? known.genders.get(entity.id) ?? null
  const told = (entity: Named): number => (genderOf(entity) === gender ? KNOWN_GENDER : 0)
  const ranked = known.salience.rank(
    token.i,
    PERSON_REACH,
    ({ entity, token: at }) =>
      entity.kind === 'person' && (genderOf(entity) ?? gender) === gender && !sameClause(doc, token, at),
  )
  const says = saysIt(doc, token)
  const score = ({ place, score: base }: (typeof ranked)[number]): number =>
    base + told(place.entity) + (says && place.says ? GOES_ON : 0)
  const [best, second] = [...ranked].sort((a, b) => score(b) - score(a))
  if (best === undefined || known.salience.unnamedLeads(token.i, score(best))) return null
  if (second === undefined) return best.place.entity
  const lead = score(best) - score(second)
  if (lead >= MARGIN) return best.place.entity
  // Of two that fit alike the one named in this sentence, the other before.
  const here = [best, second].filter(({ place }) => doc.tokens[place.token]?.sentence === token.sentence)
  return here.length === 1 ? (here[0]?.place.entity ?? null) : null
}

/** Subject and object of one verb are not the same person, unless the pronoun is reflexive or possessive. */
function sameClause(doc: Doc, pronoun: Token, at: number): boolean {
  if (pronoun.lower.endsWith('self') || pronoun.deprel.startsWith('nmod')) return false
  const other = doc.tokens[at]
  return other !== undefined && other.head === pronoun.head && other.head >= 0 && relation(other) === 'nsubj'
}

/** What "it" or "its" stands for: the one body or place that is subject of this sentence or of the one before. */
export function resolveThing(doc: Doc, token: Token, salience: Salience): Named | null {
  const verb = doc.tokens[token.head]
  const possessive = token.lower === 'its'
  // a land speaks too: "Norland showed what it said was proof"
  const says = relation(token) === 'nsubj' && speechVerbs.has(verb?.lemma ?? '')
  if (!possessive) {
    if (relation(token) !== 'nsubj' || verb?.upos !== 'VERB' || EMPTY_IT.has(verb.lemma)) return null
  }
  const ranked = salience.rank(
    token.i,
    possessive ? 0 : 1,
    ({ entity }) => entity.kind === 'organization' || (entity.kind === 'place' && (possessive || says)),
  )
  const [only, other] = ranked
  if (only?.place.subject !== true) return null
  // Subject follows subject: "Norlund sued Tarn. It said …"
  const leads = other === undefined || (!possessive && !other.place.subject && only.score - other.score >= THING_MARGIN)
  return leads ? only.place.entity : null
}

/** The token that a relative pronoun goes back to; null where the tree does not tell. */
export function relativeHead(doc: Doc, token: Token): number | null {
  let at = token.head
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const current = doc.tokens[at]
    if (current === undefined) return null
    if (current.deprel === 'acl:relcl') return current.head < token.i ? current.head : null
    at = current.head
  }
  return null
}
