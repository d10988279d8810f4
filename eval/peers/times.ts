import type { TimexSpan } from '../read-timeml.ts'

/** Reads the times of a text, given its day of publication. */
export type TimeReader = (text: string, published: string | null) => readonly TimexSpan[]

/** A result of chrono-node, as far as it is read here. */
type ChronoResult = {
  readonly index: number
  readonly text: string
  readonly start: { readonly get: (part: string) => number | null; readonly isCertain: (part: string) => boolean }
}
type Chrono = { readonly parse: (text: string, reference: Date, options: object) => readonly ChronoResult[] }

/** chrono-node, told that news speaks of the past as of the future; a value is as fine as what it is certain of. */
export async function chronoTimes(): Promise<TimeReader> {
  const name: string = 'chrono-node'
  const chrono = (await import(name)) as Chrono
  return (text, published) => {
    const reference = new Date(`${(published ?? '2000-01-01').slice(0, 10)}T12:00:00Z`)
    return chrono.parse(text, reference, { forwardDate: false }).map(({ index, text: quote, start }) => {
      const two = (part: string): string => String(start.get(part) ?? 1).padStart(2, '0')
      const month = `${start.get('year')}-${two('month')}`
      const fine = start.isCertain('day') || start.isCertain('weekday')
      const day = fine ? `${month}-${two('day')}` : start.isCertain('month') ? month : `${month}-${two('day')}`
      const clock = start.isCertain('hour')
      const value = clock ? `${month}-${two('day')}T${two('hour')}:${two('minute')}` : day
      return { start: index, end: index + quote.length, type: clock ? 'TIME' : 'DATE', value }
    })
  }
}

type CompromiseView = {
  readonly json: (
    options: object,
  ) => readonly { readonly offset: { readonly start: number; readonly length: number } }[]
}
type Compromise = { readonly default: (text: string) => { readonly match: (pattern: string) => CompromiseView } }

/** compromise, its #Date tags; it gives no value without its plugin, so only extents count. */
export async function compromiseTimes(): Promise<TimeReader> {
  const name: string = 'compromise'
  const { default: read } = (await import(name)) as Compromise
  return (text) =>
    read(text)
      .match('(#Date|#Time|#Duration)+')
      .json({ offset: true })
      .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type: 'DATE', value: '' }))
}
