import type { Unit } from './meaning.ts'
import { quantityAt } from './quantities.ts'
import type { Match } from './rule.ts'

/** ISO 8601 designators; TIMEX3 adds Q, DE (decade), CE (century), WE. */
const CODES: Readonly<Record<Unit, readonly [prefix: string, code: string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  night: ['P', 'D'],
  week: ['P', 'W'],
  weekend: ['P', 'WE'],
  fortnight: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'Y'],
  century: ['P', 'Y'],
  millennium: ['P', 'Y'],
}

/** Units said in another: "two decades" is P20Y. */
const MULTIPLES: Readonly<Partial<Record<Unit, number>>> = { fortnight: 2, decade: 10, century: 100, millennium: 1000 }
/** Codes of those units where their number is not said: "decades" is PXDE. */
const VAGUE: Readonly<Partial<Record<Unit, string>>> = { decade: 'DE', century: 'CE', millennium: 'ML' }

/** The smaller unit a half is said in: 5 1/2 hours → PT5H30M. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = { minute: '30S', hour: '30M', year: '6M', day: 'T12H' }

/** TIMEX3 value of so many units, null for an unsaid number: "P3D", "PT5H30M", "PXW". */
export function durationOf(amount: number | null, unit: Unit): string {
  const [prefix, code] = CODES[unit]
  if (amount === null) return `${prefix}X${VAGUE[unit] ?? code}`
  const count = amount * (MULTIPLES[unit] ?? 1)
  if (Number.isInteger(count)) return `${prefix}${count}${code}`
  const whole = Math.floor(count)
  const half = HALVES[unit]
  if (count - whole !== 0.5 || half === undefined) return `${prefix}${Number(count.toFixed(2))}${code}`
  return whole === 0 && half.startsWith('T')
    ? `P${half}`
    : whole === 0
      ? halfAlone(unit)
      : `${prefix}${whole}${code}${half}`
}

function halfAlone(unit: Unit): string {
  return unit === 'minute' ? 'PT30S' : unit === 'hour' ? 'PT30M' : 'P6M'
}

/** The number captured as `quantity`; 1 where none was said, null where it is vague. */
export function amountOf(match: Match): number | null {
  const capture = match.capture('quantity')
  if (capture === null) return 1
  return quantityAt(match.atoms, capture.at)?.value ?? null
}

/** The captured unit. */
export function unitOf(match: Match): Unit {
  const unit = match.term('unit').unit ?? match.term('units').unit ?? match.term('length').length
  return isUnit(unit) ? unit : 'day'
}

export function isUnit(unit: string | undefined): unit is Unit {
  return unit !== undefined && Object.hasOwn(CODES, unit)
}
