import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'
import { isDoer, isKindred, kindOf } from './kindred-nouns.ts'

/** Characters of a report in which "a gunman" is the one it is about. */
const OPENING = 400

export type BearerInput = {
  /** The passages by which the reports of the story call each person, body and thing with a name. */
  readonly ofNamed: ReadonlyMap<string, readonly { readonly span: Span }[]>
  /** Those whose age some report gives as less than a grown-up's. */
  readonly minors: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
}

/** Of two called so the one told so many times as often as the other is what a story is about. */
const LEAD = 3

/**
 * The one with a name whom reports of a story call by the noun of a thing ("the gunman, Ana Ruiz"; "a bear named Olm"):
 * whom others mean by that noun alone, or of who did it by another for the same ("the shooter", "the attacker"). Null where
 * two are called so, or none. `phrases`: those of one thing of the story.
 */
export function soleBearer(phrases: readonly Phrase[], { ofNamed, minors, persons }: BearerInput): string | null {
  const nouns = new Set(phrases.map(({ lemma }) => lemma).filter((noun) => !OFFICES.has(noun) || isKindred(noun)))
  const kind = [...nouns].map(kindOf).find((found) => found?.general.has('perpetrator'))
  for (const sort of kind
    ? [kind.general, ...kind.sorts.filter((own) => [...own].some((noun) => nouns.has(noun)))]
    : [])
    for (const noun of sort) nouns.add(noun)
  const called = [...ofNamed]
    .filter(([, forms]) => forms.some(({ span }) => nouns.has(lastWord(span.quote))))
    .sort((a, b) => b[1].length - a[1].length)
  const isChild = [...nouns].some((noun) => kindOf(noun)?.general.has('child'))
  const [first, second] = called.length > 0 || !isChild ? called : [...ofNamed].filter(([id]) => minors.has(id))
  if (!first || (second && (kind || first[1].length < LEAD * second[1].length))) return null
  // a bill is nobody, whatever somebody was read to be called
  return persons.has(first[0]) && ![...nouns].some(canBearName) && [...nouns].some(isKindred) ? null : first[0]
}

/** Kinds of things of which one has a person's name. */
const BEARING = ['perpetrator', 'child', 'creature']

function canBearName(noun: string): boolean {
  return BEARING.some((general) => kindOf(noun)?.general.has(general))
}

/** "Ana Ruiz, two," and "five-year-old Ana Ruiz". */
const AGE_AFTER = /^, (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:,|\.| who)/
const AGE_BEFORE = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-year-old (?:\p{Ll}+ )?$/u
/** Characters looked at on either side. */
const NEAR = 30
const GROWN_UP = 18

/** Persons whose age some report gives as less than eighteen. */
export function minorsOf(articles: readonly Annotated[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ article: { text }, mentions }) =>
      mentions.flatMap(({ form, entityId, span: { start, end } }) => {
        if (form !== 'name') return []
        const age =
          AGE_AFTER.exec(text.slice(end, end + NEAR))?.[1] ??
          AGE_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]
        return age !== undefined && (/^\D/.test(age) || Number(age) < GROWN_UP) ? [entityId] : []
      }),
    ),
  )
}

/** Offices and trades are held by many. */
const OFFICES: ReadonlySet<string> = new Set(ROLE_NOUNS)

/** Those of the phrases that mean the one: known, or told in a report's first sentences. */
export function meaningOne(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter(({ definite, plural, head }) => !plural && (definite || head < OPENING))
}

/** A common noun at the end of what somebody is called; nothing of a name. */
const lastWord = (quote: string) => /(?<=^|[\s-])\p{Ll}+$/u.exec(quote)?.[0] ?? ''

const OF_WHOM = /^ of the (?:\p{L}+ )?\p{L}+/u
/** Characters of " of the suspected gunman". */
const TIE = 40

/** Persons told by whose they are, where that is who did it: "the brother of the gunman". */
export function tiedToDoers(articles: readonly Annotated[], entities: readonly Entity[]): ReadonlySet<string> {
  const roles = entities.flatMap(({ id, roles: told }) => told.map((role) => ({ id, role })))
  const descriptions = articles.flatMap(({ article, mentions }) =>
    mentions.map(({ entityId: id, span, form }) => ({
      id,
      role: form === 'nominal' ? OF_WHOM.exec(article.text.slice(span.end, span.end + TIE))?.[0] : '',
    })),
  )
  return new Set(
    [...roles, ...descriptions].flatMap(({ id, role = '' }) =>
      role
        .split(/\s+(?:of|to|for)\s+/)
        .slice(1)
        .join(' ')
        .split(/\s+/)
        .some(isDoer)
        ? [id]
        : [],
    ),
  )
}
