import { type MendingRule, putNames, wordsIn } from './mending-rule.ts'

const TAG = /^#\p{Lu}[\p{L}\p{N}_]{3,}$/u
const HANDLE = /^@[\p{L}\p{N}_]{3,15}$/u

/** Verbs whose subject an account is. */
const POSTED =
  /^(?:tweet(?:s|ed)|retweeted|post(?:s|ed)|wr(?:ites|ote)|sa(?:ys|id)|repl(?:ies|ied)|note[sd]|add(?:s|ed)|announce[sd]|report(?:s|ed)|point(?:s|ed)|asked|joked|shared|claim(?:s|ed))$/

/** "#SaveTheRiver" names a campaign, "@tarnwatch wrote" an account that speaks. */
export const hashtags: MendingRule = (words, names) => {
  const taken = wordsIn(names)
  const added = words.facts.flatMap((word, i) => {
    const handle = HANDLE.test(word.text) && POSTED.test(words.facts[i + 1]?.lower ?? '')
    return (handle || TAG.test(word.text)) && !taken.has(i) ? [{ first: i, last: i + 1, kind: 'MISC' as const }] : []
  })
  return putNames(names, added)
}
