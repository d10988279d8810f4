import type { TaggedName } from '../tag-names.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

/** Words between the marks of a nickname at most: "J.D.", "the Rock". */
const LONGEST = 3

/** 'Jon “J.D.” Dahl': the nickname stands within the person's name, where the tagger stopped before it. */
export const nicknames: MendingRule = (words, names) => {
  const added = names.flatMap((name): TaggedName[] => {
    const last = name.kind === 'PER' ? surnameAfter(words, name.last) : 0
    return last > 0 ? [{ first: name.first, last, kind: 'PER' }] : []
  })
  return putNames(names, added)
}

/** The end of the surname behind a nickname in marks that begins at word i; 0 where none stands there. */
function surnameAfter({ facts, starts }: Words, i: number): number {
  if (!/^(?:["“‘']|``)$/.test(facts[i]?.text ?? '')) return 0
  for (let close = i + 2; close <= i + 1 + LONGEST; close++) {
    if (!/^(?:["”’']|'')$/.test(facts[close]?.text ?? '')) continue
    const surname = facts[close + 1]
    const apart = starts.some((start) => start > i && start <= close + 1)
    return surname !== undefined && /^\p{Lu}\p{Ll}/u.test(surname.text) && !apart ? close + 2 : 0
  }
  return 0
}
