import type { Doc } from '../doc.ts'
import type { Atom } from './atoms.ts'
import type { Meaning } from './meaning.ts'
import type { Capture } from './pattern.ts'
import type { Term } from './terms.ts'

/**
 * One kind of time expression: the patterns it shows in, and what a fit means. `read` gives null where the words are
 * no time after all ("May I", "the second man"): each rule keeps its own negatives.
 */
export type Rule = {
  readonly name: string
  readonly patterns: readonly string[]
  readonly read: (match: Match) => Meaning | null
  /** A fit without meaning leaves nothing for shorter fits of other rules: "five years old" holds no "five years". */
  readonly blocks?: true
}

/** A fit of a pattern in a text. */
export class Match {
  readonly doc: Doc
  readonly atoms: readonly Atom[]
  /** Atoms of the extent: `at` up to, not including, `end`. */
  readonly at: number
  readonly end: number
  readonly #captures: readonly Capture[]

  constructor(doc: Doc, atoms: readonly Atom[], fit: { at: number; end: number; captures: readonly Capture[] }) {
    this.doc = doc
    this.atoms = atoms
    this.at = fit.at
    this.end = fit.end
    this.#captures = fit.captures
  }

  capture(name: string): Capture | null {
    return this.#captures.find((capture) => capture.name === name) ?? null
  }

  /** Reading of a captured class's first atom; empty where it was not captured. */
  term(name: string): Term {
    const capture = this.capture(name)
    return (capture === null ? null : this.atoms[capture.at]?.term) ?? {}
  }

  /** Lower-case word of the extent at `n`; '' outside. */
  word(n: number): string {
    return this.atoms[this.at + n]?.lower ?? ''
  }

  /** Does one of these words stand in the extent? */
  has(...words: readonly string[]): boolean {
    for (let at = this.at; at < this.end; at++) if (words.includes(this.atoms[at]?.lower ?? '')) return true
    return false
  }

  /** Lower-case word `n` places before the extent (1: just before); '' at a paragraph's beginning. */
  before(n = 1): string {
    for (let at = this.at; at > this.at - n + 1; at--) if (this.atoms[at]?.opens === true) return ''
    return this.atoms[this.at - n + 1]?.opens === true ? '' : (this.atoms[this.at - n]?.lower ?? '')
  }

  /** Lower-case word `n` places after the extent (1: just after); '' past a paragraph's end. */
  after(n = 1): string {
    for (let at = this.end; at < this.end + n; at++) if (this.atoms[at]?.opens === true) return ''
    return this.atoms[this.end + n - 1]?.lower ?? ''
  }

  /** Penn tag of the token of the atom `offset` places from the extent's first; '' where there is none. */
  tag(offset: number): string {
    const token = this.atoms[this.at + offset]?.token ?? -1
    return token < 0 ? '' : (this.doc.tokens[token]?.xpos ?? '')
  }

  get length(): number {
    return this.end - this.at
  }

  get text(): string {
    return this.doc.text.slice(this.atoms[this.at]?.start ?? 0, this.atoms[this.end - 1]?.end ?? 0)
  }
}
