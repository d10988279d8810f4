import type { DateKnown } from '../../model/types.ts'

/** A date that the source states. */
export function statedDate(value: string, because: string | null = null): DateKnown {
  return { value, earliest: value, latest: value, basis: 'stated', because }
}

/** No date, only what lets one say: the text tells of `earliest`, the page was changed on `latest`. */
export function unknownDate(earliest: string | null = null, latest: string | null = null): DateKnown {
  const reasons = [
    earliest === null ? [] : `the text tells of ${earliest}, so it was not published before`,
    latest === null ? [] : `it was last changed on ${latest}, so it was not published after`,
  ].flat()
  return { value: null, earliest, latest, basis: 'unknown', because: reasons.length === 0 ? null : reasons.join('; ') }
}
