import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import type { MendingRule } from './mending-rule.ts'

/** Offices written in capitals before a name; a name goes on after the last of them. */
const OFFICES: ReadonlySet<string> = new Set(
  `president minister secretary chairman chairwoman chair chief ceo cfo coo director governor general leader spokesman spokeswoman
  commissioner ambassador officer superintendent inspector sergeant constable colonel captain major lieutenant admiral premier
  chancellor professor senator congressman congresswoman judge justice attorney prosecutor sheriff mayor bishop archbishop cardinal
  rabbi imam ayatollah col capt lt gen sgt insp supt dr mr mrs ms mp pol prof datuk datin seri tan sri con dato`.split(
    /\s+/,
  ),
)
const FIRST_ONLY: ReadonlySet<string> = new Set(
  'sheikh shaikh sheik sir dame lord lady king queen prince princess pope father sister saint miss madam mullah maulana mufti'.split(
    ' ',
  ),
)

/** What nothing but a person bears before a name of one word or two. */
const PERSONS_ONLY: ReadonlySet<string> = new Set(
  'president senator sen congressman congresswoman chancellor ayatollah mr mrs ms dr sheriff'.split(' '),
)
const NOT_PERSON = LISTED.placeWord | LISTED.organisationWord | LISTED.companyEnding | LISTED.country | LISTED.region

/** "President Ruiz", taken for a place or a body. */
function isTitledPerson({ facts, phraseFirst }: Words, { first, last, kind }: TaggedName): boolean {
  const size = last - first
  if ((kind !== 'LOC' && kind !== 'ORG') || size < 2 || size > 3 || !PERSONS_ONLY.has(facts[first]?.normal ?? ''))
    return false
  if ((phraseFirst[first] as number) !== 0) return false
  return facts.slice(first + 1, last).every(({ listed, capital }) => capital && (listed & NOT_PERSON) === 0)
}

/** "Norland Chief Executive Ana Ruiz", "Mr Ruiz": titles, offices and peoples before a person's name are no part of it. */
export const trimTitles: MendingRule = (words, names) =>
  names.map((name) => {
    if (isTitledPerson(words, name)) return trim(words, { ...name, kind: 'PER' })
    return name.kind === 'PER' ? trim(words, name) : name
  })

const PORTFOLIOS: ReadonlySet<string> = new Set(
  `state defense defence treasury commerce labor labour energy interior education transportation transport agriculture finance justice
  health security trade war`.split(/\s+/),
)

function isOfOffice(words: Words, i: number): boolean {
  const [office, join] = [words.facts[i - 2]?.normal ?? '', words.facts[i - 1]?.text ?? '']
  return (
    PORTFOLIOS.has(words.facts[i]?.normal ?? '') && /^(?:of|for)$/.test(join) && /secretary$|^minister$/.test(office)
  )
}

function trim(words: Words, name: TaggedName): TaggedName {
  let first = name.first
  for (let i = name.first; i < name.last - 1; i++) {
    const word = words.facts[i] as WordFacts
    const office = OFFICES.has(word.normal) || (i === first && FIRST_ONLY.has(word.normal))
    const people =
      i === first && (word.listed & LISTED.forename) === 0 && ((words.phraseFirst[i] as number) & LISTED.people) !== 0
    if (office || people) first = i + 1
    // "Chief Executive Officer Ana Ruiz": what stands between two offices belongs to them.
    const dot = words.facts[first]
    if (dot?.text === '.' && first < name.last - 1) first++
  }
  // "Secretary of State Ana Ruiz": what the office is of.
  if (first === name.first && isOfOffice(words, first) && first < name.last - 1) first++
  return first === name.first ? name : { ...name, first }
}
