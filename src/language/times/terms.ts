import * as words from '../lang/en/time-words.ts'

/** What a word, number or clock time can mean in a pattern. Most have one reading; "second" and "may" have more. */
export type Term = {
  readonly month?: number
  readonly weekday?: number
  /** An abbreviation, which needs more around it than the full name: "Sat", "Mar". */
  readonly short?: true
  readonly unit?: string
  readonly plural?: true
  /** Unit of a length said in one word: "weeklong". */
  readonly length?: string
  readonly season?: string
  /** TIMEX3 code of a part of the day, or a clock time ("noon"). */
  readonly part?: string
  readonly frequency?: string
  /** Value of a number word or of digits. */
  readonly number?: number
  readonly digits?: true
  readonly scale?: number
  readonly ordinal?: number
  /** First year of a decade: 1990; below 100 where the century is open: 90. */
  readonly decade?: number
  /** "06:34", "06:34:10" in 24 hours, with what was said of the half of the day. */
  readonly clock?: Clock
  /** "2019-12-31", "2019-12-31T10:00Z". */
  readonly iso?: string
  /** "12/31/2019" in three numbers as written. */
  readonly slashed?: readonly [number, number, number]
  /** "Q3". */
  readonly quarter?: number
  readonly zone?: number
}

type Clock = {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | null
  readonly dotted: boolean
}

const lexicon = buildLexicon()

/** The reading of one atom (lower case); null for a word the lexicon does not have. */
export function termOf(lower: string): Term | null {
  const code = lower.charCodeAt(0)
  return code >= 48 && code <= 57 ? numeric(lower) : (lexicon.get(lower) ?? null)
}

function numeric(lower: string): Term | null {
  if (/^\d+$/.test(lower)) return lower.length > 12 ? null : { number: Number(lower), digits: true }
  if (/^\d[\d,]*(?:,\d{3})+(?:\.\d+)?$/.test(lower)) return { number: Number(lower.replaceAll(',', '')) }
  const ordinal = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower)
  if (ordinal !== null) return { ordinal: Number(ordinal[1]), digits: true }
  const decade = /^(\d{3}0|\d0)s$/.exec(lower)
  if (decade !== null) return { decade: Number(decade[1]) }
  const half = /^(\d{1,2})([ap])m$/.exec(lower)
  if (half !== null) return clockOf(half[1], '0', half[2] === 'a' ? 'am' : 'pm', false)
  const clock = /^(\d{1,2})([:.])(\d{2})(?::\d{2})?(?:([ap])\.?m)?$/.exec(lower)
  if (clock !== null) {
    const said = clock[4] === undefined ? null : clock[4] === 'a' ? 'am' : 'pm'
    const term = clockOf(clock[1], clock[3], said, clock[2] === '.')
    return clock[2] === '.' && said === null ? { ...term, number: Number(lower) } : term
  }
  if (/^\d+\.\d+$/.test(lower)) return { number: Number(lower) }
  const military = /^([0-2]\d)([0-5]\d)h(?:rs)?$/.exec(lower)
  if (military !== null) return clockOf(military[1], military[2], null, false)
  if (/^\d{4}-/.test(lower)) return { iso: lower.toUpperCase() }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(lower)
  if (slashed !== null) return { slashed: [Number(slashed[1]), Number(slashed[2]), fullYear(Number(slashed[3]))] }
  const quarter = /^([1-4])q$/.exec(lower)
  return quarter === null ? null : { quarter: Number(quarter[1]) }
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: Clock['half'],
  dotted: boolean,
): Term | null {
  const hour = Number(hours)
  const minute = Number(minutes)
  if (hour > 24 || minute > 59 || (half !== null && (hour > 12 || hour === 0))) return null
  return { clock: { hour: half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), minute, half, dotted } }
}

/** A year of two digits, as POSIX reads it: 69–99 are 1900s, 00–68 are 2000s. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year
}

function buildLexicon(): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>()
  const add = (word: string, term: Term): void => void terms.set(word, { ...terms.get(word), ...term })
  for (const [at, names] of words.months.entries())
    for (const [n, name] of names.entries()) add(name, n === 0 ? { month: at + 1 } : { month: at + 1, short: true })
  for (const [at, names] of words.weekdays.entries())
    for (const [n, name] of names.entries()) {
      add(name, n === 0 ? { weekday: at + 1 } : { weekday: at + 1, short: true })
      if (n === 0) add(`${name}s`, { weekday: at + 1, plural: true })
    }
  for (const [singular, plural] of words.units) {
    add(singular, { unit: singular })
    add(plural, { unit: singular, plural: true })
  }
  for (const [word, [unit, plural]] of Object.entries(words.unitForms)) add(word, plural ? { unit, plural } : { unit })
  for (const [word, length] of Object.entries(words.lengths)) add(word, { length })
  for (const [word, season] of Object.entries(words.seasons)) add(word, { season })
  for (const [word, part] of Object.entries(words.partsOfDay)) add(word, { part })
  for (const [word, frequency] of Object.entries(words.frequencies)) add(word, { frequency })
  for (const [word, number] of Object.entries(words.numbers)) add(word, { number })
  for (const [word, scale] of Object.entries(words.scales)) add(word, { scale })
  for (const [at, word] of words.ordinals.entries()) add(word, { ordinal: at + 1 })
  for (const [word, tens] of Object.entries(words.decades)) add(word, { decade: tens * 10 })
  for (const [word, zone] of Object.entries(words.zones)) add(word, { zone })
  for (const n of [1, 2, 3, 4]) add(`q${n}`, { quarter: n })
  return terms
}
