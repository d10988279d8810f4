import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

/** "#SaveTheRiver" names a campaign. */
export const hashtags: MendingRule = (words, names) => {
  const taken = wordsIn(names)
  const added = words.facts.flatMap((word, i) =>
    /^#\p{Lu}[\p{L}\p{N}_]{3,}$/u.test(word.text) && !taken.has(i)
      ? [{ first: i, last: i + 1, kind: 'MISC' as const }]
      : [],
  )
  return putNames(names, added)
}
