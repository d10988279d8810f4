import type { NameKind } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Gender } from './forename.ts'
import type { NameGroup } from './group-names.ts'
import { genderOfName, genderOfTitle } from './person-gender.ts'
import type { NameSpan } from './recognise.ts'
import { findRoles, type Role } from './roles.ts'
import type { Tree } from './tree.ts'

/** One thing the article names, with what mentions without a name are resolved by. */
export type Named = {
  readonly id: string
  readonly kind: NameKind
  readonly group: NameGroup
  readonly roles: readonly Role[]
  /** Of each role the lemma of its noun and all its words, lower case. */
  readonly roleWords: readonly { readonly noun: string; readonly words: ReadonlySet<string> }[]
  readonly gender: Gender | null
  /** Lower-case words of all its names. */
  readonly words: ReadonlySet<string>
}

export function describeGroups(input: {
  readonly doc: Doc
  readonly tree: Tree
  readonly names: readonly NameSpan[]
  readonly groups: readonly NameGroup[]
  readonly articleId: string
}): readonly Named[] {
  const { doc, tree, names, groups, articleId } = input
  return groups.map((group, g) => {
    const spans = group.names.flatMap((i) => names[i] ?? [])
    const roles = group.kind === 'person' ? spans.flatMap((span) => findRoles(doc, tree, span)) : []
    return {
      id: `${articleId}:e${g + 1}`,
      kind: group.kind,
      group,
      roles,
      roleWords: roles.map((role) => ({
        noun: doc.tokens[role.head]?.lemma.toLowerCase() ?? '',
        words: wordsOf(doc, role),
      })),
      gender: group.kind === 'person' ? genderOf(doc, spans, roles) : null,
      words: new Set(group.forms.flatMap((form) => form.words)),
    }
  })
}

function wordsOf(doc: Doc, role: Role): ReadonlySet<string> {
  return new Set(doc.tokens.slice(role.first, role.last).flatMap((token) => [token.lower, token.lemma.toLowerCase()]))
}

/** The gender most of the names and roles tell; null where none does or they are at odds. */
function genderOf(doc: Doc, spans: readonly NameSpan[], roles: readonly Role[]): Gender | null {
  let male = 0
  let female = 0
  const told = [
    ...spans.map((span) => genderOfName(doc, span)),
    ...roles.map((role) => genderOfTitle(doc.tokens[role.head]?.lemma ?? '')),
  ]
  for (const gender of told) {
    if (gender === 'male') male++
    if (gender === 'female') female++
  }
  if (male > 2 * female) return 'male'
  return female > 2 * male ? 'female' : null
}
