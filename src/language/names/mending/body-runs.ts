import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, putNames } from './mending-rule.ts'

/** Words whose capital at the end of a run makes it a body: "Norlund Transport Police". */
const LAST: ReadonlySet<string> = new Set(
  `agency alliance association authority board brigade bureau chamber college commission committee congress council court
  department federation forum foundation fund guard guards institute institution league ministry movement organisation
  organization parliament party police senate service services society tribunal union university hospital branch corps corporation
  airlines airways bank company group newspaper navy army army's trust office empire command technologies semiconductor semiconductors electronics motors industries systems pharmaceuticals telecom holdings ventures federation secretariat watchdog network directorate`.split(
    /\s+/,
  ),
)
/** Words that begin one: "Bank of Norlund". */
const FIRST: ReadonlySet<string> = new Set(
  `academy association authority bank board bureau chamber church college commission committee confederation congress council court
  department embassy faculty federation institute league ministry office organisation organization parliament party school
  secretariat society union university`.split(/\s+/),
)
/** Bodies that bear a saint's or founder's name: "St Anna's Hospital". */
const OWNED: ReadonlySet<string> = new Set('Hospital College University School Church Cathedral'.split(' '))
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the', '-', 'on', "'s", '’s'])
const LONGEST = 9

/** Runs of capitalised words that by their first or last word are the name of a body, which the tagger left or cut. */
export const bodyRuns: MendingRule = (words, names) => {
  const added: TaggedName[] = []
  let n = 0
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const first = words.starts[s] as number
    const last = words.starts[s + 1] as number
    if (words.shouted[first] === 1) continue
    for (let i = first; i < last; i++) {
      const end = runEnd(words, i, first, last)
      if (end === 0) continue
      while (n < names.length && (names[n]?.last ?? 0) <= i) n++
      const inside: TaggedName[] = []
      for (let k = n; k < names.length && (names[k]?.first ?? end) < end; k++) inside.push(names[k] as TaggedName)
      if (!inside.some((name) => holds(name, i, end) && !isWithin(words, name, end)))
        added.push({ first: i, last: end, kind: 'ORG' })
      i = end - 1
    }
  }
  return putNames(names, added)
}

/** Does what the tagger found stand against the run: longer, across its edge, or a body of several words in it? */
function holds(name: TaggedName, first: number, last: number): boolean {
  return (
    name.first < first ||
    name.last > last ||
    (name.first === first && name.last === last) ||
    (name.last - name.first > 1 && name.kind === 'ORG')
  )
}

/** "Committee of the Norlund Cross": a body's name at the end of another's, behind "of". */
function isWithin(words: Words, name: TaggedName, end: number): boolean {
  const before = words.facts[name.first - 1]?.text
  return name.last === end && (before === 'of' || (before === 'the' && words.facts[name.first - 2]?.text === 'of'))
}

/** End of the body's name that begins with word i; 0 where none does. */
function runEnd(words: Words, i: number, first: number, last: number): number {
  const word = words.facts[i] as WordFacts
  if (!word.capital || (i === first && (word.listed & LISTED.common) !== 0 && !FIRST.has(word.normal))) return 0
  const before = i > first ? (words.facts[i - 1] as WordFacts) : undefined
  const opener = i - 1 === first && ((before?.listed ?? 0) & LISTED.common) !== 0
  if (before?.capital === true && !opener) return 0
  if (FIRST.has(word.normal)) return ofName(words, i, last)
  let end = i + 1
  let best = 0
  for (; end < Math.min(last, i + LONGEST); end++) {
    const next = words.facts[end] as WordFacts
    if (next.capital) {
      if (LAST.has(next.normal)) best = end + 1
      const longer = FIRST.has(next.normal) ? ofName(words, end, last) : 0
      if (longer > 0) return longer
    } else if (next.text === 'police' && end > i + 1) return end + 1
    else if ((next.text === "'s" || next.text === '’s') && OWNED.has(words.facts[end + 1]?.text ?? '')) continue
    else if (!(next.text === '-' || (next.text === 'and' && best === 0))) break
  }
  return best
}

/** "Bank of Norlund", "Ministry of Roads and Rail": the words after "of" or "for". */
function ofName(words: Words, i: number, last: number): number {
  const join = words.facts[i + 1]
  if (join === undefined || (join.text !== 'of' && join.text !== 'for')) return 0
  let end = 0
  for (let j = i + 2; j < Math.min(last, i + LONGEST); j++) {
    const next = words.facts[j] as WordFacts
    if (next.capital) end = j + 1
    else if (!JOINS.has(next.text)) break
    else if (
      end > 0 &&
      next.text === 'and' &&
      words.facts[i]?.normal !== 'ministry' &&
      words.facts[i]?.normal !== 'department'
    )
      break
  }
  return end
}
