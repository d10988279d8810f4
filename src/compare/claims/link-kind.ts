import { documentNouns, furtherOfficialNouns, officialNouns, witnessNouns } from '../../language/lang/en/cue-nouns.ts'
import { mediumKind } from '../../language/names/medium.ts'
import type { Attribution, Entity, SourceKind } from '../../model/types.ts'

/** Agencies that gather no news. */
const OF_STATE =
  /\b(?:intelligence|government|federal|state|security|law[- ]enforcement|spy|space|regulatory|police|tax|environmental|health)\s+agenc(?:y|ies)\b/i
/** What comes after the head of a role or of a source: "chairman | of the board". */
const AFTER_HEAD = /\s+(?:of|for|at|in|to|with|from|by|on|who|that|which|showing|released|published)\s.*$|,.*$/su
/** Who no longer holds an office does not speak for it. */
const FORMER = /^(?:former|ex-|retired|late)\b/i

/**
 * What kind of source a link of a chain is. A report may name somebody by office, another by name alone: of a known person
 * the roles of all reports count, so that one speaker is of one kind throughout; a known body is no document, and one that
 * gives news an outlet or an agency by its name.
 */
export function linkKind({ source, sourceKind }: Attribution, entity: Entity | undefined): SourceKind {
  if (entity?.kind === 'person') return kindOfPerson(entity, sourceKind)
  if (entity?.kind === 'organization') return mediumKind(entity.name) ?? bodyKind(sourceKind)
  if (entity?.kind === 'place') return 'official'
  const quote = source?.quote ?? ''
  if (sourceKind === 'agency' && OF_STATE.test(quote)) return 'official'
  if (sourceKind === 'person' && documentNouns.has(headOf(quote))) return 'document'
  if (sourceKind === 'person' && isOffice(headOf(quote).replace(/s$/, ''))) return 'official'
  return sourceKind
}

/** What an article as a whole is credited to: an agency, where the name does not tell it for a paper or a channel. */
export const creditKind = (name: string): SourceKind => mediumKind(name) ?? 'agency'

function kindOfPerson({ roles }: Entity, said: SourceKind): SourceKind {
  const current = roles.filter((role) => !FORMER.test(role)).map(headOf)
  if (current.some(isOffice)) return 'official'
  if (said === 'witness' || current.some((head) => witnessNouns.has(head))) return 'witness'
  return 'person'
}

const bodyKind = (said: SourceKind): SourceKind => (said === 'official' || said === 'outlet' ? said : 'organization')

const isOffice = (head: string): boolean => officialNouns.has(head) || furtherOfficialNouns.has(head)

/** The last word before what is said of it, lower case. */
function headOf(phrase: string): string {
  return phrase.replace(AFTER_HEAD, '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
}
