import type { Span } from '../../model/types.ts'

/** So many tellers of an agreed point or an event are all named; of more, the first few: the matrix has all. */
const ALL_UP_TO = 8
const OF_MORE = 3

export function tellersShown(spans: readonly Span[]): readonly Span[] {
  return spans.length <= ALL_UP_TO ? spans : spans.slice(0, OF_MORE)
}
