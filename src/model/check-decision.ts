import type { Decision } from './decision.ts'

type Check = { readonly is: (value: unknown) => boolean; readonly what: string; readonly optional?: true }

const text = (value: unknown): value is string => typeof value === 'string' && value !== ''
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  (value !== null && typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>

const ID: Check = { is: text, what: 'an id' }
const ID_OR_NULL: Check = { is: (value) => value === null || text(value), what: 'an id, or null' }
const NUMBER: Check = { is: (value) => typeof value === 'number' && Number.isFinite(value), what: 'a number' }
const IDS: Check = {
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(text),
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
const MARK: Check = { is: (value) => value === 'checked' || value === 'set-aside', what: "'checked' or 'set-aside'" }
const CLAIM: Check = {
  is: (value) => {
    const { question, passages, kind, id } = record(value)
    return (
      typeof question === 'string' &&
      Array.isArray(passages) &&
      passages.length > 0 &&
      passages.every(isSpan) &&
      [kind, id].every((one) => one === undefined || typeof one === 'string')
    )
  },
  what: 'a claim: {"question": "…", "passages": [spans of its accounts]}',
}
const TEXT: Check = { is: (value) => typeof value === 'string', what: 'a text' }
const ANCHORS: Check = {
  is: (value) => Array.isArray(value) && value.every((one) => text(record(one).id) && isSpan(record(one).span)),
  what: 'a list of {"id", "span"}',
}

function isSpan(value: unknown): boolean {
  const { articleId, start, end, quote, in: piece } = record(value)
  const isPlace = (at: unknown): at is number => Number.isInteger(at) && (at as number) >= 0
  return (
    text(articleId) &&
    isPlace(start) &&
    isPlace(end) &&
    start <= end &&
    typeof quote === 'string' &&
    (piece === undefined || typeof piece === 'string')
  )
}

const optional = (check: Check): Check => ({ ...check, optional: true })

/** What any decision may carry. */
const MADE: Readonly<Record<string, Check>> = {
  id: optional(TEXT),
  author: optional(TEXT),
  made: optional(TEXT),
  note: optional(TEXT),
  anchors: optional(ANCHORS),
}

const FIELDS: Readonly<Record<Decision['decision'], Readonly<Record<string, Check>>>> = {
  'merge-stories': { ids: PAIR },
  'merge-entities': { ids: PAIR },
  'merge-events': { ids: PAIR },
  'split-story': { articleIds: IDS, from: optional(IDS) },
  'move-article': { articleId: ID, to: ID, from: optional(IDS) },
  'not-same': { ids: PAIR },
  published: { articleId: ID, value: DATE },
  speaker: { attributionId: ID, entityId: ID_OR_NULL, name: optional(ID) },
  figure: { figureId: ID, value: NUMBER },
  'veto-origin': { from: ID, to: ID, claim: optional(CLAIM) },
  claim: { claim: CLAIM, mark: MARK },
}

/** What keeps a value from being a decision, in words; null where it is one. */
export function decisionFault(value: unknown): string | null {
  const fieldsOf = record(value)
  const kind = fieldsOf.decision
  const fields =
    typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Decision['decision']] : undefined
  if (!fields) return `'decision' is one of ${Object.keys(FIELDS).join(', ')}`
  const wrong = Object.entries({ ...fields, ...MADE }).find(
    ([field, check]) => !(check.optional === true && fieldsOf[field] === undefined) && !check.is(fieldsOf[field]),
  )
  return wrong ? `a ${kind} needs '${wrong[0]}', ${wrong[1].what}` : null
}
