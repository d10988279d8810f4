import type { Atom } from './atoms.ts'
import { type ClassName, classEnd, isClassName } from './classes.ts'

/**
 * Token-sequence patterns as readable text. Elements stand apart by a space:
 *
 *   word          the word itself, any case; `a|b` either; signs stand for themselves
 *   {class}       a class of classes.ts, kept under its name; `{class:name}` under another
 *   element?      may be missing
 *   ( … / … )     one of the sequences; with `?` after the bracket, or none
 *   [ … ]         what the expression's extent is, where the pattern also tells its surroundings
 *
 * No pattern has a loop, so matching costs at most a constant number of steps for each place in the text.
 */
export type Pattern = { readonly source: string; readonly start: Node }

type Node =
  | { readonly op: 'word'; readonly words: ReadonlySet<string>; readonly next: Node }
  | { readonly op: 'class'; readonly name: ClassName; readonly as: string; readonly next: Node }
  | { readonly op: 'fork'; readonly branches: readonly Node[] }
  | { readonly op: 'open' | 'close'; readonly next: Node }
  | { readonly op: 'end' }

/** One part of a match by its name: atoms `at` up to, not including, `end`. */
export type Capture = { readonly name: string; readonly at: number; readonly end: number }

/** Where a pattern fits: its extent in atoms, and its captures. */
export type Fit = { readonly at: number; readonly end: number; readonly captures: readonly Capture[] }

/** What a pattern can begin with, for looking up the patterns worth trying at a place. */
export type Beginning = { readonly words: readonly string[]; readonly classes: readonly ClassName[] }

const END: Node = { op: 'end' }

export function compile(source: string): Pattern {
  const parts = source.split(' ').filter((part) => part !== '')
  const { node, rest } = sequence(parts, 0, END)
  if (rest !== parts.length) throw new Error(`Pattern "${source}": "${parts[rest]}" has no beginning`)
  return { source, start: node }
}

/** Reads elements up to a closing bracket or slash; builds from the right so that each node knows what follows. */
function sequence(parts: readonly string[], from: number, next: Node): { readonly node: Node; readonly rest: number } {
  const builders: ((next: Node) => Node)[] = []
  let at = from
  while (at < parts.length) {
    const part = parts[at] ?? ''
    if (part === '/' || part === ')' || part === ')?') break
    if (part === '(') {
      const group = alternatives(parts, at + 1)
      builders.push(group.build)
      at = group.rest
    } else {
      builders.push((follow) => element(part, follow))
      at++
    }
  }
  return { node: builders.reduceRight((follow, build) => build(follow), next), rest: at }
}

function alternatives(
  parts: readonly string[],
  from: number,
): { readonly build: (next: Node) => Node; readonly rest: number } {
  const starts = [from]
  let at = sequence(parts, from, END).rest
  while (parts[at] === '/') {
    starts.push(at + 1)
    at = sequence(parts, at + 1, END).rest
  }
  const optional = parts[at] === ')?'
  if (parts[at] !== ')' && !optional) throw new Error(`Pattern "${parts.join(' ')}": a bracket stays open`)
  const build = (next: Node): Node => {
    const branches = starts.map((start) => sequence(parts, start, next).node)
    return { op: 'fork', branches: optional ? [...branches, next] : branches }
  }
  return { build, rest: at + 1 }
}

function element(part: string, next: Node): Node {
  if (part === '[') return { op: 'open', next }
  if (part === ']') return { op: 'close', next }
  if (part.length > 1 && part.endsWith('?')) return { op: 'fork', branches: [element(part.slice(0, -1), next), next] }
  const named = /^\{([a-zA-Z]+)(?::([a-zA-Z]+))?\}$/.exec(part)
  // Texts cut into tokens write "90 - day".
  if (named === null) return { op: 'word', words: new Set(part === '-' ? ['-', '–'] : part.split('|')), next }
  const name = named[1] ?? ''
  if (!isClassName(name)) throw new Error(`Pattern element "${part}": no such class`)
  return { op: 'class', name, as: named[2] ?? name, next }
}

/** Tries a pattern at an atom; null where it does not fit. Longer alternatives should stand first in a pattern. */
export function fit(pattern: Pattern, atoms: readonly Atom[], at: number): Fit | null {
  const state: State = { captures: [], open: at, close: -1 }
  const end = run(pattern.start, atoms, at, at, state)
  if (end < 0) return null
  return { at: state.open, end: state.close < 0 ? end : state.close, captures: state.captures }
}

type State = { readonly captures: Capture[]; open: number; close: number }

function run(node: Node, atoms: readonly Atom[], from: number, at: number, state: State): number {
  switch (node.op) {
    case 'end':
      return at
    case 'open':
      state.open = at
      return run(node.next, atoms, from, at, state)
    case 'close':
      state.close = at
      return run(node.next, atoms, from, at, state)
    case 'word': {
      const atom = atoms[at]
      if (atom === undefined || (atom.opens && at > from) || !node.words.has(atom.lower)) return -1
      return run(node.next, atoms, from, at + 1, state)
    }
    case 'class': {
      const atom = atoms[at]
      if (atom === undefined || (atom.opens && at > from)) return -1
      const end = classEnd(node.name, atoms, at)
      if (end < 0) return -1
      const kept = state.captures.length
      state.captures.push({ name: node.as, at, end })
      const done = run(node.next, atoms, from, end, state)
      if (done < 0) state.captures.length = kept
      return done
    }
    case 'fork':
      for (const branch of node.branches) {
        const { open, close } = state
        const done = run(branch, atoms, from, at, state)
        if (done >= 0) return done
        state.open = open
        state.close = close
      }
      return -1
  }
}

export function beginningOf(pattern: Pattern): Beginning {
  const words = new Set<string>()
  const classes = new Set<ClassName>()
  const walk = (node: Node): void => {
    if (node.op === 'word') for (const word of node.words) words.add(word)
    else if (node.op === 'class') classes.add(node.name)
    else if (node.op === 'fork') for (const branch of node.branches) walk(branch)
    else if (node.op !== 'end') walk(node.next)
  }
  walk(pattern.start)
  return { words: [...words], classes: [...classes] }
}
