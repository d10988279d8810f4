import type { Claim } from '../../model/types.ts'
import { agreedPoints } from './agreed-points.ts'
import type { SortedClaims } from './sort-claims.ts'

/** Rows seen at once; what is agreed beyond them is folded away. */
const SHOWN = 16

/** The rows of the matrix: all that is not simply agreed, then what most reports tell, up to `most` in all. */
export function matrixRows(
  { apart, unclear, agreed }: SortedClaims,
  most: number,
): {
  readonly shown: readonly Claim[]
  readonly folded: readonly Claim[]
  /** Points that are in no row. */
  readonly left: number
} {
  const contested = [...apart, ...unclear]
  const all = [...contested, ...agreedPoints(agreed).map(({ first }) => first)]
  const rows = all.slice(0, Math.max(contested.length, most))
  const cut = Math.max(SHOWN, contested.length)
  const [shown, folded] = rows.length > cut + 3 ? [rows.slice(0, cut), rows.slice(cut)] : [rows, []]
  return { shown, folded, left: all.length - rows.length }
}
