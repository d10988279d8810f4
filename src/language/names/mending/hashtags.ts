import type { MendingRule } from './mending-rule.ts'

/** "#SaveTheRiver" names a campaign. */
export const hashtags: MendingRule = (words, names) => {
  const taken = new Set<number>()
  for (const name of names) for (let i = name.first; i < name.last; i++) taken.add(i)
  const added = words.facts.flatMap((word, i) =>
    /^#\p{Lu}[\p{L}\p{N}_]{3,}$/u.test(word.text) && !taken.has(i)
      ? [{ first: i, last: i + 1, kind: 'MISC' as const }]
      : [],
  )
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first)
}
