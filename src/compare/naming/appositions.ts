import { PERSON_NOUNS as PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import { COMPANY_NOUNS, EMPTY_NOUNS, PERSON_NOUNS } from '../../language/lang/en/phrase-words.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import type { Annotated, Entity, EntityMention, Phrase, Span } from '../../model/types.ts'
import { isDoer } from './kindred-nouns.ts'

const PERSONS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...PERSON_NOUNS.split(' '), ...PEOPLE])
const BODIES: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS.split(' '),
  ...'group party agency organization organisation body club union movement network outlet'.split(' '),
])
const EMPTY: ReadonlySet<string> = new Set(EMPTY_NOUNS.split(' '))
/** What opens a description that is not of somebody mentioned before; "one of the firm's owners" means one. */
const ARTICLE = /(?:^|[\s“"‘'(—–])(an?|the|one\sof\s(?:the|its|his|her|their))\s$/i
/** "Ana Ruiz, a trial lawyer", "Ana Ruiz, who was once a trial lawyer", "Ana Ruiz, now the mayor" */
const AFTER_NAME =
  /^(?:\s\([^()]{1,20}\))?,\s(?:who\s(?:is|was|became|remains|has been|had been)\s)?(?:now|once|then|formerly|himself|herself|also|currently|the son of)?\s?$/i
/** "Ana Ruiz is a trial lawyer", "Ana Ruiz, 51, became a trial lawyer" */
const COPULA =
  /^(?:,\s\d{1,2},)?\s(?:\p{Ll}+ly\s)?(?:is|was|are|were|became|becomes|become|remains|remained|has been|had been|was once|is now|has become|proved to be|turned out to be)\s(?:\p{Ll}+ly\s)?$/iu
/** "Ana Ruiz is suspected of being the go-between", "accused Ana Ruiz of being a crook", "cast her as the face of it". */
const HELD_FOR =
  /^(?:(?:,\s\d{1,2},)?\s(?:is|was|has been|had been|are|were)\s\p{L}+(?:ed|own|een|eld|said))?\s(?:to be|to have been|of being|for being|as(?:\sbeing)?)\s$/iu
/** "As a trial lawyer, Ana Ruiz"; "a trial lawyer, Ana Ruiz, said" */
const BEFORE_NAME = /^,\s(?:(?:\p{Lu}[\p{L}.]{1,8}\s){0,2})$/u
/** What follows a name that a description stood before. */
const CLOSES = /^(?:[,.;:)—–]|\s[—–]|$)/
/** "As a trial lawyer" */
const AS = /\bas\s$/i
/** Characters between a description and the name it is of. */
const WITHIN = 45
/** Laws are called by these nouns, and by names that end so or in a number. */
const LAWS: ReadonlySet<string> = new Set('law bill act measure legislation statute overhaul reform'.split(' '))
const LAW_NAME = /(?:\b(?:Act|Bill|Law|Amendment|Code)|\s\d{1,5})$/
/** "the new law, the Fair Ports Act,", "the bill, known as SB 12" */
const CALLED = /^,?\s(?:known as|called|dubbed|titled|entitled)?\s?(?:the\s)?[“"‘']?$/iu
/** A quotation mark that opens the description itself. */
const MARK = /[“"‘']$/

/**
 * Finds whom a description with an article is of by where it stands: beside the name, set off by commas ("a trial lawyer,
 * Ana Ruiz, said"), behind "is" or "became" or what somebody is held for, or before the name with "as". Persons by nouns of
 * persons, bodies by nouns of bodies; by any noun who "is a" something.
 */
export function appositions(entities: readonly Entity[]): (annotated: Annotated, phrase: Phrase) => string | null {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  return (annotated, phrase) => {
    const { span, fuller = [], lemma, plural } = phrase
    // who did a deed is told by it ("the gunman")
    if (isDoer(lemma) || span.in !== undefined) return null
    const { text } = annotated.article
    const from = Math.max(0, span.start - WITHIN)
    const before = text.slice(from, span.start).replace(MARK, '')
    const article = ARTICLE.exec(before)?.[1]
    if (article === undefined || (plural && !/^one\s/i.test(article))) return null
    const opening = from + before.length - article.length - 1
    const law = LAWS.has(lemma) ? lawBehind(annotated, span, kinds) : null
    if (law !== null) return law
    const near = annotated.mentions.filter(
      ({ form, span: name }) =>
        form !== 'nominal' && name.in === undefined && Math.abs(name.start - span.start) < 4 * WITHIN,
    )
    const named = near.filter(({ form, entityId }) => form === 'name' && fits(lemma, kinds.get(entityId)))
    const between = ({ span: name }: EntityMention) =>
      name.end <= opening ? text.slice(name.end, opening).replace(MARK, '') : null
    const beside = named.findLast((name) => AFTER_NAME.test(between(name) ?? 'no'))
    if (beside !== undefined) return beside.entityId
    const said = near.findLast((name) => {
      const words = between(name) ?? 'no'
      if (COPULA.test(words))
        return fits(lemma, kinds.get(name.entityId)) || (/^an?$/i.test(article) && !EMPTY.has(lemma))
      return HELD_FOR.test(words) && fits(lemma, kinds.get(name.entityId))
    })
    if (said !== undefined) return said.entityId
    return ahead(named, {
      text,
      before: text.slice(Math.max(0, opening - 4), opening),
      ends: [span, ...fuller].map(({ end }) => end),
    })
  }
}

/** The law whose name stands behind a noun for laws: "the new law, the Fair Ports Act". */
function lawBehind(
  { article: { text }, mentions }: Annotated,
  { end }: Span,
  kinds: ReadonlyMap<string, Entity['kind']>,
): string | null {
  const found = mentions.find(
    ({ form, entityId, span: name }) =>
      form === 'name' &&
      name.in === undefined &&
      name.start > end &&
      name.start < end + WITHIN &&
      kinds.get(entityId) === 'other' &&
      LAW_NAME.test(name.quote) &&
      /^[,\s]/.test(text.slice(end, end + 1)) &&
      CALLED.test(text.slice(end, name.start)) &&
      (text.charAt(end) === ',' || /^\s(?:known|called|dubbed|titled|entitled)/.test(text.slice(end, end + 10))),
  )
  return found?.entityId ?? null
}

/** Whose name stands behind a description: "As a trial lawyer, Ana Ruiz", "a trial lawyer, Ana Ruiz, said". */
function ahead(
  named: readonly { readonly span: Span; readonly entityId: string }[],
  { text, before, ends }: { readonly text: string; readonly before: string; readonly ends: readonly number[] },
): string | null {
  const found = named.find(({ span: name }) => {
    if (!ends.some((end) => name.start >= end && BEFORE_NAME.test(text.slice(end, name.start)))) return false
    return AS.test(before) || CLOSES.test(text.slice(name.end, name.end + 2))
  })
  return found?.entityId ?? null
}

/** Whether a noun says what one of a kind can be. */
function fits(lemma: string, kind: Entity['kind'] | undefined): boolean {
  return kind === 'person' ? PERSONS.has(lemma) : kind === 'organization' && BODIES.has(lemma)
}
