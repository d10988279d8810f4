import {
  anonymousNouns,
  documentNouns,
  groupNouns,
  officialNouns,
  outletNouns,
  witnessNouns,
} from '../../language/lang/en/cue-nouns.ts'
import { PERSON_NOUNS } from '../../language/lang/en/figure-predicates.ts'
import { ANY_BODY_NOUNS, BODY_NOUNS } from '../../language/lang/en/nominal-words.ts'
import { PEOPLES } from '../../language/lang/en/peoples.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'

/** Nouns for what speaks or tells: persons, groups, bodies, papers; lower case, singular. */
const SPEAKERS = new Set([
  ...[anonymousNouns, documentNouns, groupNouns, officialNouns, outletNouns, witnessNouns, PERSON_NOUNS].flatMap(
    (nouns) => [...nouns],
  ),
  ...[ROLE_NOUNS, ANY_BODY_NOUNS, BODY_NOUNS, PEOPLES.map((name) => name.toLowerCase())].flat(),
  ...'authority expert neighbour relative lawyer critic fan user follower mother father parent son daughter wife husband finding figure transcript singer provider viewer regulator master announcer client subscriber onlooker counterpart frontman'.split(
    ' ',
  ),
])

/** What ends the noun phrase whose last word is its head. */
const AFTER_HEAD =
  /(?:,|\s[-–—]|\s(?:of|from|at|in|on|with|without|by|for|to|near|outside|inside|about|between|who|whose|which|that|whom|polled|contacted|provided|shared|quoted|cited|briefed|familiar|close|trapped|captured|including)\b).*$/su
/** What was said when is no part of who said it. */
const TIME_AFTER =
  /\s+(?:(?:on|late|early|earlier|last|this|next)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|(?:last|this|next)\s+(?:year|month|week|night|summer|autumn|winter|spring))(?:\s+(?:morning|afternoon|evening|night))?$/i
const NO_SOURCE =
  /^(?:he|she|it|they|we|i|you|us|them|who|whose|which|that|this|these|those|one|two|some|many|both|others?|his|her|their|its|in|on|at|by|for|with|as|if|when)$|^\d|^(?:who|whose|which|in that|in this|a \w+ of which)\b/i
const TIME =
  /^(?:(?:last|this|next|early|late|earlier|on)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|yesterday|today|tonight|(?:last|this|next)\s+\w+)(?:\s+(?:morning|afternoon|evening|night|\d+))*$/i
const SOME_OF =
  /^(?:one|some|many|several|most|all|both|two|three|any|none|more|a (?:number|group|handful|majority)) of /i
/** A full stop after these ends no sentence. */
const SHORT = /\b(?:\p{Lu}|Sens?|Reps?|Gov|Dr|Mrs?|Ms|Lt|Col|Gen|Sgt|Capt|Jr|Sr|St|Ill)\./gu
const LONGEST = 90

/**
 * The name a source that is no known entity is shown by: a person, a body, a paper, or a noun phrase headed by a word for
 * one. Null for what cannot have said anything ("Thursday", "help.", "a powerful storm"). `text` is the report's, where a
 * capitalised word that also stands there in lower case is no name.
 */
export function sourceName(quote: string, text: string): string | null {
  const name = quote
    .replace(/\s+/g, ' ')
    .replace(TIME_AFTER, '')
    .replace(/,\s*(?:who|which|whose|that|from|captured)\b.*$/u, '')
    .replace(/[\s,.;:!?…–—-]+$/u, '')
    .trim()
  if (name === '' || name.length > LONGEST || NO_SOURCE.test(name) || TIME.test(name)) return null
  if (/[!?;:"“”]|\.\s/.test(name.replace(SHORT, ''))) return null
  const phrase = name
    .replace(SOME_OF, '')
    .replace(/ and .*$/u, '')
    .replace(AFTER_HEAD, '')
  const head = phrase.split(' ').at(-1) ?? ''
  return isSpeaker(head) || isName(phrase, text) ? name : null
}

function isSpeaker(head: string): boolean {
  const word = head.toLowerCase().replace(/['’]s?$/, '')
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/men$/, 'man'),
    word.replace(/people$/, 'person'),
  ].some((form) => SPEAKERS.has(form))
}

/** All words begin with a capital, and none of a single one is a common word of the report. */
function isName(phrase: string, text: string): boolean {
  const words = phrase.split(' ').filter((word) => !/^(?:of|the|and|de|la|al|el|bin|van|von|for)$/.test(word))
  if (words.length === 0 || /^(?:The|A|An)$/.test(words[0] ?? '') || !words.every((word) => /^\p{Lu}/u.test(word)))
    return false
  const only = words.length === 1 ? words[0]?.toLowerCase() : undefined
  return (
    only === undefined ||
    !new RegExp(`(?<![\\p{L}\\p{N}])${only.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u').test(text)
  )
}
