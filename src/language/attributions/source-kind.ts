import type { Entity, SourceKind } from '../../model/types.ts'
import {
  agencyNouns,
  anonymousNouns,
  documentNouns,
  groupNouns,
  officialNouns,
  outletNouns,
  witnessNouns,
} from '../lang/en/cue-nouns.ts'
import { mediumKind } from '../names/medium.ts'
import type { Draft } from './draft.ts'
import type { AttributionInput } from './find-attributions.ts'

const NEWS = /\b(?:news|press|wire)\b/i

/** What kind of source speaks: by its head noun, then by its entity. Without a source: anonymous. */
export function kindOfSource({ doc, entities }: AttributionInput, draft: Draft, entityId: string | null): SourceKind {
  const head = doc.tokens[draft.sourceHead ?? -1]
  if (!draft.source || !head) return 'anonymous'
  const entity = entities.find((candidate) => candidate.id === entityId)
  const byNoun = kindOfNoun(head.lemma.toLowerCase())
  const known = entity && kindOfEntity(entity)
  // "the agency" that stands for a body of another name gathers no news
  const said = doc.text.slice(draft.source.start, draft.source.end)
  if (byNoun === 'agency' && entity && known === 'organization' && !NEWS.test(said) && !isNewsAgency(entity, doc.text))
    return known
  if (byNoun && head.upos !== 'PROPN') return byNoun === 'anonymous' && entity ? (known ?? 'person') : byNoun
  const medium = mediumKind(said)
  const named = head.upos === 'PROPN' || draft.rule === 'medium' ? medium : null
  // "The Tarn Post" is no post
  return known ?? (head.upos === 'PROPN' ? (named ?? byNoun) : (byNoun ?? named)) ?? 'person'
}

/** The text calls it a news agency somewhere: "the Orbel news agency", "state news agency Orbel". */
function isNewsAgency({ name }: Entity, text: string): boolean {
  return ['news', 'press'].some(
    (kind) => text.includes(`${name} ${kind} agency`) || text.includes(`${kind} agency ${name}`),
  )
}

function kindOfNoun(lemma: string): SourceKind | null {
  if (documentNouns.has(lemma)) return 'document'
  if (agencyNouns.has(lemma)) return 'agency'
  if (outletNouns.has(lemma)) return 'outlet'
  if (officialNouns.has(lemma)) return 'official'
  if (witnessNouns.has(lemma)) return 'witness'
  if (groupNouns.has(lemma)) return 'organization'
  return anonymousNouns.has(lemma) ? 'anonymous' : null
}

function kindOfEntity(entity: Entity): SourceKind | null {
  const medium = mediumKind(entity.name)
  if (medium === 'agency') return medium
  if (entity.kind === 'person') {
    const offices = entity.roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u))
    return offices.some((word) => officialNouns.has(word)) ? 'official' : 'person'
  }
  if (medium === 'outlet') return medium
  // A place that speaks is its government.
  if (entity.kind === 'place') return 'official'
  return entity.kind === 'organization' ? 'organization' : null
}
