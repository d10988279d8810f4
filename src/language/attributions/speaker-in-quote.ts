import type { Doc } from '../doc.ts'
import type { Gender } from '../names/forename.ts'
import type { Draft } from './draft.ts'
import { smallestAround } from './nest.ts'
import type { Quote } from './quotes.ts'
import type { NameLookup } from './speaker-names.ts'

type InQuoteInput = {
  readonly doc: Doc
  readonly drafts: readonly Draft[]
  readonly lookup: NameLookup
  readonly quotes: readonly Quote[]
  /** Index of the quotation that each token stands in; -1 outside. */
  readonly quoteOf: readonly number[]
  /** Genders that names tell, by entity. */
  readonly genders: ReadonlyMap<string, Gender>
  /** The speaker that was found of a draft. */
  readonly speakerOf: (draft: Draft) => string | null
}

/**
 * Who "he" or "she" is within a quotation ("Bernard was bold. He says …"): the only person of that gender named in it
 * before, else the only one in the text just before it; never the one quoted, who is "I". Null where it is unsure.
 */
export function createInQuote(input: InQuoteInput): (draft: Draft) => string | null {
  const { doc, drafts, lookup, quotes, quoteOf, genders, speakerOf } = input
  const quoting = smallestAround(drafts.filter((draft) => draft.source && draft.direct))

  return ({ source, sourceHead }) => {
    const quote = quotes[quoteOf[sourceHead ?? -1] ?? -1]
    const gender = GENDERS.get(doc.tokens[sourceHead ?? -1]?.lower ?? '')
    if (!source || !quote || !gender) return null
    const owner = quoting(quote) ?? quoting(source)
    const speaker = owner && speakerOf(owner)
    const fits = (from: number, to: number): ReadonlySet<string> =>
      new Set(
        lookup
          .between(from, to)
          .filter(({ kind, entityId }) => kind === 'person' && (genders.get(entityId ?? '') ?? gender) === gender)
          .flatMap(({ entityId }) => (entityId === null || entityId === speaker ? [] : [entityId])),
      )
    const inside = fits(quote.start, source.start)
    if (inside.size > 0) return only(inside)
    // Without the one quoted, he is one of those before.
    return speaker ? only(fits(Math.max(0, quote.start - BEFORE), quote.start)) : null
  }
}

function only(ids: ReadonlySet<string>): string | null {
  const [first] = ids
  return ids.size === 1 ? (first ?? null) : null
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** Characters before a quotation in which the one it tells of is named: two sentences. */
const BEFORE = 400
