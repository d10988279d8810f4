import type { Bounds } from '../../model/types.ts'

/** Milliseconds since 1970 of an ISO 8601 day or instant: its first moment, or with `end` its last; null for neither. */
export function moment(iso: string | null | undefined, end = false): number | null {
  if (!iso) return null
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (day) {
    const [year, month, date] = [Number(day[1]), day[2] ? Number(day[2]) - 1 : null, day[3] ? Number(day[3]) : null]
    if (!end) return Date.UTC(year, month ?? 0, date ?? 1)
    if (month === null) return Date.UTC(year + 1, 0, 1) - 1
    return date === null ? Date.UTC(year, month + 1, 1) - 1 : Date.UTC(year, month, date + 1) - 1
  }
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? null : time
}

/** How two ranges of time stand: the first wholly before the second, after it, overlapping, or not known. */
export function order(a: Bounds, b: Bounds): 'before' | 'after' | 'overlap' | 'unknown' {
  const [aFirst, aLast] = [moment(a.earliest), moment(a.latest, true)]
  const [bFirst, bLast] = [moment(b.earliest), moment(b.latest, true)]
  if (aLast !== null && bFirst !== null && aLast < bFirst) return 'before'
  if (bLast !== null && aFirst !== null && bLast < aFirst) return 'after'
  return aFirst !== null && aLast !== null && bFirst !== null && bLast !== null ? 'overlap' : 'unknown'
}

/** A range of time as a reader says it: "4 November 2023", "June 2023", "1959"; null where nothing is known. */
export function inWords({ earliest, latest }: Bounds): string | null {
  const whole = wholePeriod(earliest, latest)
  if (whole) return whole
  const [from, to] = [dayInWords(earliest), dayInWords(latest)]
  if (from && to) return from === to ? from : `${from} to ${to}`
  return from ? `${from} or later` : to ? `${to} or earlier` : null
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function dayInWords(iso: string | null): string | null {
  const found = iso ? /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso) : null
  if (!found) return null
  const [, year, month, day, time] = found
  return [time, day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** From the first to the last day of a month or year is that month or year; of several, "1966 to 1978", "May to July 2017". */
function wholePeriod(earliest: string | null, latest: string | null): string | null {
  const [from, to] = [/^(\d{4})-(\d{2})-01$/.exec(earliest ?? ''), /^(\d{4})-(\d{2})-(\d{2})$/.exec(latest ?? '')]
  if (!from || !to) return null
  if (from[2] === '01' && to[2] === '12' && to[3] === '31')
    return from[1] === to[1] ? (from[1] ?? null) : `${from[1]} to ${to[1]}`
  const last = new Date(Date.UTC(Number(to[1]), Number(to[2]), 0)).getUTCDate()
  if (Number(to[3]) !== last) return null
  const [first, end] = [MONTHS[Number(from[2]) - 1], `${MONTHS[Number(to[2]) - 1]} ${to[1]}`]
  if (from[1] !== to[1]) return `${first} ${from[1]} to ${end}`
  return from[2] === to[2] ? end : `${first} to ${end}`
}
