import type { Locale } from './locale.ts'

/** A number with its unit: UTF-16 offsets, half-open. */
export type FoundNumber = {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly kind: 'count' | 'money' | 'percentage'
  /** "%", a currency's code, or empty: what is counted is not read. */
  readonly unit: string
}

/** Digits with single signs between them. */
const DIGITS = /\p{Nd}+(?:[.,'’٫٬ \u00a0\u202f\u2009]\p{Nd}+)*/gu
/** What stands right before a number that is part of something else: a code, a clock, a range, an address. */
const JOINED_BEFORE = /(?:[\p{L}\p{M}_#@/:+\-–—−]|\p{N}[.,])$/u
/** And behind it. */
const JOINED_AFTER = /^(?:[\p{M}_@/:°ºª]|[-–—−]\p{N}|[-–—]\p{L}|[.,]\p{N})/u
const ADDRESS = /:\/\/|@|www\./
/** Numbers of more digits are codes. */
const MOST_DIGITS = 15

/**
 * Numbers written in digits, by the language's own signs ("1.234,5", "1 234,5"), with scale and unit where they follow
 * ("3,5 Millionen Euro", "12 %"). Left out is whatever may be no number of anything: years, days of a month, clocks,
 * scores, ranges, codes, ordinals, and numbers whose signs can be read in two ways. Takes time linear in the text.
 */
export function findNumbers(text: string, locale: Locale): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(DIGITS)) {
    for (const piece of pieces(match[0], match.index, locale)) {
      const number = readNumber(text, piece, locale)
      if (number !== null) found.push(number)
    }
  }
  return found
}

type Piece = { readonly start: number; readonly written: string; readonly value: number | null }

/** One number where its blanks group its digits, else the numbers between the blanks. */
function pieces(written: string, start: number, locale: Locale): Piece[] {
  const whole = amountOf(written, locale)
  if (whole !== null || !/[ \u00a0\u202f\u2009]/.test(written)) return [{ start, written, value: whole }]
  return [...written.matchAll(/[^ \u00a0\u202f\u2009]+/g)].map((part) => ({
    start: start + part.index,
    written: part[0],
    value: amountOf(part[0], locale),
  }))
}

/** The value of digits and signs; null where they are no number, or one of two. */
function amountOf(written: string, { decimal }: Locale): number | null {
  const plain = toLatin(written)
  if (/^\d+$/.test(plain)) return plain.length > MOST_DIGITS || /^0\d/.test(plain) ? null : Number(plain)
  const sign = decimal === '٫' ? '.' : decimal
  const groups =
    sign === null ? /[ \u00a0\u202f\u2009]/ : sign === ',' ? /[.'’ \u00a0\u202f\u2009]/ : /[,'’ \u00a0\u202f\u2009]/
  const [integer = '', fraction, more] = sign === null ? [plain] : plain.split(sign)
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const parts = integer.split(groups)
  const [first = '', ...rest] = parts
  if (!parts.every((part) => /^\d+$/.test(part)) || new Set(integer.replace(/\d/g, '')).size > 1) return null
  const thousands = first.length <= 3 && rest.every((part) => part.length === 3)
  // India groups by two above the thousand: 12,34,567
  const lakhs = rest.length > 1 && first.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2)
  if (rest.length > 0 && !thousands && !(lakhs && rest.at(-1)?.length === 3)) return null
  if (/^0\d/.test(first) || parts.join('').length > MOST_DIGITS) return null
  return Number(`${parts.join('')}.${fraction ?? '0'}`)
}

/** Digits of any script as 0 to 9, Arabic signs as Latin ones. */
function toLatin(written: string): string {
  return written.replace(/(?![0-9])\p{Nd}|[٫٬]/gu, (sign) => {
    if (sign === '٫') return '.'
    if (sign === '٬') return ','
    return String(digitValue(sign))
  })
}

/** Unicode puts the ten digits of a script next to each other, 0 first, always at a multiple of two. */
function digitValue(sign: string): number {
  let zero = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero--
    value++
  }
  return value
}

function readNumber(text: string, { start, written, value }: Piece, locale: Locale): FoundNumber | null {
  const end = start + written.length
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (value === null || JOINED_AFTER.test(after) || isInAddress(text, start, end)) return null
  const sign = signBefore(before, locale)
  if (sign === null && JOINED_BEFORE.test(before) && !isDense(before)) return null
  const unit = before.endsWith('%') ? PERCENT_BEFORE : readUnit(after, locale)
  if (unit.length === 0 && /^\p{L}/u.test(after) && !isDense(after.charAt(0))) return null
  const money = unit.currency ?? sign?.currency
  if (unit.isPercentage || money !== undefined || unit.scale > 1) {
    return {
      start: start - (unit === PERCENT_BEFORE ? 1 : (sign?.length ?? 0)),
      end: end + unit.length,
      value: round(value * unit.scale),
      kind: unit.isPercentage ? 'percentage' : money === undefined ? 'count' : 'money',
      unit: unit.isPercentage ? '%' : (money ?? ''),
    }
  }
  if (isOfDate(before, after, written, locale)) return null
  if (locale.dotOrdinals && /^\.(?:\s|$)/.test(after) && written.length <= 3) return null
  return { start, end, value, kind: 'count', unit: '' }
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u.test(text)
}

/** A year, the day of a month, or a number with the sign of one behind it. */
function isOfDate(before: string, after: string, written: string, { months, dateSigns }: Locale): boolean {
  if (/^\p{Nd}{4}$/u.test(written) && /^[12]/.test(toLatin(written))) return true
  const behind = after.toLowerCase()
  if ([...dateSigns].some((sign) => behind.trimStart().startsWith(sign))) return true
  const words = [...behind.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, 2).map(([word]) => word)
  if (words.some((word, i) => months.has(word) && (i === 0 || (words[0]?.length ?? 9) <= 3))) return true
  const last = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[.\s]*$/u.exec(before.toLowerCase())?.[1]
  return last !== undefined && months.has(last)
}

type Unit = {
  readonly length: number
  readonly scale: number
  readonly currency?: string
  readonly isPercentage: boolean
}

/** Turkish and Basque put the sign first. */
const PERCENT_BEFORE: Unit = { length: 0, scale: 1, isPercentage: true }
const NO_UNIT: Unit = { length: 0, scale: 1, isPercentage: false }

/** "%", a word of scale, a currency, or a scale and a currency, right behind the number. */
function readUnit(after: string, { percents, scales, currencies, unitStarts }: Locale): Unit {
  const letter = /^\s?(.)/u.exec(after)?.[1] ?? ''
  if (!unitStarts.has(letter.toLowerCase())) return NO_UNIT
  const percent = wordAt(after, 0, percents)
  if (percent) return { length: percent.end, scale: 1, isPercentage: true }
  const scaled = wordAt(after, 0, scales)
  const scale = scaled ? (scales.get(scaled.word) ?? 1) : 1
  const from = scaled?.end ?? 0
  // "millions d’euros", "millones de euros"
  const link = scaled ? (/^\s+(?:de|di|d|do)(?:['’]|\s)/u.exec(after.slice(from))?.[0].length ?? 0) : 0
  const money = wordAt(after, from + (link > 0 ? link - 1 : 0), currencies) ?? wordAt(after, from + link, currencies)
  const currency = money && currencies.get(money.word)
  if (money && currency) return { length: money.end, scale, currency, isPercentage: false }
  return { length: from, scale, isPercentage: false }
}

type Known = { readonly has: (word: string) => boolean; readonly keys: () => Iterable<string> }

/** The longest of `known` that stands at `from`, after one blank or none, and ends where a word ends. */
function wordAt(after: string, from: number, known: Known): { readonly word: string; readonly end: number } | null {
  const rest = after.slice(from)
  const blank = /^[\s'’]?/u.exec(rest)?.[0].length ?? 0
  const behind = rest.slice(blank).toLowerCase()
  let best = ''
  for (const word of known.keys())
    if (word.length > best.length && behind.startsWith(word) && endsWord(behind, word.length)) best = word
  return best === '' ? null : { word: best, end: from + blank + best.length }
}

function endsWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  return !/[\p{L}\p{M}]/u.test(before) || !/[\p{L}\p{M}\p{N}]/u.test(after) || isDense(before)
}

/** "€ 12", "US$ 12": the sign of a currency before the number; one of several countries ("$") stands for itself. */
function signBefore(
  before: string,
  { currencies }: Locale,
): { readonly length: number; readonly currency: string } | null {
  const match = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}{1,3})?\p{Sc}|\p{Lu}{3})(\s?)$/u.exec(before)
  const sign = match?.[1] ?? ''
  const currency = currencies.get(sign.toLowerCase()) ?? (/\p{Sc}/u.test(sign) ? sign : undefined)
  return match && currency ? { length: sign.length + (match[2]?.length ?? 0), currency } : null
}

/** Does the number stand in an address of the web or of mail? */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < 200 && !/\s/.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < 200 && !/\s/.test(text.charAt(to))) to++
  return ADDRESS.test(text.slice(from, to))
}
