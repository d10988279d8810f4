import type { Decoded } from '../decode.ts'
import type { Draft } from '../draft.ts'
import type { ByteSource } from '../sources/byte-source.ts'

/** Where bytes came from, as far as is known, and how they are to be read. */
export type Hint = {
  readonly path?: string
  readonly url?: string
  /** The feed that led there. */
  readonly feed?: string
  /** The encoding that a transport declared ("windows-1252" of a Content-Type). */
  readonly charset?: string
  /** When the bytes were fetched or saved, ISO 8601: nothing in them was published later. */
  readonly captured?: string
  /** Take plain text as it is, without clean-up. */
  readonly plain?: boolean
  /** Clean up the text of JSON Lines too. */
  readonly clean?: boolean
}

/** What could not be read, in words that say what to do. */
export type Failure = { readonly reason: string }

/** What a reader should know though nothing failed. */
export type Notice = { readonly notice: string }

/** An address that a list (OPML, sitemap) names; nothing is fetched for it here. */
export type Link = {
  readonly to: 'page' | 'feed' | 'sitemap'
  readonly url: string
  readonly title?: string
  readonly outlet?: string
  readonly language?: string
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
}
export type Listed = { readonly link: Link }

/** A file within a file: read as if it had been named itself. */
export type Member = {
  readonly member: {
    /** Its name in messages, after that of the file it is in: "!/page.html", ", record 3 (https://…)". */
    readonly name: string
    readonly source: ByteSource
    readonly hint: Hint
    /** It belongs to what is around it: that it is no article is no failure. */
    readonly aside?: boolean
  }
}

/** A format of text: told by its start, read as a whole. */
export type Format = {
  readonly name: string
  /** Is this text of the format? Looks at the start only. */
  readonly matches: (head: string, hint: Hint) => boolean
  readonly read: (decoded: Decoded, hint: Hint) => readonly (Draft | Failure | Listed)[]
}

/** A format of bytes (PDF, Word, mail): told by its first bytes, read as a whole. */
export type Document = {
  readonly name: string
  readonly matches: (head: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array, hint: Hint) => Promise<readonly (Draft | Failure | Notice | Member)[]>
}

/** A file of files, read as it comes: one member at a time is held. */
export type Archive = {
  readonly name: string
  readonly matches: (head: Uint8Array) => boolean
  readonly open: (source: ByteSource, hint: Hint) => AsyncIterable<Failure | Notice | Member>
}

export function isFailure(value: object): value is Failure {
  return 'reason' in value
}

export function isNotice(value: object): value is Notice {
  return 'notice' in value
}

export function isListed(value: object): value is Listed {
  return 'link' in value
}

export function isMember(value: object): value is Member {
  return 'member' in value
}
