import { tilesOf, type Words } from './tiles.ts'

/**
 * How a text was made from another (Clough and Stevenson 2011): `cut` copied in long stretches, `light` nearly all of it
 * there but edited throughout, `heavy` rewritten with traces left, `none` written without it.
 */
export type DegreeOfReuse = 'cut' | 'light' | 'heavy' | 'none'

/*
 * The middle of the values that are best on Clough and Stevenson's answers to three questions; with those found on two of
 * the questions the answers to the third are told apart no worse (eval/benchmarks/clough_stevenson.ts).
 */
/** Below this share of its words in shared runs of three and more a text is one on the same matter, no more. */
const REUSED = 0.14
/** From this share on nearly all of it is the other's. */
const LIGHT = 0.66
/** Words in a row, on average, that only copying leaves. */
const STRETCH = 10

/** How the first text was made from the second. */
export function degreeOfReuse(text: Words, source: Words): DegreeOfReuse {
  const tiles = tilesOf(text, source)
  const covered = tiles.reduce((sum, { length }) => sum + length, 0)
  const share = covered / Math.max(1, text.length)
  if (share < REUSED) return 'none'
  if (covered / tiles.length >= STRETCH) return 'cut'
  return share >= LIGHT ? 'light' : 'heavy'
}
