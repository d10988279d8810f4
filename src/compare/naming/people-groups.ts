import { HELD_NOUNS, PEOPLE_KINDRED, PEOPLE_NOUNS } from '../../language/lang/en/phrase-words.ts'
import type { Annotated, Phrase, Span } from '../../model/types.ts'
import { nounFamilies } from './noun-families.ts'

const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_NOUNS.split(' '))
const HELD: ReadonlySet<string> = new Set(HELD_NOUNS.split(' '))
/** The first of the nouns that reports use of the same people. */
const FAMILY = nounFamilies(PEOPLE_KINDRED)
/** Reports that must speak of a group before it is told as one, and how often all together. */
const ARTICLES = 2
const MENTIONS = 4
/** Reports that make a group known though none speaks of it so: "hackers". */
const TOLD = 3
/** The people a story is about are told so many times as often as the next. */
const LEAD = 2
/** A number or "some" tells that not all, or others, are meant. */
const OTHER = /\b(?:other|others|some|many|several|most|two|three|four|five|more|few|remaining|another|all|any|no)\b/i

/** People without a name whom the reports of a story speak of: what the group is, and the passages. */
export type PeopleGroup = { readonly label: string; readonly spans: readonly Span[] }

/**
 * Groups of people that have no name ("the freed girls", "schoolgirls", "the captives"): of each story those that
 * several reports speak of as known. Compounds go with their last part; words that tell only what befell people go with
 * the people that the story tells of most, where no others are told nearly as often.
 */
export function peopleGroups(articles: readonly Annotated[], taken: ReadonlySet<string>): PeopleGroup[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  const families = new Map<string, Phrase[]>()
  for (const { phrases = [] } of articles)
    for (const phrase of phrases) {
      const { lemma, plural, entityId, span } = phrase
      if (!plural || entityId !== null || !PEOPLE.has(lemma) || taken.has(key(span)) || OTHER.test(span.quote)) continue
      const plain = lemma.replace(/^school(?=.{3})/, '')
      const family = FAMILY.get(lemma) ?? FAMILY.get(plain) ?? plain
      const known = families.get(family)
      if (known) known.push(phrase)
      else families.set(family, [phrase])
    }
  const held = [...families].filter(([family]) => HELD.has(family))
  const plain = [...families].filter(([family]) => !HELD.has(family)).sort((a, b) => b[1].length - a[1].length)
  const [first, second] = plain
  const leads = first && first[1].length >= LEAD * (second?.[1].length ?? 0)
  const groups = leads
    ? [[first[0], [...first[1], ...held.flatMap(([, phrases]) => phrases)]] as const, ...plain.slice(1)]
    : [...plain, ...held]
  return groups
    .filter(([, phrases]) => isKnown(phrases))
    .map(([label, phrases]) => ({ label, spans: phrases.map(({ span }) => withOwner(span, texts)) }))
}

/** "our girls": whose they are to the one who speaks belongs to what they are called. */
function withOwner(span: Span, texts: ReadonlyMap<string, string>): Span {
  const own = /\b(?:our|my) $/i.exec(
    (texts.get(span.articleId) ?? '').slice(Math.max(0, span.start - 4), span.start),
  )?.[0]
  return own === undefined ? span : { ...span, start: span.start - own.length, quote: own + span.quote }
}

function isKnown(phrases: readonly Phrase[]): boolean {
  const told = new Set(phrases.map(({ span }) => span.articleId)).size
  return (
    phrases.length >= MENTIONS &&
    (told >= TOLD || phrases.some(({ definite }) => definite)) &&
    told >= ARTICLES &&
    new Set(phrases.map(({ span }) => span.quote.toLowerCase())).size > 1
  )
}

/** Where a passage stands, to tell what has been given to an entity. */
function key({ articleId, start }: Span): string {
  return `${articleId} ${start}`
}
