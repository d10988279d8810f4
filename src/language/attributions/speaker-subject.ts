import type { Entity } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { speechVerbs } from '../lang/en/cue-verbs.ts'
import type { Mention } from '../mention.ts'
import type { Gender } from '../names/forename.ts'
import { isRoleNoun } from '../names/roles.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { DESCRIBED } from './speaker-carried.ts'

type SubjectInput = {
  readonly context: Context
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  /** Genders that names tell, by entity. */
  readonly genders: ReadonlyMap<string, Gender>
}

export type SubjectBefore = {
  /** Who "he" or "she" is that says something: the person whom the main clause before is about; null where it is unsure. */
  readonly resolve: (draft: Draft) => string | null
  /** To be told, in text order, whom a source stands for. */
  readonly spoke: (draft: Draft, entityId: string | null) => void
}

/**
 * "Ruiz blamed Orlov for the flood. “It leaks,” he said.": where a pronoun's antecedent is unsure by its salience, who says
 * something goes on from the main clause before: its subject, if a person that the pronoun (or "the expert", "the senator") fits. A person without a name
 * as subject ends the search.
 */
export function createSubjectBefore({ context, mentions, entities, genders: told }: SubjectInput): SubjectBefore {
  const { doc, tree, quoteOf } = context
  const genders = new Map<string, Gender>(told)
  const persons = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  const offices = new Map(entities.map(({ id, roles }) => [id, roles.map((role) => role.toLowerCase())]))
  const meant = meantByToken(doc, mentions)
  return { resolve, spoke }

  function spoke({ sourceHead }: Draft, entityId: string | null): void {
    if (sourceHead === null || entityId === null) return
    meant.set(sourceHead, entityId)
    const gender = PRONOUNS.get(doc.tokens[sourceHead]?.lower ?? '')
    if (gender) genders.set(entityId, gender)
  }

  function resolve({ source, sourceHead, cueHead }: Draft): string | null {
    const pronoun = doc.tokens[sourceHead ?? -1]
    if (!source || !pronoun || quoteOf[pronoun.i] !== -1) return null
    const wanted = wantedOf(pronoun.lower, doc.text.slice(source.start, source.end))
    if (wanted === null) return null
    if (!speechVerbs.has(doc.tokens[cueHead ?? -1]?.lemma ?? '')) return null
    let sentences = 0
    for (let s = pronoun.sentence; s >= 0 && sentences <= REACH; s--) {
      const subjects = mainSubjects(s, pronoun.i)
      if (subjects === null) continue
      sentences++
      for (const subject of subjects) {
        const entityId = entityAt(subject)
        if (entityId === null ? isUnknown(subject, wanted) : isJoined(subject)) return null
        if (entityId !== null && persons.has(entityId) && fits(entityId, wanted))
          return isAlone(entityId, { wanted, from: doc.sentences[s]?.last ?? 0, to: pronoun.i }) ? entityId : null
      }
    }
    return null
  }

  function fits(entityId: string, { gender, office }: Wanted): boolean {
    if (office && !offices.get(entityId)?.some((role) => office.test(role))) return false
    return gender === undefined || (genders.get(entityId) ?? gender) === gender
  }

  /** Nobody else whom the pronoun fits is named in the sentences between. */
  function isAlone(entityId: string, { wanted, from, to }: { wanted: Wanted; from: number; to: number }): boolean {
    for (let i = from; i < to; i++) {
      const other = meant.get(i)
      if (other === undefined || other === entityId || quoteOf[i] !== -1 || !persons.has(other)) continue
      if (fits(other, wanted)) return false
    }
    return true
  }

  /** Subjects of a sentence's main clauses before a token; null for a sentence that is all quotation. */
  function mainSubjects(sentence: number, before: number): readonly number[] | null {
    const { first = 0, last = 0 } = doc.sentences[sentence] ?? {}
    const own = doc.tokens.slice(first, Math.min(last, before)).filter(({ i }) => quoteOf[i] === -1)
    if (own.every(({ upos }) => upos === 'PUNCT')) return null
    return own.filter(({ deprel, head }) => /^nsubj/.test(deprel) && isMain(head)).map(({ i }) => i)
  }

  function isMain(verb: number): boolean {
    return quoteOf[verb] === -1 && /^(?:root|conj|parataxis)$/.test(doc.tokens[verb]?.deprel ?? '')
  }

  /** The entity of a subject; of "Mayor" in "Mayor Ana Ruiz" and "the mayor, Ana Ruiz" that of the name. */
  function entityAt(subject: number): string | null {
    const named = tree.childrenBy(subject, 'flat', 'appos').find((child) => meant.has(child))
    return meant.get(subject) ?? meant.get(named ?? -1) ?? null
  }

  /** Somebody without a name, or with one that was not recognised, or a pronoun that stands for nobody known. */
  function isUnknown(subject: number, { gender }: Wanted): boolean {
    const token = doc.tokens[subject]
    if (!token) return false
    if (token.upos === 'PROPN' || PRONOUNS.get(token.lower) === gender) return true
    return token.upos === 'NOUN' && token.xpos === 'NN' && isRoleNoun(token)
  }

  /** "Ruiz and Orlov": he may be either. */
  function isJoined(subject: number): boolean {
    return tree.childrenBy(subject, 'conj').some((child) => persons.has(meant.get(child) ?? ''))
  }
}

/** What tells who is meant: the gender of a pronoun, or the titles that go with an office. */
type Wanted = { readonly gender?: Gender; readonly office?: RegExp }

function wantedOf(word: string, source: string): Wanted | null {
  const gender = PRONOUNS.get(word)
  if (gender) return { gender }
  if (DESCRIBED.test(source)) return {}
  const office = OFFICES.get(/^the (?:[\p{L}.-]+ ){0,3}(\p{Ll}+)$/iu.exec(source)?.[1]?.toLowerCase() ?? '')
  return office ? { office } : null
}

/** Offices that several persons of an article may hold, with their titles. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['senator', /\bsen(?:ator)?\b/],
  ['governor', /\bgov(?:ernor)?\b/],
  ['congressman', /\b(?:rep|representative|congressman)\b/],
  ['congresswoman', /\b(?:rep|representative|congresswoman)\b/],
  ['lawmaker', /\b(?:rep|representative|sen|senator|lawmaker|mp)\b/],
  ['representative', /\brep(?:resentative)?\b/],
  ['mayor', /\bmayor\b/],
  ['minister', /\bminister\b/],
  ['general', /\bgen(?:eral)?\b/],
  ['sheriff', /\bsheriff\b/],
  ['judge', /\b(?:judge|justice)\b/],
  ['ambassador', /\bambassador\b/],
  ['spokesman', /\bspokes(?:man|person)\b/],
  ['spokeswoman', /\bspokes(?:woman|person)\b/],
])

function meantByToken(doc: Doc, mentions: readonly Mention[]): Map<number, string> {
  const meant = new Map<number, string>()
  for (const { head, start, end, form, entityId } of mentions) {
    if (entityId === null) continue
    meant.set(head, entityId)
    if (form !== 'name') continue
    for (let i = head; (doc.tokens[i]?.start ?? -1) >= start; i--) meant.set(i, entityId)
    for (let i = head; (doc.tokens[i]?.end ?? end + 1) <= end; i++) meant.set(i, entityId)
  }
  return meant
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** Sentences before that are looked at. */
const REACH = 2
