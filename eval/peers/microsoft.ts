import type { TimexSpan } from '../read-timeml.ts'

/** A number with or without unit as Microsoft's recognizers give it, in the form of their own cases. */
export type RecognizedNumber = {
  readonly Text: string
  readonly Resolution: { readonly value: string; readonly unit?: string }
}

type Found = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly resolution?: {
    readonly value?: string | null
    readonly unit?: string
    readonly values?: readonly { readonly timex?: string; readonly type?: string }[]
  } | null
}
type Recognize = (text: string, culture: string, options?: undefined, reference?: Date) => readonly Found[]
type Suite = Readonly<Record<string, Recognize>>

const FUNCTIONS: Readonly<Record<string, string>> = {
  number: 'recognizeNumber',
  percentage: 'recognizePercentage',
  age: 'recognizeAge',
  currency: 'recognizeCurrency',
  dimension: 'recognizeDimension',
  temperature: 'recognizeTemperature',
}

/** Reads the numbers of one model ("currency") of Microsoft's recognizers. */
export async function microsoftNumbers(): Promise<(model: string, text: string) => readonly RecognizedNumber[]> {
  const suite = await loadSuite()
  return (model, text) =>
    (suite[FUNCTIONS[model] ?? '']?.(text, 'en-us') ?? []).flatMap(({ start, end, resolution }) => {
      const value = resolution?.value ?? null
      if (value === null) return []
      const unit = resolution?.unit
      return [{ Text: text.slice(start, end + 1), Resolution: { value, ...(unit ? { unit } : {}) } }]
    })
}

/** Reads times; of several readings the first, which is the past one. */
export async function microsoftTimes(): Promise<(text: string, published: string | null) => readonly TimexSpan[]> {
  const suite = await loadSuite()
  return (text, published) => {
    const [year = 2000, month = 1, day = 1] = (published ?? '2000-01-01').slice(0, 10).split('-').map(Number)
    const reference = new Date(year, month - 1, day)
    return (suite['recognizeDateTime']?.(text, 'en-us', undefined, reference) ?? []).map(
      ({ start, end, resolution }) => {
        const first = resolution?.values?.[0] as Readonly<Record<string, string>> | undefined
        const type = first?.['type'] ?? 'date'
        return {
          start,
          end: end + 1,
          type: type === 'duration' ? 'DURATION' : type === 'set' ? 'SET' : type.includes('time') ? 'TIME' : 'DATE',
          value: type === 'date' ? (first?.['value'] ?? '') : (first?.['timex'] ?? ''),
        }
      },
    )
  }
}

async function loadSuite(): Promise<Suite> {
  const name: string = '@microsoft/recognizers-text-suite'
  const loaded = (await import(name)) as { readonly default: Suite }
  return loaded.default
}
