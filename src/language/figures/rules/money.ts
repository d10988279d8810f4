import {
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  MONEY_CUES,
  SHORT_CODES,
} from '../../lang/en/figure-currencies.ts'
import { SUFFIXES, UNITS } from '../../lang/en/figure-numbers.ts'
import type { Atom } from '../atoms.ts'
import type { Amount, FigureRule, Reading } from '../quantity.ts'
import { readNumeral } from '../read-numeral.ts'

/** Sums of money: a sign or code before the number, or a currency's name after it. The unit is the ISO 4217 code. */
export const money: FigureRule = {
  name: 'money',
  read: ({ atoms }, amount) => {
    const before = signBefore(atoms, amount.first)
    if (before) return withPer(atoms, trailing(atoms, amount, before))
    const after = nameAfter(atoms, amount)
    return after && withPer(atoms, after)
  },
}

type Money = { readonly unit: string; readonly first: number; readonly last: number; readonly value?: number }

function signBefore(atoms: readonly Atom[], first: number): { unit: string; first: number } | null {
  let at = first - 1
  if (atoms[at]?.text === '-' && CURRENCY_SIGNS.has(atoms[at - 1]?.text ?? '')) at--
  const sign = atoms[at]
  if (!sign) return null
  const unit = CURRENCY_SIGNS.get(sign.text)
  if (unit) {
    const minus = atoms[at - 1]?.text === '-' && sign.glued ? 1 : 0
    const prefix = atoms[at - 1 - minus]
    const nation =
      sign.text === '$' && prefix?.kind === 'word' ? DOLLAR_PREFIXES.get(prefix.lower.replace(/\.$/, '')) : undefined
    const spaced = prefix?.text === 'c' && !sign.glued && !atoms[first]?.glued
    const near = spaced || sign.glued || (prefix && prefix.text.length > 1)
    return nation && near ? { unit: nation, first: at - 1 } : { unit, first: at }
  }
  if (sign.kind !== 'word') {
    // "Rs. 500"
    const dotted = sign.text === '.' && sign.glued ? CURRENCY_CODES.get(atoms[at - 1]?.text ?? '') : undefined
    return dotted && !SHORT_CODES.has(atoms[at - 1]?.text ?? '') ? { unit: dotted, first: at - 1 } : null
  }
  const named = sign.lower === 'dollar' && atoms[at - 1]?.kind !== 'number' && !UNITS.has(atoms[at - 1]?.lower ?? '')
  const code = CURRENCY_CODES.get(sign.text) ?? (named ? 'USD' : undefined)
  if (code) return SHORT_CODES.has(sign.text) && !atoms[first]?.glued ? null : { unit: code, first: at }
  const million = /^M([A-Z]{3})$/.exec(sign.text)?.[1]
  return million && CURRENCY_CODES.has(million) ? { unit: `${million}*1e6`, first: at } : null
}

/** After "$5": a loose "m", a repeated name ("$ 10 dollars"), the code ("$5 USD"). */
function trailing(atoms: readonly Atom[], amount: Amount, before: { unit: string; first: number }): Money {
  let { last } = amount
  let factor = before.unit.endsWith('*1e6') ? 1e6 : 1
  const letter = atoms[last]
  if (letter && amount.numeral.scale === 1 && ['m', 'b', 't'].includes(letter.lower) && !touches(atoms[last + 1])) {
    factor = SUFFIXES.get(letter.lower) ?? 1
    last++
  }
  const name = atoms[last]
  let unit = before.unit.replace('*1e6', '')
  if (name && !name.glued && CURRENCY_CODES.get(name.text) && !SHORT_CODES.has(name.text)) {
    unit = CURRENCY_CODES.get(name.text) ?? unit
    last++
  } else if (name && ['dollars', 'euros', 'pounds'].includes(name.lower)) last++
  return { unit, first: before.first, last, ...(factor > 1 ? { value: amount.value * factor } : {}) }
}

function nameAfter(atoms: readonly Atom[], amount: Amount): Money | null {
  let at = amount.last
  let factor = 1
  if (atoms[at]?.text === '-') at++
  if (amount.numeral.form === 'vague' && atoms[at]?.lower === 'of') at++
  const sign = CURRENCY_SIGNS.get(atoms[at]?.text ?? '')
  if (sign && !(atoms[at + 1]?.kind === 'number' && !atoms[at]?.glued)) return cents(sign, amount, at + 1)
  const code = /^(M?)([A-Z]{3})$/.exec(atoms[at]?.text ?? '')
  if (code?.[2] && CURRENCY_CODES.has(code[2])) {
    const million = atoms[at + 1]?.lower === 'million' ? 1 : 0
    factor = million || code[1] ? 1e6 : 1
    return {
      unit: CURRENCY_CODES.get(code[2]) ?? code[2],
      first: amount.first,
      last: at + 1 + million,
      value: amount.value * factor,
    }
  }
  if (atoms[at]?.glued && atoms[at]?.text === 'p' && !touches(atoms[at + 1]))
    return { unit: 'GBP', first: amount.first, last: at + 1, value: amount.value / 100 }
  const nation = nationAt(atoms, at)
  const name = atoms[nation.last]?.lower ?? ''
  const unit = nation.unitOf(name) ?? CURRENCY_WORDS.get(name)
  if (!unit || (name.startsWith('pound') && nation.last === at && !poundsAreMoney(atoms, amount))) return null
  if ((name === 'won' || name === 'marks' || name === 'sterling') && amount.value < 1000) return null
  const last = nation.last + 1 + (atoms[nation.last + 1]?.lower === 'sterling' ? 1 : 0)
  return withHundredths(atoms, cents(unit, amount, last), amount)
}

/** "13 dollars and 45 cents", "two pounds 50 pence". */
function withHundredths(atoms: readonly Atom[], found: Money, amount: Amount): Money {
  const next = readNumeral(atoms, found.last + (atoms[found.last]?.lower === 'and' ? 1 : 0))
  if (!next || next.value >= 100 || !/^(?:cents?|pence|penny)$/.test(atoms[next.last]?.lower ?? '')) return found
  return { ...found, last: next.last + 1, value: (found.value ?? amount.value) + next.value / 100 }
}

function touches(atom: Atom | undefined): boolean {
  return Boolean(atom?.glued && atom.kind !== 'sign')
}

/** Cents and pence as their hundreds, so that 50 cents meets $0.50. */
function cents(unit: string, amount: Amount, last: number): Money {
  if (unit === 'cent' || unit === 'USD cent')
    return { unit: 'USD', first: amount.first, last, value: amount.value / 100 }
  if (unit === 'penny') return { unit: 'GBP', first: amount.first, last, value: amount.value / 100 }
  return { unit, first: amount.first, last }
}

function nationAt(atoms: readonly Atom[], at: number): { last: number; unitOf: (name: string) => string | undefined } {
  const one = atoms[at]?.lower ?? ''
  const two = `${one} ${atoms[at + 1]?.lower ?? ''}`
  const of = (nation: string) => (name: string) => CURRENCY_NATIONS.get(stem(name))?.get(nation)
  if (of(two)(atoms[at + 2]?.lower ?? '')) return { last: at + 2, unitOf: of(two) }
  if (of(one)(atoms[at + 1]?.lower ?? '')) return { last: at + 1, unitOf: of(one) }
  return { last: at, unitOf: () => undefined }
}

function stem(name: string): string {
  if (name === 'kroner') return 'krone'
  if (name === 'kronor') return 'krona'
  if (name.startsWith('rouble')) return 'ruble'
  return name.endsWith('s') ? name.slice(0, -1) : name
}

function poundsAreMoney(atoms: readonly Atom[], amount: Amount): boolean {
  if (amount.numeral.scale >= 1e6) return true
  const cued = (from: number, step: number, count: number) => {
    for (let at = from, left = count; left > 0 && atoms[at] && atoms[at]?.text !== '.'; at += step, left--) {
      if (MONEY_CUES.has(atoms[at]?.lower ?? '')) return true
    }
    return false
  }
  return cued(amount.first - 1, -1, 8) || cued(amount.last, 1, 6)
}

/** "per share", "a Tarsen share", "-a-share", "an hour". */
function withPer(atoms: readonly Atom[], found: Money): Reading {
  const { unit, first, value } = found
  const per = perAfter(atoms, found.last)
  return {
    kind: 'money',
    unit,
    first,
    last: per?.last ?? found.last,
    unitLast: found.last,
    ...(value === undefined ? {} : { value }),
    ...(per ? { per: per.per } : {}),
  }
}

const PER_NOUNS = new Set(
  'share barrel hour day week month year person head gallon litre liter ton tonne ounce unit vote ticket night ride household family student pupil child acre kilo kilogram pound mile minute game episode employee worker capita annum bushel piece bottle copy litre transaction customer stock month'.split(
    ' ',
  ),
)

/** Kinds of shares: "per diluted share". */
const SHARES = new Set(['diluted', 'common', 'ordinary', 'basic', 'preferred', 'depositary'])

export function perAfter(atoms: readonly Atom[], from: number): { per: string; last: number } | null {
  let at = from
  if (atoms[at]?.lower === 'each') return { per: 'each', last: at + 1 }
  if (atoms[at]?.text === '-' || atoms[at]?.text === '/') at++
  const link = atoms[at]?.lower ?? ''
  if (link === 'for' && ['each', 'every', 'a', 'per'].includes(atoms[at + 1]?.lower ?? '')) at++
  else if (!['per', 'a', 'an', 'every'].includes(link) && atoms[at - 1]?.text !== '/') return null
  if (atoms[at - 1]?.text !== '/' || link === 'a') at++
  for (let skip = 0; skip < 3; skip++, at++) {
    const word = atoms[at]
    if (!word) return null
    if (
      PER_NOUNS.has(word.lower) &&
      !['earlier', 'ago', 'later', 'before', 'after'].includes(atoms[at + 1]?.lower ?? '')
    )
      return { per: `per ${word.lower}`, last: at + 1 }
    // only names and hyphens may stand between: "per Acme share"
    if (word.text !== '-' && !/^\p{Lu}/u.test(word.text) && !SHARES.has(word.lower)) return null
  }
  return null
}
