import type { MendingRule } from './mending-rule.ts'

/** "the Bloc said", where "the Unity Bloc" is named: no person. */
export const shortBodies: MendingRule = (words, names) => {
  const last = new Set(
    names.flatMap((name) =>
      name.kind === 'ORG' && name.last - name.first > 1 ? [words.facts[name.last - 1]?.text] : [],
    ),
  )
  return names.map((name) =>
    name.kind === 'PER' &&
    name.last - name.first === 1 &&
    words.facts[name.first - 1]?.lower === 'the' &&
    last.has(words.facts[name.first]?.text)
      ? { ...name, kind: 'ORG' }
      : name,
  )
}
