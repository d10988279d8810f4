/** What a language's texts write in their own way, from Unicode's CLDR as the runtime has it (`Intl`). */
export type Locale = {
  /** Sign before decimals; null where the language is not known, and a lone sign inside a number can mean either. */
  readonly decimal: string | null
  /** Names of months, and signs after the numbers of a date ("年"), lower case. */
  readonly months: ReadonlySet<string>
  readonly dateSigns: ReadonlySet<string>
  /** "3." is the third: a full stop after a number need not end a sentence. */
  readonly dotOrdinals: boolean
  /** Words for thousands, millions and so on, lower case: "millionen" → 1000000. */
  readonly scales: ReadonlyMap<string, number>
  readonly percents: ReadonlySet<string>
  /** Signs and words of currencies, lower case: "euro" → "EUR". */
  readonly currencies: ReadonlyMap<string, string>
  /** First letters of scales, percents and currencies: nothing else need be looked up. */
  readonly unitStarts: ReadonlySet<string>
  /** Names of countries → region code: "Allemagne" → "DE". */
  readonly countries: ReadonlyMap<string, string>
}

/** Written with full stops for "the third", though their dates are not. */
const DOT_ORDINALS: ReadonlySet<string> = new Set(['pl', 'tr', 'hu', 'sr', 'bs', 'mk'])

const CURRENCIES: readonly string[] =
  'EUR USD GBP JPY CNY CHF RUB UAH INR BRL KRW TRY PLN SEK NOK DKK CZK HUF RON ILS IRR SAR AED EGP MXN ZAR'.split(' ')

/** Signs that stand for one currency in any language. */
const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
]

const PERCENTS: readonly string[] = ['%', '٪', '％']

/** Regions are the pairs of letters for which CLDR has a name. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Pairs that are no countries: unions and the like. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])

/** Reads what is known of a language by its BCP 47 tag, which may be any string. */
export function readLocale(tag: string): Locale {
  const code = knownTag(tag)
  if (code === null) return UNKNOWN
  const scales = new Map(scaleWords(code))
  const percents = new Set([...PERCENTS, ...percentWords(code)])
  const currencies = new Map([...CURRENCY_SIGNS, ...currencyWords(code)])
  return {
    decimal: partOf(new Intl.NumberFormat(code, { useGrouping: false }).formatToParts(1.5), 'decimal'),
    months: new Set(monthNames(code)),
    dateSigns: new Set(dateSigns(code)),
    dotOrdinals: DOT_ORDINALS.has(code.split('-')[0] ?? '') || literalAfterDay(code).startsWith('.'),
    scales,
    percents,
    currencies,
    unitStarts: firstLetters(scales, percents, currencies),
    countries: new Map(countryNames(code)),
  }
}

const UNKNOWN: Locale = {
  decimal: null,
  months: new Set(),
  dateSigns: new Set(['年', '月', '日', '년', '월', '일']),
  dotOrdinals: true,
  scales: new Map(),
  percents: new Set(PERCENTS),
  currencies: new Map(CURRENCY_SIGNS),
  unitStarts: firstLetters(new Set(PERCENTS), new Map(CURRENCY_SIGNS)),
  countries: new Map(),
}

/** The tag where the runtime knows its language, else null. */
export function knownTag(tag: string): string | null {
  try {
    return tag === 'und' ? null : (Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? null)
  } catch {
    return null
  }
}

function firstLetters(...lists: readonly { readonly keys: () => Iterable<string> }[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list.keys()].map((word) => [...word][0] ?? '')))
}

type Part = { readonly type: string; readonly value: string }

function partOf(parts: readonly Part[], type: string): string | null {
  return parts.find((part) => part.type === type)?.value ?? null
}

function lower(word: string | null): string[] {
  const trimmed = word?.trim().toLowerCase() ?? ''
  return trimmed === '' ? [] : [trimmed]
}

/** Long names, as they stand alone and within a date, in our calendar and in the language's own. */
function monthNames(code: string): string[] {
  const options: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC', numberingSystem: 'latn' }
  const formats = [{ calendar: 'gregory' }, {}].flatMap((calendar) => [
    new Intl.DateTimeFormat(code, { ...options, ...calendar }),
    new Intl.DateTimeFormat(code, { ...options, ...calendar, day: 'numeric' }),
  ])
  return Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15)).flatMap((date) =>
    formats.flatMap((format) => lower(partOf(format.formatToParts(date), 'month')).filter((name) => !/^\d/.test(name))),
  )
}

const longDate: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }

/** What stands right behind the numbers of a date, of letters: "年", "년". */
function dateSigns(code: string): string[] {
  const parts = new Intl.DateTimeFormat(code, longDate).formatToParts(Date.UTC(2021, 2, 15))
  return parts.flatMap(({ type, value }, i) =>
    type === 'literal' && /\d$/.test(parts[i - 1]?.value ?? '') && /^\p{L}/u.test(value) ? lower(value) : [],
  )
}

function literalAfterDay(code: string): string {
  const parts = new Intl.DateTimeFormat(code, longDate).formatToParts(Date.UTC(2021, 2, 15))
  return parts[parts.findIndex(({ type }) => type === 'day') + 1]?.value ?? ''
}

function scaleWords(code: string): [string, number][] {
  const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long', numberingSystem: 'latn' })
  // one, two and five of each: many languages have three forms
  const values = [1e3, 1e4, 1e6, 1e8, 1e9, 1e12].flatMap((scale) => [1, 2, 5, 1.5].map((n) => n * scale))
  return values.flatMap((value) => {
    const parts = format.formatToParts(value)
    const number = Number((partOf(parts, 'integer') ?? '').replace(/\D/g, ''))
    const fraction = Number(`0.${partOf(parts, 'fraction') ?? '0'}`)
    const scale = Math.round(value / (number + fraction))
    return number > 0 && Number.isFinite(scale) && scale > 1
      ? lower(partOf(parts, 'compact')).map((word): [string, number] => [word, scale])
      : []
  })
}

function percentWords(code: string): string[] {
  const format = new Intl.NumberFormat(code, { style: 'unit', unit: 'percent', unitDisplay: 'long' })
  return [1, 2, 5, 1.5].flatMap((n) => lower(partOf(format.formatToParts(n), 'unit')))
}

function currencyWords(code: string): [string, string][] {
  return CURRENCIES.flatMap((currency) => {
    const word = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'name' })
    const sign = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'symbol' })
    const words = [1, 2, 5, 1.5].flatMap((n) => lower(partOf(word.formatToParts(n), 'currency')))
    // "$" alone is the dollar of whoever writes; "US$" says whose
    const signs = lower(partOf(sign.formatToParts(1), 'currency')).filter((text) => text !== '$' && text !== '¥')
    return [...words, ...signs].map((text): [string, string] => [text, currency])
  })
}

function countryNames(code: string): [string, string][] {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })
  const short = new Intl.DisplayNames([code], { type: 'region', fallback: 'none', style: 'short' })
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter((region) => !NO_COUNTRIES.has(region))
    .flatMap((region) =>
      [names.of(region), short.of(region)].flatMap((name): [string, string][] => (name ? [[name, region]] : [])),
    )
}
