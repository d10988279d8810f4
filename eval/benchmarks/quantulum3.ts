import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../../src/language/doc.ts'
import { findQuantities } from '../../src/language/figures/find-quantities.ts'
import type { Quantity } from '../../src/language/figures/quantity.ts'
import { findTimes } from '../../src/language/times/find-times.ts'
import { createSyntax } from '../../src/language/tokens/syntax.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import type { Benchmark } from '../benchmark.ts'
import { NOT_OF_NEWS } from '../not-of-news.ts'
import { inPart } from '../part.ts'
import { microsoftNumbers } from '../peers/microsoft.ts'

type Gold = { readonly value: number; readonly unit: string; readonly surface: string }
type Case = { readonly req: string; readonly res: readonly (Gold | string)[] }
type Found = {
  readonly value: number
  readonly unit: string
  readonly surface: string
  readonly uncertainty: number | null
}

const FILES = ['quantities.json', 'quantities.ambiguity.json', 'spellout.json']

/**
 * quantulum3's sentences, read for figures and for years: the share of quantities with the right value and unit (of `spellout.json`, with the right
 * value), a quantity found where the gold has none counting as wrong. "of news" leaves out what eval/not-of-news.ts lists.
 */
export const benchmark: Benchmark = {
  name: 'quantulum3',
  run: async ({ data, part, peers }) => {
    const parse = createSyntax(readModelFiles())
    const microsoft = peers ? await microsoftNumbers() : null
    const theirs = { right: 0, count: 0 }
    const lines: string[] = []
    const all = { right: 0, count: 0 }
    const news = { right: 0, count: 0 }
    let items = 0
    for (const file of FILES.filter((name) => existsSync(join(data, name)))) {
      const cases: readonly Case[] = JSON.parse(readFileSync(join(data, file), 'utf8'))
      cases.forEach(({ req, res }, index) => {
        if (!inPart(req, part)) return
        items++
        const numbers = findQuantities(req).flatMap((quantity) => answer(req, quantity) ?? [])
        const found = [...numbers, ...yearsOf(parse(req))]
        lines.push(`${JSON.stringify({ id: `${file}#${index}`, res: found })}\n`)
        const right = countRight(found, res)
        if (microsoft) {
          const values = valuesOf(microsoft, req)
          theirs.right += countRight(
            values,
            res.map((want) => (typeof want === 'string' ? want : String(want.value))),
          )
          theirs.count += Math.max(values.length, res.length)
        }
        const count = Math.max(found.length, res.length)
        const ofNews = !NOT_OF_NEWS.has(createHash('sha1').update(req).digest('hex').slice(0, 10))
        for (const sum of ofNews ? [all, news] : [all]) {
          sum.right += right
          sum.count += count
        }
      })
    }
    return {
      metrics: {
        'right, of news': (100 * news.right) / (news.count || 1),
        'right, all': (100 * all.right) / (all.count || 1),
        'left out': (100 * (all.count - news.count)) / (all.count || 1),
      },
      ...(microsoft
        ? { peers: { "Microsoft's, values alone": { 'right, all': (100 * theirs.right) / (theirs.count || 1) } } }
        : {}),
      items,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

/** In the benchmark's terms: singular units, ranges as their middle with an uncertainty. */
function answer(text: string, q: Quantity): Found | null {
  if (q.kind === 'ordinal' || q.kind === 'score') return null
  const uncertainty =
    q.low !== null && q.high !== null && q.low + q.high === 2 * q.value && q.bound === 'about' ? q.value - q.low : null
  const dozen = /\ba dozen$/.test(text.slice(q.coreStart, q.coreEnd))
  const cents = /cents?$/.test(text.slice(q.coreStart, q.coreEnd)) && q.unit === 'USD'
  const value = dozen ? 1 : cents ? q.value * 100 : q.value
  return {
    value,
    unit: dozen ? 'dozen' : cents ? 'cent' : unitOf(q),
    surface: text.slice(q.coreStart, q.coreEnd),
    uncertainty,
  }
}

/** Years and decades, which the product gives as times and the benchmark as bare numbers. */
function yearsOf(doc: Doc): readonly Found[] {
  const unknown = { articleId: '', published: { value: null, earliest: null, latest: null } }
  return findTimes(doc, unknown).flatMap(({ type, value, span: { quote } }) => {
    if (type !== 'DATE' || !/^\d{3,4}$/.test(value)) return []
    return [{ value: Number(value.padEnd(4, '0')), unit: 'dimensionless', surface: quote, uncertainty: null }]
  })
}

const UNITS: Readonly<Record<string, string>> = {
  '%': 'percentage',
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  JPY: 'japanese yen',
  pound: 'pound-mass',
  share: 'dimensionless',
  '': 'dimensionless',
  millilitre: 'cubic centimetre',
  'degree Fahrenheit': 'degree fahrenheit',
}

function unitOf({ kind, unit, per }: Quantity): string {
  if (unit === 'times' && per) return `count ${per}`
  const name = UNITS[unit] ?? (kind === 'duration' || kind === 'age' ? unit.replace(/s$/, '') : unit)
  return per ? `${name} ${per}` : name
}

/** The peer's numbers, without their units, which it names otherwise. */
function valuesOf(microsoft: Awaited<ReturnType<typeof microsoftNumbers>>, text: string): Found[] {
  return microsoft('number', text).map(({ Text, Resolution }) => ({
    value: Number(Resolution.value),
    unit: '',
    surface: Text,
    uncertainty: null,
  }))
}

/** Found in the order of the gold, each at most once. */
function countRight(found: readonly Found[], gold: readonly (Gold | string)[]): number {
  const left = [...found]
  let right = 0
  for (const want of gold) {
    const at = left.findIndex((got) => fits(got, want))
    if (at < 0) continue
    left.splice(at, 1)
    right++
  }
  return right
}

function fits(got: Found, want: Gold | string): boolean {
  const value = typeof want === 'string' ? Number(want) : want.value
  return (
    Math.abs(got.value - value) <= 1e-6 * Math.abs(value) &&
    (typeof want === 'string' || got.unit.toLowerCase() === want.unit.toLowerCase())
  )
}
