import type { NameForm } from '../name-form.ts'

/**
 * How two names stand to each other: 'same' (forms of one name), 'compatible' (one may be short for the other, where
 * nothing else is of that name), 'different'.
 */
export type NameMatch = 'same' | 'compatible' | 'different'

/** Judges a pair of names; null where the rule has nothing to say. Order of the two does not matter. */
export type LinkingRule = (a: NameForm, b: NameForm) => NameMatch | null

/** The names of the pair, that with fewer words first. */
export function byLength(a: NameForm, b: NameForm): readonly [NameForm, NameForm] {
  return a.words.length <= b.words.length ? [a, b] : [b, a]
}

export function mayBe(form: NameForm, kind: NameForm['kind']): boolean {
  return form.kind === undefined || form.kind === kind
}
