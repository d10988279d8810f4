import { COUNTRIES } from '../../lang/en/countries.ts'
import { normal } from '../gazetteer.ts'
import { spelledAlike, withinOneEdit } from '../spelling.ts'
import type { LinkingRule } from './rule.ts'

/** A name of one word must be this long to be a misspelling of another. */
const LONG_ENOUGH = 7

const KNOWN: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap((row) => row.split('|').slice(0, 2).join(',').split(',')).map(normal),
)

/** "Sanderholm Street" = "Sandersholm Street", "Hezbolah" = "Hezbollah": all words equal but for one slip. */
export const misspelling: LinkingRule = (a, b) => {
  if (a.words.length !== b.words.length || a.acronym !== null || b.acronym !== null) return null
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return null
  const other = a.words.findIndex((word, i) => word !== b.words[i])
  const x = a.words[other] ?? ''
  const y = b.words[other] ?? ''
  if (a.words.slice(other + 1).some((word, i) => word !== b.words[other + 1 + i])) return null
  if (/\d/.test(x) || /\d/.test(y) || KNOWN.has(a.words.join(' ')) || KNOWN.has(b.words.join(' '))) return null
  if (plural(x, y)) return a.words.length > 1 ? 'same' : null
  if (a.words.length > 1) return spelledAlike(x, y) ? 'same' : null
  return Math.min(x.length, y.length) >= LONG_ENOUGH && x.charAt(0) === y.charAt(0) && withinOneEdit(x, y)
    ? 'same'
    : null
}

function plural(x: string, y: string): boolean {
  return x === `${y}s` || y === `${x}s`
}
