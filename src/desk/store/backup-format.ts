import type { Tables } from './tables.ts'

/** First line of a backup. */
export const HEAD = { format: 'synoptic-backup', version: 1 } as const

/**
 * The tables of a backup, each with the column that its rows go by, in an order in which each only refers to those
 * before it. Passages and the full-text index are made anew from articles and annotations.
 */
export const BACKUP_TABLES = [
  ['article', 'seq'],
  ['annotation', 'article'],
  ['story', 'id'],
  ['synopsis', 'story'],
  ['story_article', 'article'],
  ['related_story', 'story'],
  ['found_related', 'story'],
  ['claim', 'story'],
  ['looked', 'story'],
  ['entity', 'id'],
  ['entity_word', 'word'],
  ['entity_article', 'article'],
  ['statement', 'article'],
  ['dependence', 'story'],
  ['own_name', 'story'],
  ['silence', 'story'],
  ['dated_event', 'story'],
  ['decision', 'seq'],
  ['decision_article', 'article'],
  ['decision_effect', 'story'],
  ['entity_alias', 'id'],
  ['source', 'id'],
  ['seen', 'source'],
  ['alert', 'id'],
  ['hit', 'seq'],
  ['purge', 'seq'],
  ['setting', 'name'],
] as const satisfies readonly (readonly [keyof Tables, string])[]

export type BackupTable = (typeof BACKUP_TABLES)[number][0]
export type Row = Readonly<Record<string, unknown>>

/** How much was written or read. */
export type BackupCount = { readonly rows: number; readonly articles: number }

/** A row as a line of JSON: `["article", {…}]`, bytes as `{"base64": "…"}`. */
export function rowLine(table: BackupTable, row: Row): string {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  ])
  return JSON.stringify([table, Object.fromEntries(entries)])
}

/** The row of such a line; null where the line is of another form. */
export function readRow(line: unknown): readonly [BackupTable, Row] | null {
  if (!Array.isArray(line)) return null
  const [name, row] = line as readonly unknown[]
  const table = BACKUP_TABLES.find(([known]) => known === name)?.[0]
  if (table === undefined || row === null || typeof row !== 'object') return null
  const entries = Object.entries(row).map(([column, value]) => [column, bytesOf(value) ?? value])
  return [table, Object.fromEntries(entries)]
}

function bytesOf(value: unknown): Buffer | null {
  const base64 = value !== null && typeof value === 'object' ? (value as { base64?: unknown }).base64 : undefined
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : null
}
