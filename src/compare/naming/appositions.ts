import { PERSON_NOUNS as PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import { COMPANY_NOUNS, PERSON_NOUNS } from '../../language/lang/en/phrase-words.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import type { Annotated, Entity, Phrase } from '../../model/types.ts'
import { isDoer } from './kindred-nouns.ts'

const PERSONS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...PERSON_NOUNS.split(' '), ...PEOPLE])
const BODIES: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS.split(' '),
  ...'group party agency organization organisation body club union movement network outlet'.split(' '),
])
/** What opens a description that is not of somebody mentioned before. */
const ARTICLE = /(?:^|[\s“"‘(—–])(?:an?|the)\s$/i
/** "Ana Ruiz, a trial lawyer", "Ana Ruiz, who was once a trial lawyer", "Ana Ruiz, now the mayor" */
const AFTER_NAME =
  /^(?:\s\([^()]{1,20}\))?,\s(?:who\s(?:is|was|became|remains|has been|had been)\s)?(?:now|once|then|formerly|himself|herself|also|currently|the son of)?\s?(?:an?|the)\s$/i
/** "Ana Ruiz is a trial lawyer", "Ana Ruiz, 51, became a trial lawyer" */
const COPULA =
  /^(?:,\s\d{1,2},)?\s(?:\p{Ll}+ly\s)?(?:is|was|became|becomes|remains|remained|has been|had been|was once|is now)\s(?:\p{Ll}+ly\s)?(?:an?|the)\s$/iu
/** "As a trial lawyer, Ana Ruiz"; "a trial lawyer, Ana Ruiz, said" */
const BEFORE_NAME = /^,\s(?:(?:\p{Lu}[\p{L}.]{1,8}\s){0,2})$/u
/** What follows a name that a description stood before. */
const CLOSES = /^(?:[,.;:)—–]|\s[—–]|$)/
/** "As a trial lawyer" */
const AS = /\bas\s(?:an?|the)\s$/i
/** Characters between a description and the name it is of. */
const WITHIN = 45

/**
 * Finds whom a description with an article is of by where it stands: beside the name, set off by commas ("a trial lawyer,
 * Ana Ruiz, said"), behind "is" or "became", or before it with "as". Persons by nouns of persons, bodies by nouns of bodies.
 */
export function appositions(entities: readonly Entity[]): (annotated: Annotated, phrase: Phrase) => string | null {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  return (annotated, phrase) => {
    const { span, fuller = [], lemma, plural } = phrase
    const kind = PERSONS.has(lemma) ? 'person' : BODIES.has(lemma) ? 'organization' : null
    // who did a deed is told by it ("the gunman")
    if (kind === null || plural || isDoer(lemma) || span.in !== undefined) return null
    const { text } = annotated.article
    const before = text.slice(Math.max(0, span.start - WITHIN), span.start)
    if (!ARTICLE.test(before)) return null
    const named = annotated.mentions.filter(
      ({ form, span: name, entityId }) =>
        form === 'name' &&
        name.in === undefined &&
        kinds.get(entityId) === kind &&
        Math.abs(name.start - span.start) < 4 * WITHIN,
    )
    const behind = named.find(({ span: name }) => {
      const between = name.end <= span.start ? text.slice(name.end, span.start) : null
      return between !== null && (AFTER_NAME.test(between) || COPULA.test(between))
    })
    if (behind !== undefined) return behind.entityId
    const ends = [span, ...fuller].map(({ end }) => end)
    const ahead = named.find(({ span: name }) => {
      if (!ends.some((end) => name.start >= end && BEFORE_NAME.test(text.slice(end, name.start)))) return false
      return AS.test(before) || CLOSES.test(text.slice(name.end, name.end + 2))
    })
    return ahead?.entityId ?? null
  }
}
