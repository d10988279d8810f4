import type { Doc } from '../doc.ts'
import { readNameForm } from './name-form.ts'
import type { NameSpan } from './recognise.ts'
import { formsMatch } from './same-name.ts'

/**
 * Names that the recogniser missed where the article itself explains them: "the Rail Accident Board (RAB)" makes every
 * "RAB" a name of its kind. Gives the names with those added, in order.
 */
export function addBracketAcronyms(doc: Doc, names: readonly NameSpan[]): readonly NameSpan[] {
  const taken = new Set<number>()
  for (const name of names) for (let i = name.first; i < name.last; i++) taken.add(i)
  const kinds = new Map<string, NameSpan['kind']>()
  for (const name of names) {
    const open = doc.tokens[name.last]
    const inside = doc.tokens[name.last + 1]
    if (open?.text !== '(' || inside === undefined || doc.tokens[name.last + 2]?.text !== ')') continue
    const short = readNameForm(inside.text, name.kind)
    const long = readNameForm(doc.text.slice(name.start, name.end), name.kind)
    if (short.acronym !== null && formsMatch(short, long) === 'same') kinds.set(inside.text, name.kind)
  }
  if (kinds.size === 0) return names
  const added: NameSpan[] = []
  for (const token of doc.tokens) {
    const kind = kinds.get(token.text)
    if (kind === undefined || taken.has(token.i)) continue
    added.push({ start: token.start, end: token.end, first: token.i, last: token.i + 1, kind })
  }
  return [...names, ...added].sort((a, b) => a.start - b.start)
}
