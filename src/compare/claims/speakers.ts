import type { Statement } from './statements.ts'

/** One source does not contradict itself by dismissing in one report what it mocks in the other; a shared name is enough. */
export function areOneSource(a: Statement, b: Statement): boolean {
  const names = (statement: Statement): readonly string[] =>
    statement.attribution?.source?.quote.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []
  return sameSource(a, b) || names(a).some((name) => names(b).includes(name))
}

/** Both have a source by name or description, and not the same: two texts may be alike, and each be quoted right. */
export function areOtherSources(a: Statement, b: Statement): boolean {
  const says = ({ attribution }: Statement): string => attribution?.source?.quote.toLowerCase() ?? ''
  const isUnknown = (one: Statement) => PRONOUN.test(says(one)) && !one.attribution?.sourceEntityId
  if (isUnknown(a) || isUnknown(b)) return false
  return !areOneSource(a, b)
}

/** Who it is stands elsewhere, and is not known where no entity stands behind it. */
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/

export function sameSource(a: Statement, b: Statement): boolean {
  const id = a.attribution?.sourceEntityId
  return id !== null && id !== undefined && id === b.attribution?.sourceEntityId
}
