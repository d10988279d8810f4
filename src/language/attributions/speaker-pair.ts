import type { Doc } from '../doc.ts'
import type { Range } from './draft.ts'
import type { NameLookup } from './speaker-names.ts'

/**
 * "The two leaders said", "where they discussed": the first-named of the two persons meant; of two who speak together
 * either is a right speaker. Null where not just two are named.
 */
export function resolvePair(doc: Doc, lookup: NameLookup, source: Range, sentenceStart: number): string | null {
  const text = doc.text.slice(source.start, source.end)
  if (PAIR.test(text)) return ofTwo(source.start)
  return /^they$/i.test(text) ? ofJoined(source.start, sentenceStart) : null

  /** The only two persons named in the shortest stretch before that names two. */
  function ofTwo(before: number): string | null {
    const persons = lookup.between(Math.max(0, before - FARTHEST), before).filter(({ kind }) => kind === 'person')
    const ids = [...new Set(persons.map(({ entityId }) => entityId))]
    return ids.length === 2 ? (ids[0] ?? null) : null
  }

  /** "Ana Ruiz met with Sean Brandt, where they …": two persons of this sentence, joined. */
  function ofJoined(before: number, from: number): string | null {
    const [first, second, ...more] = lookup.between(from, before).filter(({ kind }) => kind === 'person')
    if (!first || !second || more.length > 0 || first.entityId === second.entityId) return null
    return JOINED.test(doc.text.slice(first.end, second.start)) ? first.entityId : null
  }
}

const PAIR =
  /^(?:the two|the pair|both|the two (?:leaders|men|women|presidents|ministers|officials|sides|politicians|lawmakers|candidates|rivals))$/i

const JOINED = /\b(?:and|with|met)\b/

/** Characters before "the two" in which both are named. */
const FARTHEST = 500
