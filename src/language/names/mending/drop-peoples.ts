import { officialNouns } from '../../lang/en/cue-nouns.ts'
import { HONORIFICS } from '../../lang/en/person-titles.ts'
import { LISTED } from '../gazetteer.ts'
import type { TaggedName } from '../tag-names.ts'
import type { WordFacts } from '../word-facts.ts'
import type { Words } from '../words.ts'
import type { MendingRule } from './mending-rule.ts'

const PLACES = LISTED.country | LISTED.region | LISTED.knownPlace
/** Titles that are also surnames or forenames. */
const SURNAMES: ReadonlySet<string> = new Set(
  'tan tun u ko nana oba don daw major marshal baron earl count dean st maulana'.split(' '),
)
const TITLES: ReadonlySet<string> = new Set(
  [...HONORIFICS, 'crown', 'vice', 'prime', 'deputy'].filter((title) => !SURNAMES.has(title)),
)
const NEVER: ReadonlySet<string> = new Set(
  'i we you he she it they me us him her them my our your his its their who what this that these those the a an if and but so no yes'.split(
    ' ',
  ),
)

/** "Norlanders", "British Indians", "the Crown Prince", "We": words for peoples, bare titles and pronouns are no names. */
export const dropPeoples: MendingRule = (words, names) =>
  names.filter((name) => !isPeople(words, name) && !isBare(words, name) && !areUnnamed(words, name))

function isPeople(words: Words, name: TaggedName): boolean {
  for (let i = name.first; i < name.last; i++) {
    const bits = (words.phraseFirst[i] as number) | (words.phraseLater[i] as number)
    if ((bits & LISTED.people) === 0 || bits & PLACES) return false
  }
  // "Swedish House" is caught by its second word; "English" alone may be a surname where a title stands before it.
  const before = words.facts[name.first - 1]
  return !(name.kind === 'PER' && before !== undefined && (before.listed & (LISTED.honorific | LISTED.forename)) !== 0)
}

/** "Aides", "Officials" at the begin of a sentence: several people told by what they are. */
function areUnnamed({ facts }: Words, { first, last, kind }: TaggedName): boolean {
  const word = facts[first]
  if (kind !== 'PER' || last - first !== 1 || word === undefined || word.allCapitals) return false
  return /s$/.test(word.lower) && officialNouns.has(word.lower.slice(0, -1)) && (word.listed & LISTED.forename) === 0
}

function isBare(words: Words, name: TaggedName): boolean {
  if (
    name.last - name.first === 1 &&
    NEVER.has(words.facts[name.first]?.text.toLowerCase() ?? '') &&
    !words.facts[name.first]?.allCapitals
  )
    return true
  if (name.kind !== 'PER' || ((words.facts[name.first - 1]?.listed ?? 0) & LISTED.honorific) !== 0) return false
  for (let i = name.first; i < name.last; i++) {
    const word = words.facts[i] as WordFacts
    if (!TITLES.has(word.normal) || word.listed & LISTED.forename) return false
  }
  return true
}
