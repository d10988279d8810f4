import { tilesOf, type Words } from './tiles.ts'

/**
 * How a text was made from another (Clough and Stevenson 2011): `cut` copied in long stretches, `light` nearly all of it
 * there but edited throughout, `heavy` rewritten with traces left, `none` written without it.
 */
export type DegreeOfReuse = 'cut' | 'light' | 'heavy' | 'none'

/** What the degree is told by. */
export type ReuseMeasures = {
  /** Share of the text's words in runs that it shares with the source. */
  readonly share: number
  /** Words in such a run, on average. */
  readonly stretch: number
}

/** Where one degree ends and another begins. */
export type ReuseLimits = {
  /** Below this share a text is one on the same matter, no more. */
  readonly reused: number
  /** From this share on nearly all of it is the other's. */
  readonly light: number
  /** Words in a row, on average, that only copying leaves. */
  readonly stretch: number
}

/**
 * The middle of the limits that are best on Clough and Stevenson's answers to three questions; with those found on two of
 * the questions the answers to the third are told apart about as well (eval/benchmarks/clough_stevenson.ts measures it).
 */
const LIMITS: ReuseLimits = { reused: 0.14, light: 0.66, stretch: 10 }

/** How the first text was made from the second. */
export function degreeOfReuse(text: Words, source: Words): DegreeOfReuse {
  return degreeOf(reuseMeasures(text, source), LIMITS)
}

/** How much of the first text is the second's, and in how long runs of three words and more. */
export function reuseMeasures(text: Words, source: Words): ReuseMeasures {
  const tiles = tilesOf(text, source)
  const covered = tiles.reduce((sum, { length }) => sum + length, 0)
  return { share: covered / Math.max(1, text.length), stretch: covered / Math.max(1, tiles.length) }
}

/** The degree that measures tell, by these limits. */
export function degreeOf({ share, stretch }: ReuseMeasures, limits: ReuseLimits): DegreeOfReuse {
  if (share < limits.reused) return 'none'
  if (stretch >= limits.stretch) return 'cut'
  return share >= limits.light ? 'light' : 'heavy'
}
