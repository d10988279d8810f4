import { findDates } from '../dateline/read-date.ts'
import { type PressArticle, paragraphsOf } from './press-article.ts'

/** "3 of 250 DOCUMENTS" above each article of the older form. */
const counter = /^\s*(?:Document\s+)?\d{1,5}\s+of\s+\d{1,5}(?:\s+DOCUMENTS?)?\s*$/i
/** Below each article of the newer form. */
const ending = /^\s*End of Document\s*$/i
/** "LENGTH: 463 words" */
const field = /^([A-Z][A-Za-z-]{2,24}(?: [A-Z][A-Za-z]{2,15}){0,2}):\s*(.*)$/
const bodyMark = /^\s*Body:?\s*$/i
const copyright = /^\s*(?:Copyright|©|\(c\)) ?\d{4}/i
const fieldsAfter = new Set(
  'load-date language graphic url document-type publication-type subject organization company ticker industry geographic person correction-date journal-code pub-type classification notes cr'.split(
    ' ',
  ),
)

/** Does a text begin as an export of Nexis (LexisNexis, Nexis Uni, Lexis Advance) does? */
export function beginsAsNexis(head: string): boolean {
  const lines = head.split(/\r?\n/)
  if (lines.some((line) => counter.test(line) && /document/i.test(line))) return true
  if (lines.some((line) => /^\s*(?:Client\/Matter|Job Number):/.test(line))) return true
  const has = (name: string) => lines.some((line) => new RegExp(`^\\s*${name}:`, 'i').test(line))
  return (
    lines.some((line) => /^\s*Body:?\s*$/.test(line) || /^BODY:/.test(line)) &&
    has('LENGTH') &&
    (lines.some((line) => copyright.test(line)) || has('SECTION') || has('BYLINE'))
  )
}

/** The articles of an export; empty where none are found. */
export function readNexis(text: string): readonly PressArticle[] {
  const lines = text.split(/\r?\n|\f/).map((line) => line.replace(/[\u00a0\t]/g, ' ').trimEnd())
  return documentsOf(lines).flatMap((document) => readDocument(document) ?? [])
}

function documentsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const documents: string[][] = [[]]
  for (const line of lines) {
    if (ending.test(line) || counter.test(line)) documents.push([])
    else if (!/^\s*Page \d+ of \d+\s*$/.test(line)) documents.at(-1)?.push(line)
  }
  return documents.filter((document) => document.some((line) => line.trim() !== ''))
}

type Fields = Map<string, string>

function readDocument(lines: readonly string[]): PressArticle | null {
  const bodyAt = lines.findIndex((line) => bodyMark.test(line) || /^\s*BODY:/.test(line))
  const lengthAt = lines.findIndex((line) => /^\s*LENGTH:/i.test(line))
  const start = bodyAt >= 0 ? bodyAt : lengthAt
  if (start < 0) return null
  const end = endOfBody(lines, start + 1)
  const first = /^\s*BODY:\s*(\S.*)$/.exec(lines[start] ?? '')?.[1]
  const body = paragraphsOf([...(bodyAt >= 0 && first !== undefined ? [first] : []), ...lines.slice(start + 1, end)])
  if (body.length === 0) return null
  const fields: Fields = new Map()
  const head = readFields(lines.slice(0, start + (bodyAt >= 0 ? 0 : 1)), fields)
  const tail = readFields(lines.slice(end), fields)
  const { title, outlet, date, rest } = readHead(head, fields)
  const told = new Set(['headline', 'byline', 'highlight', 'url', 'graphic', 'title'])
  const optional = (name: string) => fields.get(name)?.trim() || undefined
  const [byline, standfirst, caption, url] = ['byline', 'highlight', 'graphic', 'url'].map(optional)
  return {
    title,
    outlet,
    date: date ?? optional('load-date') ?? null,
    ...(byline === undefined ? {} : { byline }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(caption === undefined ? {} : { caption }),
    ...(url === undefined ? {} : { url }),
    body,
    rest: [
      ...rest,
      ...[...fields].flatMap(([name, value]) => (told.has(name) || value === '' ? [] : [`${name}: ${value}`])),
      ...tail.filter((line) => line.trim() !== '').map((line) => line.trim()),
    ],
  }
}

/** Where the fields after the text begin. */
function endOfBody(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i]?.trim() ?? ''
    if (/^(?:Classification|Graphic|Notes)$/.test(line)) return i
    if (copyright.test(line) && i > from + 1) return i
    const name = field.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined && fieldsAfter.has(name) && (lines[i - 1]?.trim() ?? '') === '') return i
    if (name !== undefined && /^(?:load-date|language|publication-type|document-type)$/.test(name)) return i
  }
  return lines.length
}

/**
 * Takes the fields out of lines; what is left comes back. A field goes on until the next one or a blank line, where blank
 * lines set things apart.
 */
function readFields(lines: readonly string[], fields: Fields): readonly string[] {
  const wraps = lines.some((line, i) => line.trim() === '' && i > 0 && i < lines.length - 1)
  const left: string[] = []
  let open: string | null = null
  for (const line of lines) {
    const found = field.exec(line.trim())
    const name = found?.[1]?.toLowerCase()
    if (name !== undefined && (knownField.test(name) || fieldsAfter.has(name))) {
      open = name
      if (!fields.has(name)) fields.set(name, found?.[2] ?? '')
      else open = null
    } else if (line.trim() === '') {
      open = null
      left.push('')
    } else if (open !== null && wraps) fields.set(open, `${fields.get(open)} ${line.trim()}`)
    else left.push(line)
  }
  return left
}

const knownField =
  /^(?:headline|title|byline|section|length|dateline|highlight|series|type|distribution|source|acc-no|abstract|edition|note|correction|copyright|user name|date and time|job number|client\/matter|search terms|search type|narrowed by|documents)$/

type Head = {
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
  readonly rest: readonly string[]
}

/** The lines without a name: outlet, date and edition, headline; in the newer form headline, outlet, date. */
function readHead(lines: readonly string[], fields: Fields): Head {
  const blocks = blocksOf(lines.filter((line) => !copyright.test(line) && !/^\s*All Rights Reserved\s*$/i.test(line)))
  const flat = blocks.flat()
  const dateAt = flat.findLastIndex((line) => line.length <= 60 && findDates(line).length === 1)
  const stated = fields.get('headline') ?? fields.get('title') ?? null
  if (dateAt < 0) return { title: stated ?? flat.at(-1) ?? null, outlet: flat[0] ?? null, date: null, rest: [] }
  const outlet = flat[dateAt - 1] ?? null
  const before = flat.slice(0, Math.max(0, dateAt - 1))
  const after = blocksAfter(blocks, dateAt)
  // the older form has the headline below the date, the newer one above the outlet
  const headline = stated ?? after.at(-1)?.join(' ') ?? before.at(-1) ?? null
  const rest = [...before, ...after.slice(0, -1).flat()].filter((line) => line !== headline)
  return { title: headline, outlet, date: flat[dateAt] ?? null, rest }
}

/** Blocks below the one with the date; lines of that block below it are the edition. */
function blocksAfter(blocks: readonly (readonly string[])[], dateAt: number): readonly (readonly string[])[] {
  let passed = 0
  for (const [i, block] of blocks.entries()) {
    passed += block.length
    if (passed > dateAt) return blocks.slice(i + 1).filter((one) => !isEdition(one))
  }
  return []
}

function isEdition(block: readonly string[]): boolean {
  return block.every((line) => /\b(?:edition|final)\b/i.test(line) && line.length <= 50)
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line.trim())
  }
  return blocks.filter((block) => block.length > 0)
}
