import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findQuantities } from '../../src/language/figures/find-quantities.ts'
import type { Quantity } from '../../src/language/figures/quantity.ts'
import type { Benchmark } from '../benchmark.ts'
import { NOT_OF_NEWS } from '../not-of-news.ts'
import { inPart } from '../part.ts'
import { microsoftNumbers } from '../peers/microsoft.ts'
import { currencyName, unitName } from '../recognizers-units.ts'

type Result = {
  readonly Text: string
  readonly Resolution?: { readonly value?: string | null; readonly unit?: string } | null
}
type Case = { readonly Input: string; readonly Results: readonly Result[] }
type Found = { readonly Text: string; readonly Resolution: { readonly value: string; readonly unit?: string } }

/** The files of the benchmark that ask for figures, with what of a text's quantities answers them. */
const MODELS: readonly {
  readonly name: string
  readonly file: string
  readonly answer: (text: string, q: Quantity) => Found | null
}[] = [
  { name: 'number', file: 'Number/English/NumberModel.json', answer: bareNumber },
  {
    name: 'percentage',
    file: 'Number/English/PercentModel.json',
    answer: (text, q) => (q.kind === 'percentage' && q.unit === '%' ? withUnit(text, q, undefined, '%') : null),
  },
  {
    name: 'age',
    file: 'NumberWithUnit/English/AgeModel.json',
    answer: (text, q) =>
      q.kind === 'age'
        ? withUnit(text, q, { years: 'Year', months: 'Month', weeks: 'Week', days: 'Day' }[q.unit])
        : null,
  },
  {
    name: 'currency',
    file: 'NumberWithUnit/English/CurrencyModel.json',
    answer: (text, q) => (q.kind === 'money' ? money(text, q) : null),
  },
  {
    name: 'dimension',
    file: 'NumberWithUnit/English/DimensionModel.json',
    answer: (text, q) =>
      q.kind === 'measure' && !isHeat(q) ? withUnit(text, q, unitName(q.unit, text.slice(q.start, q.end))) : null,
  },
  {
    name: 'temperature',
    file: 'NumberWithUnit/English/TemperatureModel.json',
    answer: (text, q) =>
      q.kind === 'measure' && (isHeat(q) || q.unit === 'degree')
        ? withUnit(text, q, unitName(q.unit, text.slice(q.start, q.end)))
        : null,
  },
]

/**
 * Microsoft's cases for numbers and numbers with unit: a case is right where all its spans, values and units are found and
 * nothing else. "of news" leaves out those listed, with their reason, in eval/not-of-news.ts.
 */
export const benchmark: Benchmark = {
  name: 'recognizers',
  run: async ({ data, part, peers }) => {
    const microsoft = peers ? await microsoftNumbers() : null
    const metrics: Record<string, number> = {}
    const lines: string[] = []
    const all = { right: 0, news: 0, newsRight: 0, count: 0, theirs: 0, theirNews: 0 }
    for (const { name, file, answer } of MODELS) {
      const cases: readonly Case[] = JSON.parse(readFileSync(join(data, file), 'utf8').replace(/^\uFEFF/, ''))
      let [right, count] = [0, 0]
      cases.forEach(({ Input, Results }, index) => {
        if (!inPart(Input, part)) return
        const found = findQuantities(Input).flatMap((quantity) => answer(Input, quantity) ?? [])
        lines.push(`${JSON.stringify({ id: `${file}#${index}`, Results: found })}\n`)
        const fits = isRight(found, Results ?? [])
        const news = !NOT_OF_NEWS.has(createHash('sha1').update(Input).digest('hex').slice(0, 10))
        count++
        all.count++
        if (fits) right++
        if (fits) all.right++
        if (news) all.news++
        if (news && fits) all.newsRight++
        if (!microsoft || !isRight(microsoft(name, Input), Results ?? [])) return
        all.theirs++
        if (news) all.theirNews++
      })
      if (count) metrics[name] = (100 * right) / count
    }
    return {
      metrics: {
        'right, of news': (100 * all.newsRight) / (all.news || 1),
        'right, all': (100 * all.right) / (all.count || 1),
        'left out': (100 * (all.count - all.news)) / (all.count || 1),
        ...metrics,
      },
      ...(microsoft
        ? {
            peers: {
              "Microsoft's": {
                'right, of news': (100 * all.theirNews) / (all.news || 1),
                'right, all': (100 * all.theirs) / (all.count || 1),
              },
            },
          }
        : {}),
      items: all.count,
      predictions: { file: 'predictions.jsonl', text: lines.join('') },
    }
  },
}

/** The number alone, in the words of the text; where a unit touches it, the benchmark wants none. */
function bareNumber(text: string, q: Quantity): Found | null {
  if (q.kind === 'ordinal' || q.kind === 'score') return null
  const end = q.kind === 'count' || q.unit === 'share' ? q.coreEnd : q.numberEnd
  if (/^\p{L}/u.test(text.slice(end)) && q.kind !== 'money') return null
  const minus = /(?:minus|negative|-|−) *$/i.exec(text.slice(0, q.numberStart))
  const start = q.value < 0 && minus ? minus.index : q.numberStart
  const value = q.kind === 'money' && isHundredth(text, q) ? q.value * 100 : q.value
  return { Text: text.slice(start, end), Resolution: { value: String(value) } }
}

function isHeat({ unit }: Quantity): boolean {
  return unit.startsWith('degree ')
}

function isHundredth(text: string, q: Quantity): boolean {
  return (
    !/(?:dollars?|pounds?|euros?) /i.test(text.slice(q.numberStart, q.end)) &&
    /(?:cents?|pence|penn(?:y|ies)|\dp|¢)$/i.test(text.slice(q.numberStart, q.end))
  )
}

function withUnit(text: string, q: Quantity, unit: string | undefined, sign = ''): Found {
  const minus = q.value < 0 ? /(?:minus |negative |- ?)$/i.exec(text.slice(0, q.numberStart)) : null
  const surface = text.slice(minus?.index ?? q.coreStart, q.coreEnd)
  return { Text: surface, Resolution: { value: `${q.value}${sign}`, ...(unit ? { unit } : {}) } }
}

function money(text: string, q: Quantity): Found {
  const surface = text.slice(q.coreStart, q.coreEnd)
  const name = currencyName(q.unit, surface)
  return {
    Text: surface,
    Resolution: { value: String(isHundredth(text, q) ? Number((q.value * 100).toPrecision(12)) : q.value), unit: name },
  }
}

function isRight(found: readonly Found[], gold: readonly Result[]): boolean {
  if (found.length !== gold.length) return false
  return gold.every((want, i) => {
    const got = found[i]
    if (!got || got.Text.toLowerCase() !== want.Text.toLowerCase()) return false
    const value = want.Resolution?.value ?? null
    const same =
      value !== null &&
      Math.abs(parseFloat(got.Resolution.value) - parseFloat(value)) <= 1e-9 * Math.abs(parseFloat(value))
    return same && (want.Resolution?.unit === undefined || want.Resolution.unit === got.Resolution.unit)
  })
}
