import type { Time } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import type { QuantityContext } from './find-quantities.ts'
import { byInterval } from './passages.ts'

/** How far before a passage a name or date that covers it may begin. */
const COVER = 80

/** What times and names say of a passage, for the rules on numbers. */
export function contextOf(mentions: readonly Mention[], times: readonly Time[]): QuantityContext {
  const dates = byInterval(
    times.filter(({ type }) => type !== 'DURATION'),
    ({ span }) => span.start,
  )
  const names = mentions.filter(({ form }) => form === 'name')
  const namesIn = byInterval(names, ({ start }) => start)
  const persons = new Set(names.filter(({ kind }) => kind === 'person').map(({ end }) => end))
  return {
    dated: (start, end) => dates(start - COVER, end).some(({ span }) => span.start < end && start < span.end),
    named: (start, end) => namesIn(start - COVER, end).some((name) => name.start < start && end <= name.end),
    personEndsAt: (offset) => (names.length ? persons.has(offset) : null),
  }
}

/** The first name the text gives each thing that is mentioned. */
export function namesOf(doc: Doc, mentions: readonly Mention[]): (mention: Mention | null) => string | null {
  const names = new Map<string, string>()
  for (const { form, entityId, start, end } of mentions) {
    if (form === 'name' && entityId !== null && !names.has(entityId)) names.set(entityId, doc.text.slice(start, end))
  }
  return (mention) => (mention ? (names.get(mention.entityId ?? '') ?? null) : null)
}
