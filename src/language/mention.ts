import type { NameKind } from '../model/types.ts'

/**
 * A passage that stands for a person, organisation, place or other named thing: a name ("Ana Ruiz"), a nominal
 * ("the mayor", "the group") or a pronoun ("she"). Only those that link to an entity carry an entityId.
 */
export type Mention = {
  /** UTF-16 offsets in the text, half-open; nominals include their determiner. */
  readonly start: number
  readonly end: number
  /** Index of the syntactic head in `Doc.tokens`. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly kind: NameKind
  readonly entityId: string | null
}
