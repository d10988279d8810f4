import { gatherEvidence, SEEN } from '../evidence.ts'
import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import { type MendingRule, wordsIn } from './mending-rule.ts'

/** Words of one sentence beyond which it is written like a headline, with a capital to most words: it tells nothing. */
const HEADLINE = 0.5
/** Such a sentence has at least so many words. */
const LEAST_WORDS = 4
const LONGEST = 6
/** What bodies do, and other things hardly: speak, own, act behind "by". */
const ACTIVE = SEEN.speaks | SEEN.possessive | SEEN.afterBy | SEEN.beforeEnding
/** Small words that may stand within a name: "Bay of Tolmar", "Rue des Lunes", "Karst & Vell". */
const JOINS: ReadonlySet<string> = new Set('of de des du la le da del della di el al y & von van der den'.split(' '))
/** What is written with a capital for another reason than that it is a name. */
const NO_NAME = LISTED.calendar | LISTED.honorific | LISTED.people | LISTED.particle | LISTED.suffix
const PLACES = LISTED.country | LISTED.region | LISTED.city | LISTED.knownPlace
/** First persons, and words that begin a sentence or a quotation within another. */
const OPENERS: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll the a an and but if when while in on at for with by as to from of or so yet no not this that these those he she it we
  they you his her its our their my your what who how why where there here yes all some many most one two three after before since
  although though because however meanwhile according do does did is are was were have has had will would can could should may
  might must let please dear read see also more photo image video picture watch click`.split(/\s+/),
)
/** Two words with a capital that tell an office, a rank or a part of a company, not a name. */
const OFFICE: ReadonlySet<string> = new Set(
  `director officer manager minister secretary president chief chairman chairwoman chair executive governor mayor senator
  commissioner spokesman spokeswoman spokesperson editor analyst specialist deputy general attorney judge justice captain
  lieutenant colonel sergeant inspector superintendent detective officer professor dean ambassador envoy adviser advisor
  correspondent reporter founder partner head vice senior assistant associate coach highness majesty honour honor`.split(
    /\s+/,
  ),
)

/**
 * Words with a capital within a sentence that the tagger left: of several words ("Saffron Promenade", "Amendment 12"), or
 * of one that no list knows and that the article writes so more than once. They are taken for bodies where they act like
 * one, else for other things.
 */
export const capitalRuns: MendingRule = (words, names) => {
  const taken = wordsIn(names)
  const runs = runsIn(words, taken)
  if (runs.length === 0) return names
  const seen = gatherEvidence(words)
  const times = new Map<string, number>()
  for (const { text, capital } of words.facts) if (capital) times.set(text, (times.get(text) ?? 0) + 1)
  const textOf = ({ first, last }: Run): string =>
    words.facts
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ')
  const known = new Map(names.map((name) => [textOf(name), name.kind]))
  const added = runs.flatMap(({ first, last }): TaggedName[] => {
    const own = words.facts.slice(first, last)
    const kind = known.get(textOf({ first, last }))
    if (kind !== undefined) return [{ first, last, kind }]
    const bits = own.reduce((all, { text }) => all | (seen.get(text) ?? 0), 0)
    if (last - first === 1 && !isLoneName(own[0] as WordFacts, bits, seen, times)) return []
    return [{ first, last, kind: (bits & ACTIVE) !== 0 ? 'ORG' : 'MISC' }]
  })
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first)
}

/** One word that is in no list, never small in the article, and there more than once or doing what bodies do. */
function isLoneName(
  word: WordFacts,
  bits: number,
  seen: ReadonlyMap<string, number>,
  times: ReadonlyMap<string, number>,
): boolean {
  if (word.listed !== 0 || word.text.length < 3 || word.allCapitals) return false
  if (((seen.get(word.lower) ?? 0) & SEEN.small) !== 0) return false
  return (times.get(word.text) ?? 0) > 1 || (bits & (SEEN.speaks | SEEN.possessive)) !== 0
}

type Run = { readonly first: number; readonly last: number }

function runsIn(words: Words, taken: ReadonlySet<number>): Run[] {
  const runs: Run[] = []
  const { starts } = words
  for (let s = 0; s + 1 < starts.length; s++) {
    const first = starts[s] as number
    const last = starts[s + 1] as number
    if (words.shouted[first] === 1 || isHeadline(words, first, last)) continue
    for (let i = first + 1; i < last; i++) {
      const end = runEnd(words, i, last, taken)
      if (end === i) continue
      const run = bare(words, i, end)
      if (run && isApart(words, run, first, last, taken)) runs.push(run)
      i = end
    }
  }
  return runs
}

function isHeadline({ facts }: Words, first: number, last: number): boolean {
  const own = facts.slice(first, last).filter(({ capital, small }) => capital || small)
  return own.length >= LEAST_WORDS && own.filter(({ capital }) => capital).length > HEADLINE * own.length
}

/** The end of the words with a capital from i on, small joining words and hyphens within them and a number behind them included. */
function runEnd({ facts }: Words, i: number, last: number, taken: ReadonlySet<number>): number {
  let end = i
  for (let j = i; j < Math.min(last, i + LONGEST) && !taken.has(j); j++) {
    const word = facts[j] as WordFacts
    if (word.capital && word.alphabetic) end = j + 1
    else if (j > i && end === j && /^\d{1,3}$/.test(word.text)) return j + 1
    else if (j === i || !(JOINS.has(word.text) || (word.text === '-' && end === j))) break
  }
  return end
}

/** Without the words at its begin that open a sentence; undefined where what is left tells an office, a people or a day. */
function bare({ facts, phraseFirst, phraseLater }: Words, from: number, to: number): Run | undefined {
  let first = from
  while (first < to && OPENERS.has((facts[first] as WordFacts).lower)) first++
  // "Norlandic Tolmar": the people's name only tells what Tolmar is; in "Norlandic Gas" it is part of the name.
  if (to - first === 2 && isPeople(facts[first]) && ((facts[first + 1]?.listed ?? 0) & LISTED.common) === 0) first++
  let last = to
  while (last > first && OPENERS.has((facts[last - 1] as WordFacts).lower)) last--
  const own = facts.slice(first, last)
  if (own.length > 1 && own.some(({ allCapitals, text }) => allCapitals && text.length > 4)) return undefined
  if (own.length === 0 || own.some(({ normal }) => OFFICE.has(normal)) || /^\d/.test(own[0]?.text ?? ''))
    return undefined
  const isOther = own.map(({ listed }, n) => {
    const bits = listed | (phraseFirst[first + n] as number) | (phraseLater[first + n] as number)
    return (bits & NO_NAME) !== 0 && (bits & PLACES) === 0
  })
  if (isOther.every(Boolean) || own.some(({ listed }) => (listed & (LISTED.calendar | LISTED.honorific)) !== 0))
    return undefined
  return { first, last }
}

const isPeople = (word: WordFacts | undefined): boolean => ((word?.listed ?? 0) & LISTED.people) !== 0

/** Nothing written with a capital or taken for a name stands right beside it. */
function isApart(
  { facts }: Words,
  { first, last }: Run,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): boolean {
  const before = facts[first - 1]
  if (taken.has(before?.text === '-' ? first - 2 : first - 1)) return false
  if (taken.has(facts[last]?.text === '-' ? last + 1 : last)) return false
  if (before?.capital && first - 1 > from && !OPENERS.has(before.lower)) return false
  return !(last < to && facts[last]?.capital)
}
