import type { Decision } from './types.ts'

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

/** What keeps a value from being a decision, in words; null where it is one. */
export function decisionFault(value: unknown): string | null {
  const record = (value !== null && typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>
  const kind = record.decision
  const fields =
    typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Decision['decision']] : undefined
  if (!fields) return `'decision' is one of ${Object.keys(FIELDS).join(', ')}`
  const wrong = Object.entries(fields).find(([field, { is }]) => !is(record[field]))
  return wrong ? `a ${kind} needs '${wrong[0]}', ${wrong[1].what}` : null
}
