/** One record of a web archive, cut out of its file. */
export type ArchiveRecord = {
  readonly kind: 'record'
  /** Its place among the records of the file, from 1. */
  readonly number: number
  readonly head: RecordHead
  readonly block: Uint8Array
  /** Why its bytes may be wrong, where its digest does not show them right. */
  readonly suspect: string | null
}

/** What could not be read of an archive. */
export type Damaged = {
  readonly kind: 'damaged'
  readonly number: number
  readonly uri: string | null
  readonly reason: string
}

export type RecordHead = {
  /** WARC: "response", "resource", "revisit", …; ARC records are responses, or resources where they hold no HTTP. */
  readonly type: string
  readonly uri: string | null
  /** Of the block, in bytes. */
  readonly length: number
  /** When it was saved, ISO 8601. */
  readonly date: string | null
  /** Of the block. */
  readonly contentType: string | null
  /** All fields by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>
}

/** How records begin in a format of archives. */
export type Dialect = {
  /** Do these bytes (a line or more) begin a record? Null where more bytes are needed to tell. */
  readonly begins: (bytes: Uint8Array) => boolean | null
  /** Where the next record begins in these bytes; -1 where none does. */
  readonly find: (bytes: Uint8Array, from: number) => number
  /** The head and its length in bytes; null where it is not complete, a reason where it is broken. */
  readonly readHead: (bytes: Uint8Array) => { readonly head: RecordHead; readonly size: number } | string | null
}
