import type { Claim } from '../../model/types.ts'
import { agreedPoints } from './agreed-points.ts'
import type { SortedClaims } from './sort-claims.ts'

/** Rows seen at once; what is agreed beyond them is folded away. */
const SHOWN = 16
/** What an empty cell takes of a page, where an account takes one. */
const EMPTY = 1 / 6

/** The rows of the matrix: all that is not simply agreed, then what most reports tell, as much as there is room for. */
export function matrixRows(
  { apart, unclear, agreed }: SortedClaims,
  { columns, most }: { readonly columns: number; readonly most: number },
): {
  readonly shown: readonly Claim[]
  readonly folded: readonly Claim[]
  /** Points that are in no row. */
  readonly left: number
} {
  const contested = [...apart, ...unclear]
  const told = agreedPoints(agreed).map(({ first }) => first)
  const size = ({ accounts }: Claim) => accounts.length + columns * EMPTY
  let room = most - contested.reduce((sum, claim) => sum + size(claim), 0)
  const fitting = told.filter((claim) => {
    room -= size(claim)
    return room >= 0
  })
  const rows = [...contested, ...fitting]
  const cut = Math.max(SHOWN, contested.length)
  const [shown, folded] = rows.length > cut + 3 ? [rows.slice(0, cut), rows.slice(cut)] : [rows, []]
  return { shown, folded, left: told.length - fitting.length }
}
