import type { Annotated, Entity, Phrase, Span } from '../../model/types.ts'
import { isDoer, kindOf } from './kindred-nouns.ts'

/** Characters of a report in which "a gunman" is the one it is about. */
const LEAD = 400

export type DoerInput = {
  /** The passages by which each person is called. */
  readonly ofPersons: ReadonlyMap<string, readonly Span[]>
  /** The reports of the story. */
  readonly articleIds: ReadonlySet<string>
}

/**
 * The one person whom reports of a story call by a noun for who did it ("the gunman, Ana Ruiz"): whom others that do not
 * name her mean by that noun or another for the same ("the shooter", "the attacker"). Null where two persons are called
 * so, or none. `phrases`: those of one thing of the story.
 */
export function soleDoer(phrases: readonly Phrase[], { ofPersons, articleIds }: DoerInput): string | null {
  const told = new Set(phrases.map(({ lemma }) => lemma))
  const kind = [...told].map(kindOf).find((found) => found?.general.has('perpetrator'))
  if (!kind) return null
  const sorts = kind.sorts.filter((sort) => [...sort].some((noun) => told.has(noun)))
  const nouns = new Set([kind.general, ...sorts].flatMap((own) => [...own]))
  const called = [...ofPersons].filter(([, spans]) =>
    spans.some(({ articleId, quote }) => articleIds.has(articleId) && nouns.has(lastWord(quote))),
  )
  return called.length === 1 ? (called[0]?.[0] ?? null) : null
}

/** Those of the phrases for who did it that mean the one: known, or told in a report's first sentences. */
export function meaningOne(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter(({ definite, plural, head }) => !plural && (definite || head < LEAD))
}

const lastWord = (quote: string) => /\p{L}+$/u.exec(quote.toLowerCase())?.[0] ?? ''

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
