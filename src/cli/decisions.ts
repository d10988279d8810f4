import { readFileSync } from 'node:fs'
import type { Decision } from '../model/types.ts'
import { UsageError } from './errors.ts'

type Check = { readonly is: (value: unknown) => boolean; readonly what: string }

const ID: Check = { is: (value) => typeof value === 'string' && value !== '', what: 'an id' }
const ID_OR_NULL: Check = { is: (value) => value === null || ID.is(value), what: 'an id, or null' }
const NUMBER: Check = { is: (value) => typeof value === 'number' && Number.isFinite(value), what: 'a number' }
const IDS: Check = {
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(ID.is),
  what: 'a list of ids',
}
const PAIR: Check = {
  is: (value) => IDS.is(value) && (value as readonly unknown[]).length > 1,
  what: 'a list of two or more ids',
}
const DATE: Check = {
  is: (value) =>
    value === null ||
    (typeof value === 'string' &&
      /^\d{4}(?:-\d\d){0,2}(?:T[\d:.+Z-]+)?$/.test(value) &&
      !Number.isNaN(Date.parse(value))),
  what: 'an ISO 8601 date such as "2023-11-05", or null',
}

const FIELDS: Readonly<Record<Decision['decision'], Readonly<Record<string, Check>>>> = {
  'merge-stories': { ids: PAIR },
  'merge-entities': { ids: PAIR },
  'merge-events': { ids: PAIR },
  'split-story': { articleIds: IDS },
  'not-same': { ids: PAIR },
  published: { articleId: ID, value: DATE },
  speaker: { attributionId: ID, entityId: ID_OR_NULL },
  figure: { figureId: ID, value: NUMBER },
  'veto-origin': { from: ID, to: ID },
}

/** The corrections of a `--decisions` file. Throws UsageError naming the file and line of what is not one. */
export function readDecisions(path: string | undefined): readonly Decision[] {
  if (path === undefined) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error)
    throw new UsageError(`cannot read the decisions ${path}: ${reason}`)
  }
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseDecision(line, `${path}, line ${index + 1}`)]))
}

function parseDecision(line: string, where: string): Decision {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError(`${where}: not JSON; a line is one object such as {"decision": "not-same", "ids": ["a", "b"]}`)
  }
  const record = (value !== null && typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>
  const kind = record.decision
  const fields =
    typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Decision['decision']] : undefined
  if (!fields) throw new UsageError(`${where}: 'decision' is one of ${Object.keys(FIELDS).join(', ')}`)
  for (const [field, { is, what }] of Object.entries(fields))
    if (!is(record[field])) throw new UsageError(`${where}: a ${kind} needs '${field}', ${what}`)
  return value as Decision
}
