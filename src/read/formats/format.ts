import type { Decoded } from '../decode.ts'
import type { Draft } from '../draft.ts'

/** Where bytes came from, as far as is known, and how they are to be read. */
export type Hint = {
  readonly path?: string
  readonly url?: string
  /** Take plain text as it is, without clean-up. */
  readonly plain?: boolean
  /** Clean up the text of JSON Lines too. */
  readonly clean?: boolean
}

/** What could not be read, in words that say what to do. */
export type Failure = { readonly reason: string }

/** One format: told by content, read from text. */
export type Format = {
  readonly name: string
  /** Is this text of the format? Looks at the start only. */
  readonly matches: (head: string, hint: Hint) => boolean
  readonly read: (decoded: Decoded, hint: Hint) => readonly (Draft | Failure)[]
}

export function isFailure(value: object): value is Failure {
  return 'reason' in value
}
