import type { NameKind } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { HONORIFICS } from '../lang/en/person-titles.ts'

const TITLES: ReadonlySet<string> = new Set(HONORIFICS)
/** Titles that are also part of well-known persons' names or are forenames. */
const KEPT: ReadonlySet<string> = new Set(['don', 'st', 'u', 'ko', 'major', 'dean', 'king', 'prince', 'saint', 'grand'])
const OPENING: ReadonlySet<string> = new Set(['the', 'a', 'an', '"', "'", '“', '‘', '(', ',', '-'])
const CLOSING: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', '"', '”', ',', ';', ':', '-', '–'])

/** Cuts titles, "the", quotes and possessives off the ends of a name; at least one token stays. */
export function trimName(doc: Doc, first: number, last: number, kind: NameKind): { first: number; last: number } {
  let start = first
  let end = last
  const lower = (i: number): string => doc.tokens[i]?.lower ?? ''
  const drop = (word: string): boolean =>
    OPENING.has(word) || (kind === 'person' && TITLES.has(word.replace(/\.$/, '')) && !KEPT.has(word))
  while (start < end - 1 && drop(lower(start))) start++
  while (end > start + 1 && CLOSING.has(lower(end - 1))) end--
  return { first: start, last: end }
}
