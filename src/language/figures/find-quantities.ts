import type { BoundMeaning } from '../lang/en/figure-bounds.ts'
import { type Atom, readAtoms } from './atoms.ts'
import { figureRules } from './figure-rules.ts'
import { findBarred } from './find-barred.ts'
import type { Amount, Quantity, Reading, Scan } from './quantity.ts'
import { readAmount } from './read-amount.ts'
import { boundAfter, boundBefore } from './read-bound.ts'
import { readOrdinal } from './rules/ordinal.ts'

export type QuantityContext = Partial<Pick<Scan, 'dated' | 'named' | 'personEndsAt'>>

/** Every number of a text with kind, unit and bound, in order; linear in the text. */
export function findQuantities(text: string, context: QuantityContext = {}): readonly Quantity[] {
  const atoms = readAtoms(text)
  const scan: Scan = { text, atoms, dated: () => false, named: () => false, personEndsAt: () => null, ...context }
  const barred = findBarred(text)
  const found: Quantity[] = []
  let bar = 0
  for (let at = 0; at < atoms.length; ) {
    const start = atoms[at]?.start ?? 0
    while (bar < barred.length && (barred[bar]?.[1] ?? 0) <= start) bar++
    const [from = Infinity, to = 0] = barred[bar] ?? []
    if (start >= from && start < to) {
      at++
      continue
    }
    const read = readAt(scan, at)
    if (read?.quantity) found.push(read.quantity)
    at = Math.max(at + 1, read?.last ?? 0)
  }
  return found
}

function readAt(scan: Scan, at: number): { readonly last: number; readonly quantity: Quantity | null } | null {
  const ordinal = readOrdinal(scan.atoms, at)
  if (ordinal) return { last: ordinal.last, quantity: ordinalQuantity(scan, at, ordinal) }
  const amount = readAmount(scan.atoms, at)
  if (!amount) return null
  for (const rule of figureRules) {
    const reading = rule.read(scan, amount)
    if (reading?.kind === 'none') return { last: reading.last, quantity: null }
    if (reading) return { last: reading.last, quantity: toQuantity(scan, amount, reading) }
  }
  return null
}

function ordinalQuantity(
  { atoms, dated, named }: Scan,
  at: number,
  { value, last }: { value: number; last: number },
): Quantity | null {
  const start = atoms[at]?.start ?? 0
  const end = atoms[last - 1]?.end ?? start
  const next = atoms[last]
  if (dated(start, end) || named(start, end) || !next || next.kind !== 'word' || value === 1 || next.lower === 'of')
    return null
  return {
    start,
    end,
    coreStart: start,
    coreEnd: end,
    numberStart: start,
    numberEnd: end,
    value,
    low: null,
    high: null,
    bound: 'exact',
    kind: 'ordinal',
    unit: '',
    per: null,
    form: 'words',
  }
}

function toQuantity(scan: Scan, amount: Amount, reading: Exclude<Reading, { kind: 'none' }>): Quantity {
  const { atoms } = scan
  const value = reading.value ?? amount.value
  const factor = reading.value === undefined ? 1 : reading.value / (amount.value || 1)
  const opener = rangeOpener(atoms, amount, reading.first)
  const limits = amount.range || amount.low !== null ? null : limit(atoms, reading)
  const first = limits?.first ?? opener ?? reading.first
  const last = limits?.last ?? reading.last
  const scored = reading.kind === 'score'
  const low = scored
    ? null
    : reading.ends
      ? reading.ends[0]
      : amount.low === null
        ? scaleTo(limits?.meaning.low, value)
        : amount.low * factor
  const high = scored
    ? null
    : reading.ends
      ? reading.ends[1]
      : amount.high === null
        ? scaleTo(limits?.meaning.high, value)
        : amount.high * factor
  return {
    start: atoms[first]?.start ?? 0,
    end: atoms[last - 1]?.end ?? 0,
    coreStart: atoms[reading.first]?.start ?? 0,
    coreEnd: atoms[(reading.unitLast ?? reading.last) - 1]?.end ?? 0,
    numberStart: atoms[amount.first]?.start ?? 0,
    numberEnd: atoms[amount.last - 1]?.end ?? 0,
    value,
    low,
    high,
    bound:
      (amount.range && !scored) || reading.ends
        ? 'about'
        : amount.numeral.form === 'vague'
          ? 'atLeast'
          : (limits?.meaning.bound ?? 'exact'),
    kind: reading.kind,
    unit: reading.unit,
    per: reading.per ?? null,
    form: amount.numeral.form,
  }
}

function scaleTo(factor: number | null | undefined, value: number): number | null {
  if (factor === null || factor === undefined) return null
  return factor === 1 ? value : Number((factor * value).toPrecision(12))
}

function rangeOpener(atoms: readonly Atom[], amount: Amount, first: number): number | null {
  return amount.range && ['between', 'from'].includes(atoms[first - 1]?.lower ?? '') ? first - 1 : null
}

/** The bound before the number and its currency, or after the number or its unit. */
function limit(
  atoms: readonly Atom[],
  reading: Exclude<Reading, { kind: 'none' }>,
): { readonly meaning: BoundMeaning; readonly first: number; readonly last: number } | null {
  const before = boundBefore(atoms, reading.first)
  if (before && !isPreposition(atoms, before.at, reading))
    return { meaning: before.meaning, first: before.at, last: reading.last }
  const after =
    boundAfter(atoms, reading.last) ?? (reading.kind === 'count' ? boundAfter(atoms, reading.last + 1) : null)
  if (after) return { meaning: after.meaning, first: reading.first, last: after.at }
  return null
}

/** Verbs that take "over" to themselves: "handed over 12 hostages". */
const PHRASAL = new Set(
  'hand hands handed handing turn turns turned turning take takes took taken taking run runs ran running knocked won pass passed passing sign signed give gave given giving'.split(
    ' ',
  ),
)

const SPANS_TIME = new Set(
  'for took taken take takes last lasted lasts lasting after in is was been spent spend than just well served wait waited waiting be are were'.split(
    ' ',
  ),
)

/** "spread over three years", "under two governments": the word is a preposition and bounds nothing. */
function isPreposition(atoms: readonly Atom[], at: number, { kind }: Reading): boolean {
  const word = atoms[at]?.lower ?? ''
  const before = atoms[at - 1]
  if (kind === 'duration' && (word === 'over' || word === 'around' || word === 'about' || word === 'near')) {
    return word === 'over' && before !== undefined && !SPANS_TIME.has(before.lower)
  }
  if (word === 'over' && kind !== 'duration' && PHRASAL.has(before?.lower ?? '')) return true
  if (kind === 'ordinal' || kind === 'score') return true
  return (
    word === 'about' &&
    ['think', 'talk', 'talked', 'talking', 'concerns', 'questions', 'worried', 'asked', 'told'].includes(
      before?.lower ?? '',
    )
  )
}
