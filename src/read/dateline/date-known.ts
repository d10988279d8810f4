import type { DateKnown } from '../../model/types.ts'

/** A date that the source states. */
export function statedDate(value: string, because: string | null = null): DateKnown {
  return { value, earliest: value, latest: value, basis: 'stated', because }
}

/** No date, only what the text lets one say. */
export function unknownDate(earliest: string | null = null): DateKnown {
  const because = earliest === null ? null : `the text tells of ${earliest}, so it was not published before`
  return { value: null, earliest, latest: null, basis: 'unknown', because }
}
