import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

const CHAMBER = /^(?:Senate|House|Assembly|Legislative)$/
const SORT = /^(?:Bill|Resolution|File|Measure)$/
/** Bills by letters: "SB 1062", "H.R. 3". */
const LETTERS = /^(?:SB|HB|AB|HR|SR|LB|LD|HF|SF|S\.B|H\.B|A\.B|H\.R|S\.R)\.?$/
const NUMBER = /^\d{1,5}$/

/** "Senate Bill 1062", "SB 1062": bills by their number. */
export const numberedBills: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  for (let i = 0; i + 1 < words.facts.length; i++) {
    const last = lastOf(words, i)
    if (last === 0 || words.starts.some((start) => start > i && start < last)) continue
    added.push({ first: i, last, kind: 'MISC' })
    i = last - 1
  }
  return putNames(names, added)
}

function lastOf({ facts }: Words, i: number): number {
  const text = (at: number) => facts[at]?.text ?? ''
  if (CHAMBER.test(text(i)) && SORT.test(text(i + 1)) && NUMBER.test(text(i + 2))) return i + 3
  return LETTERS.test(text(i)) && NUMBER.test(text(i + 1)) ? i + 2 : 0
}
