import { BARE_RULER_NOUNS, LOADED_RULER_NOUNS, RULER_NOUNS, STATE_WORDS } from '../../language/lang/en/phrase-words.ts'
import { countryOfCapital, countryOfDemonym, countryOfName } from '../../language/names/demonym.ts'
import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'

const RULERS: ReadonlySet<string> = new Set(RULER_NOUNS.split(' '))
const LOADED: ReadonlySet<string> = new Set(LOADED_RULER_NOUNS.split(' '))
const BARE: ReadonlySet<string> = new Set(BARE_RULER_NOUNS.split(' '))
const STATES: ReadonlyMap<string, string> = new Map(STATE_WORDS)
/** Of the states whose rulers a report speaks of, the one told so many times as often as any other is meant by "the government". */
const LEAD = 2
/** Characters of " in Lund" behind rulers. */
const SEAT = 40

/** The state whose rulers a phrase speaks of, and the phrase with where they sit. */
export type Ruled = { readonly id: string; readonly span: Span }

/**
 * Finds the state that "the Norlandish regime", "the Lund government", "the government in Lund" and "the government of
 * Norland" stand for; "the government" alone is that of the state whose rulers the report tells of otherwise.
 */
export function stateRulers(
  articles: readonly Annotated[],
  entities: readonly Entity[],
): (annotated: Annotated, phrase: Phrase) => Ruled | null {
  const country = countriesOf(entities)
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id))
  const states = { country, places }
  const told = new Map(articles.map((annotated) => [annotated.article.id, leading(explicitStates(annotated, states))]))
  const overall = new Map(
    [...BARE].map((lemma) => [
      lemma,
      leading(sumOf(articles.map((annotated) => explicitStates(annotated, states, lemma)))),
    ]),
  )
  return (annotated, phrase) => {
    const span = withSeat(annotated, phrase)
    const found = explicit(annotated, phrase, states)
    if (found !== null) return { id: found, span }
    if (!isBareRuler(phrase)) return null
    const id = told.get(annotated.article.id) ?? overall.get(phrase.lemma) ?? null
    return id === null ? null : { id, span }
  }
}

/** "the government", "the occupation regime": rulers told without whose, as known. */
export function isBareRuler({ lemma, span, definite, plural }: Phrase): boolean {
  return (
    BARE.has(lemma) &&
    definite &&
    (!plural || lemma === 'authorities') &&
    !/['’]|\b\p{Lu}|\b(?:local|federal|city|regional|provincial|interim|former|previous|next|new|other|own)\b/u.test(
      span.quote.slice(1),
    )
  )
}

/** "government in Lund": with where rulers sit, else as it is. */
export function withSeat({ article }: Annotated, { lemma, span, plural }: Phrase): Span {
  if (plural || !RULERS.has(lemma)) return span
  const found = SEATED.exec(article.text.slice(span.end, span.end + SEAT))
  if (!found) return span
  const end = span.end + found[0].length
  return { ...span, end, quote: article.text.slice(span.start, end) }
}

const SEATED = /^ in (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u

type States = {
  /** The entity of each country that the reports name. */
  readonly country: ReadonlyMap<string, string>
  readonly places: ReadonlySet<string>
}

function explicit(annotated: Annotated, phrase: Phrase, { country, places }: States): string | null {
  if (!RULERS.has(phrase.lemma) && !LOADED.has(phrase.lemma)) return null
  const name = countryIn(phrase) ?? countryOfSeat(annotated, phrase)
  if (name !== null) return country.get(name) ?? null
  const { span, lemma } = phrase
  if (!RULERS.has(lemma) || !/\bof (?:the )?\p{Lu}/u.test(span.quote)) return null
  const owner = annotated.mentions.find(({ form, span: at }) => form === 'name' && at.end === span.end)
  return owner && places.has(owner.entityId) ? owner.entityId : null
}

/** The country whose people, name or capital stands before the rulers. */
function countryIn({ lemma, span, plural }: Phrase): string | null {
  const words = span.quote.toLowerCase().split(/\s+/)
  const [last = '', ...more] = words.slice(0, -1).toReversed()
  const pair = `${more[0] ?? ''} ${last}`
  const loaded = STATES.get(last) ?? STATES.get(pair)
  if (loaded !== undefined || !RULERS.has(lemma) || plural) return loaded ?? null
  return (
    countryOfDemonym(last) ??
    countryOfName(last.replace(/['’]s?$/, '')) ??
    countryOfCapital(last) ??
    countryOfDemonym(pair) ??
    countryOfName(pair.replace(/['’]s?$/, '')) ??
    countryOfCapital(pair)
  )
}

function countryOfSeat({ article }: Annotated, { lemma, span, plural }: Phrase): string | null {
  const place =
    plural || !RULERS.has(lemma) ? undefined : SEATED.exec(article.text.slice(span.end, span.end + SEAT))?.[1]
  return place === undefined ? null : (countryOfCapital(place.toLowerCase()) ?? countryOfName(place))
}

/** The states whose rulers a report tells of by name, with how often. */
function explicitStates(annotated: Annotated, states: States, lemma?: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const phrase of annotated.phrases ?? []) {
    if (lemma !== undefined && phrase.lemma !== lemma) continue
    const id = explicit(annotated, phrase, states)
    if (id !== null) found.set(id, (found.get(id) ?? 0) + 1)
  }
  return found
}

function sumOf(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>()
  for (const counts of all) for (const [id, n] of counts) sum.set(id, (sum.get(id) ?? 0) + n)
  return sum
}

function leading(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null
}

function countriesOf(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const bySize = [...entities].sort((a, b) => size(b) - size(a))
  for (const { id, variants } of bySize)
    for (const { text } of variants) {
      const country = countryOfName(text)
      if (country !== null && !found.has(country)) found.set(country, id)
    }
  return found
}

const size = ({ variants }: Entity) => variants.reduce((sum, { count }) => sum + count, 0)
