import { PERSON_NOUNS as PEOPLE } from '../../language/lang/en/figure-predicates.ts'
import { PERSON_NOUNS } from '../../language/lang/en/phrase-words.ts'
import { ROLE_NOUNS } from '../../language/lang/en/role-words.ts'
import type { Annotated, Entity, Phrase } from '../../model/types.ts'

const PERSONS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...PERSON_NOUNS.split(' '),
  ...PEOPLE,
  ...'man woman boy girl teenager teen mother father student worker'.split(' '),
])
/** Characters of a report in which it says whom it is about, and within which it then names the one. */
const OPENING = 300
const SOON = 900
/** The one that a report is about is named so many times as often as the next. */
const LEAD = 2
const ARTICLE = /(?:^|[\s“"‘'(—–])an?\s$/i
const AGE = /^,?\s\(?(?:aged?\s)?(\d{1,2})[,.)\s]/
const YOUNG: ReadonlySet<string> = new Set('boy girl teenager teen pupil schoolboy schoolgirl child'.split(' '))
const GROWN_UP = 20

/**
 * Finds whom a report opens on without the name: "A Lund man was held on Monday. Osric Hamdell, 67, …". The one it names
 * first thereafter, with an age that fits, and most.
 */
export function introductions(entities: readonly Entity[]): (annotated: Annotated, phrase: Phrase) => string | null {
  const persons = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  return (annotated, { lemma, plural, definite, span }) => {
    const { article, mentions } = annotated
    if (plural || definite || span.in !== undefined || span.start > OPENING || !PERSONS.has(lemma)) return null
    if (!ARTICLE.test(article.text.slice(Math.max(0, span.start - 4), span.start))) return null
    const names = mentions.filter(
      ({ form, span: at, entityId }) => form === 'name' && at.in === undefined && persons.has(entityId),
    )
    const [first] = names
    if (!first || first.span.start < span.end || first.span.start > span.end + SOON) return null
    const counts = [...Map.groupBy(names, ({ entityId }) => entityId)].map(([id, own]) => [id, own.length] as const)
    const times = (id: string) => counts.find(([other]) => other === id)?.[1] ?? 0
    const next = Math.max(0, ...counts.filter(([id]) => id !== first.entityId).map(([, n]) => n))
    const age = AGE.exec(article.text.slice(first.span.end, first.span.end + 12))?.[1]
    if (age === undefined || YOUNG.has(lemma) !== Number(age) < GROWN_UP) return null
    return times(first.entityId) >= LEAD * next ? first.entityId : null
  }
}
