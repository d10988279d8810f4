import type { Reading } from './careful-verdict.ts'
import { figureVerdict } from './figure-verdict.ts'
import { roundedInterval } from './interval.ts'
import type { PairVerdict } from './pair-verdict.ts'

/** Reports convert one sum at the rates of different days: nearer than this they may be one. */
const ANOTHER_RATE = 1.1
const near = (a: number, b: number): boolean => Math.max(a, b) < ANOTHER_RATE * Math.min(a, b)

/** Shown with so many digits, in words or numbers as readers write them. */
const DIGITS = 3
const IRREGULAR = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['square', 'square'],
  ['cubic', 'cubic'],
])

/** Two accounts of which one was given in another unit: compared as intervals, for whoever converts rounds. */
export function convertedVerdict(a: Reading, b: Reading): PairVerdict {
  const found = figureVerdict(widened(a), widened(b))
  if (found.verdict === 'differ' && a.told.figure.kind === 'money' && near(a.value, b.value))
    return { verdict: 'unclear', because: `‘${a.words}’ and ‘${b.words}’ may be one sum at two rates of exchange` }
  const notes = [a, b].flatMap(({ told: { own, figure, evidence = [] } }) =>
    own ? [`‘${own.span.quote}’ is ${amount(figure.value)} ${plural(figure.unit)}${rateIn(evidence)}`] : [],
  )
  return { ...found, because: `${found.because} (${[...new Set(notes)].join('; ')})` }
}

/** Sums in two currencies are not held against each other unless a report says what the one is in the other. */
export function otherCurrencies(a: Reading, b: Reading): PairVerdict {
  const because = `different currencies: ‘${a.words}’ and ‘${b.words}’, and no report gives a rate: compare yourself`
  return { verdict: 'unclear', because }
}

function widened(reading: Reading): Reading {
  if (reading.told.own || (reading.bound !== 'exact' && reading.bound !== 'about')) return reading
  return { ...reading, ...roundedInterval(reading), bound: 'exact' }
}

function rateIn(evidence: readonly { readonly quote: string }[]): string {
  return evidence.length === 0
    ? ''
    : ` at a rate that a report gives: ${evidence.map(({ quote }) => `‘${quote}’`).join(' for ')}`
}

const SIZES: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

function amount(value: number): string {
  const [size, word] = SIZES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const said = Number((value / size).toPrecision(DIGITS)).toLocaleString('en-US')
  return word ? `${said} ${word}` : said
}

/** "Kilometres per hour", "degrees Celsius"; codes of currencies stay. */
function plural(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return unit
  const [first = '', ...rest] = unit.split(' ')
  const noun = IRREGULAR.get(first) ?? `${first}s`
  return [noun, ...rest].join(' ')
}
