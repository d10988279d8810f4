import type { Doc } from '../doc.ts'
import type { Atom } from './atoms.ts'
import { type ClassName, classEnd } from './classes.ts'
import type { Meaning } from './meaning.ts'
import { beginningOf, compile, fit, type Pattern } from './pattern.ts'
import { Match, type Rule } from './rule.ts'
import { rules } from './rules.ts'

/** An expression found: its atoms `at` up to, not including, `end`, its rule and what it means. */
export type Found = { readonly at: number; readonly end: number; readonly rule: string; readonly meaning: Meaning }

type Entry = { readonly order: number; readonly rule: Rule; readonly pattern: Pattern }

const { byWord, byClass } = indexOf(rules)

/** All expressions of a text, in order, none overlapping. */
export function findMatches(doc: Doc, atoms: readonly Atom[]): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < atoms.length; ) {
    const best = bestAt(doc, atoms, at)
    if (best === null) {
      at++
      continue
    }
    if (best.found !== null) found.push(best.found)
    at = best.end
  }
  return found
}

/** The longest reading at a place; one without a meaning is passed over, unless its rule says that nothing is there. */
function bestAt(
  doc: Doc,
  atoms: readonly Atom[],
  at: number,
): { readonly found: Found | null; readonly end: number } | null {
  const fits = fitsAt(atoms, at)
  if (fits === null) return null
  fits.sort((a, b) => b.end - b.at - (a.end - a.at) || a.order - b.order)
  for (const { rule, at: first, end, captures } of fits) {
    if (end <= at) continue
    const meaning = rule.read(new Match(doc, atoms, { at: first, end, captures }))
    if (meaning !== null) {
      // Where the words before only lead to it, what begins later may be longer: "in [June]" gives way to "[June 1998]".
      const inner = first > at ? bestAt(doc, atoms, first) : null
      if (inner !== null && inner.found !== null && inner.found.end > end) return inner
      return { found: { at: first, end, rule: rule.name, meaning }, end }
    }
    if (rule.blocks === true) return { found: null, end }
  }
  return null
}

type Fitted = Entry & NonNullable<ReturnType<typeof fit>>

function fitsAt(atoms: readonly Atom[], at: number): Fitted[] | null {
  const atom = atoms[at]
  if (atom === undefined) return null
  let fits: Fitted[] | null = null
  const attempt = (entry: Entry): void => {
    const fitted = fit(entry.pattern, atoms, at)
    if (fitted === null) return
    fits ??= []
    fits.push({ ...entry, ...fitted })
  }
  for (const entry of byWord.get(atom.lower) ?? []) attempt(entry)
  // A class needs a term, but for quantities that begin with a plain word ("a few"), which are among the words below.
  if (atom.term !== null || QUANTITY_WORDS.has(atom.lower))
    for (const [name, entries] of byClass)
      if (classEnd(name, atoms, at) > 0) for (const entry of entries) attempt(entry)
  return fits
}

const QUANTITY_WORDS = new Set([
  'a',
  'half',
  'several',
  'many',
  'few',
  'couple',
  'dozens',
  'tens',
  'hundreds',
  'thousands',
  'quite',
  '½',
])

function indexOf(list: readonly Rule[]): {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byClass: ReadonlyMap<ClassName, readonly Entry[]>
} {
  const byWord = new Map<string, Entry[]>()
  const byClass = new Map<ClassName, Entry[]>()
  let order = 0
  for (const rule of list)
    for (const source of rule.patterns) {
      const pattern = compile(source)
      const entry: Entry = { order: order++, rule, pattern }
      const { words, classes } = beginningOf(pattern)
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), entry])
      for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), entry])
    }
  return { byWord, byClass }
}
