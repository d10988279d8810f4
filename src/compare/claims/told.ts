import type { Annotated, Bounds, Figure } from '../../model/types.ts'
import { isFresh, timesBeside } from './freshness.ts'
import { type Passage, passageOf } from './passage.ts'

/** A figure where it stands, with what is asked of it again and again. */
export type Told = {
  readonly figure: Figure
  readonly annotated: Annotated
  readonly passage: Passage
  /** Of a report of a related story. */
  readonly related: boolean
  /** Of something of the report's own days. */
  readonly fresh: boolean
  /** The times its clause gives. */
  readonly times: readonly Bounds[]
}

/** The figures of a report. */
export function tellings(annotated: Annotated, related: boolean): Told[] {
  return annotated.figures.map((figure) => {
    const times = timesBeside(annotated, figure)
    return {
      figure,
      annotated,
      related,
      passage: passageOf(annotated, figure.span),
      times,
      fresh: isFresh(annotated, times),
    }
  })
}
