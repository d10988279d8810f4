import { englishMonths, months } from './months.ts'
import { zoneOffset } from './zones.ts'

/** A date read in a text, with where it stands. */
export type DateFound = {
  /** ISO 8601: "2023-11-05", "2023-11-05T06:34:00+05:30", or a month "2016-04". */
  readonly value: string
  readonly start: number
  readonly end: number
}

const anyOf = (names: ReadonlyMap<string, number>) =>
  `(${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`
const anyMonth = anyOf(months)
const english = anyOf(englishMonths)

/** Ways to write a day; each names the order of its groups. All are bounded, without nested repetition. */
const dayForms: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /(?<![\d.])((?:19|20)\d\d)[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d)/g, order: 'ymd' },
  { pattern: /(?<!\d)((?:19|20)\d\d)[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/g, order: 'ymd' },
  {
    pattern: new RegExp(
      `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ \\-]${anyMonth}(?: de)?,?[ \\-]((?:19|20)\\d\\d)(?!\\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${anyMonth} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d) ${english} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:,]| (?:19|20)\\d\\d)`,
      'giu',
    ),
    order: 'ymd',
  },
  { pattern: /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d\d)(?!\d|\.\d)/g, order: 'dmy' },
]

/** A day with two digits for its year: only where a date is looked for and nothing else would stand. */
const shortForm = /(?<![\d.,/-])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d.,/]\d|\d)/g
/** Two digits up to this are years of this century: the web's pages are of 1990 and later. */
const thisCentury = 40

const monthForm = new RegExp(`(?<!\\d{1,2}(?:st|nd|rd|th)? )(?<!\\p{L})${english},? ((?:19|20)\\d\\d)(?!\\d)`, 'giu')

/** What every form has: a year of four digits, or the short form's signs between digits. */
const anyYear = /(?:19|20)\d\d/
const anyShort = /\d[./]\d/

export type FindOptions = {
  /** Find months with their year too. */
  readonly coarse?: boolean
  /** 04/05/2021 is 4 May ('day') or April 5 ('month'); without it such a date says nothing. */
  readonly first?: 'day' | 'month'
  /** 31.10.23 is a date too. */
  readonly shortYears?: boolean
}

/** Every absolute day that a text names, in order. */
export function findDates(text: string, options: FindOptions = {}): readonly DateFound[] {
  // most short texts of a page name no year: a sixth of its time was spent on them
  if (!anyYear.test(text) && !(options.shortYears === true && anyShort.test(text))) return []
  const found: DateFound[] = []
  for (const { pattern, order } of dayForms) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1).filter((group) => !/^[./-]$/.test(group))
      const [a = '', b = '', c = ''] = groups
      const ambiguous = order === 'dmy' && isAmbiguous(match[0], a, b)
      if (ambiguous && options.first === undefined) continue
      const value =
        order === 'ymd'
          ? toDay(a, b, c)
          : order === 'mdy' || (ambiguous && options.first === 'month')
            ? toDay(c, a, b)
            : toDay(c, b, a)
      if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length })
    }
  }
  if (options.shortYears === true && found.length === 0) found.push(...findShort(text, options))
  if (options.coarse === true) {
    for (const match of text.matchAll(monthForm)) {
      const number = englishMonths.get((match[1] ?? '').toLowerCase())
      const value = `${match[2]}-${String(number).padStart(2, '0')}`
      found.push({ value, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function findShort(text: string, options: FindOptions): readonly DateFound[] {
  return [...text.matchAll(shortForm)].flatMap((match) => {
    const [, a = '', sign, b = '', short = ''] = match
    const ambiguous = sign === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b
    if ((ambiguous && options.first === undefined) || (sign === '.' && Number(b) > 12)) return []
    const year = `${Number(short) <= thisCentury ? 20 : 19}${short}`
    const value = ambiguous && options.first === 'month' ? toDay(year, a, b) : toDay(year, b, a)
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }]
  })
}

/** 04/05/2021 may be April or May: such a date says nothing. */
function isAmbiguous(text: string, a: string, b: string): boolean {
  return /^\d{1,2}[/-]\d/.test(text) && Number(a) <= 12 && Number(b) <= 12 && a !== b
}

function toDay(year: string, monthText: string, day: string): string | null {
  const named = months.get(monthText.toLowerCase()) ?? Number(monthText)
  const swapped = named > 12 && Number(day) <= 12
  const [m, d] = swapped ? [Number(day), named] : [named, Number(day)]
  if (!(m >= 1 && m <= 12 && d >= 1)) return null
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate()
  return d > last ? null : `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const clock =
  /(?<![\d:.])([01]?\d|2[0-3])[:.]([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,9})?\s?(am|pm|a\.m\.|p\.m\.)?\s?(?:\(?([A-Z]{1,4})\b\)?|([+-]\d{2}:?\d{2}))?/gi

/** The first date of a label's text with the time of day beside it, as precise as it is given; null without one. */
export function readDate(text: string, options: FindOptions = {}): string | null {
  const iso = /(?<!\d)((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?/.exec(text)
  const day = findDates(text, options)[0]
  if (iso !== null && (day === undefined || iso.index <= day.start)) {
    const [year = '', m = '', d = ''] = (iso[1] ?? '').split('-')
    const checked = toDay(year, m, d)
    return checked === null ? null : `${checked}T${iso[2]}${iso[3] ?? ''}${colon(iso[4] ?? '')}`
  }
  if (day === undefined) return null
  const time =
    readTime(text.slice(0, day.start), day.value, 'last') ?? readTime(text.slice(day.end), day.value, 'first')
  return time === null ? day.value : `${day.value}T${time}`
}

/** Only a time close to the day belongs to it. */
const reach = 24

function readTime(text: string, day: string, which: 'first' | 'last'): string | null {
  const near = which === 'first' ? text.slice(0, reach) : text.slice(-reach)
  const match = [...near.matchAll(clock)].at(which === 'first' ? 0 : -1)
  if (match === undefined) return null
  const [, hourText = '', minute = '', second, half, zone, offset] = match
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (/^p/i.test(half) ? 12 : 0)
  const place =
    offset !== undefined
      ? colon(offset)
      : zone !== undefined && zone === zone.toUpperCase()
        ? (zoneOffset(zone, day) ?? '')
        : ''
  return `${String(hour).padStart(2, '0')}:${minute}${second === undefined ? (place === '' ? '' : ':00') : `:${second}`}${place}`
}

function colon(offset: string): string {
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
}
