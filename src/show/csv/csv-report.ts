import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Synopsis } from '../../model/types.ts'
import { labelsOf } from '../../web/view/labels.ts'
import type { Table } from '../formats.ts'
import { claimsTable } from './claims-table.ts'
import { figuresTable } from './figures-table.ts'
import { namingTable } from './naming-table.ts'
import { timelineTable } from './timeline-table.ts'
import { wordingTable } from './wording-table.ts'

export type CsvOptions = {
  /** Which of the tables; `claims` where none is named. */
  readonly table?: Table
}

/** Text, a number, true or false; null is an empty field. */
export type Cell = string | number | boolean | null
/** A header and its rows, all of one length. */
export type Rows = readonly (readonly Cell[])[]

const TABLES: Readonly<Record<Table, (synopsis: Synopsis, label: (articleId: string) => string) => Rows>> = {
  claims: claimsTable,
  figures: figuresTable,
  timeline: timelineTable,
  naming: namingTable,
  wording: wordingTable,
}

/** One table of the synopsis as RFC 4180 has it: commas, CRLF, a header, fields in quotes where they need them. */
export function csvReport(synopsis: Synopsis, { table = 'claims' }: CsvOptions = {}): string {
  const rows = TABLES[table](synopsis, labelsOf(synopsis)).map((row) => row.map(field))
  return stringify(rows, { record_delimiter: 'windows' })
}

// What a spreadsheet takes for a formula, in common and full-width letters (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that a spreadsheet would run has an apostrophe before it; numbers are numbers. */
function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}
