import type { Doc } from '../doc.ts'
import type { Draft } from './draft.ts'
import { smallestAround } from './nest.ts'
import type { Quote } from './quotes.ts'
import type { NameLookup } from './speaker-names.ts'

type FirstPersonInput = {
  readonly doc: Doc
  readonly drafts: readonly Draft[]
  readonly lookup: NameLookup
  readonly quotes: readonly Quote[]
  /** Index of the quotation that each token stands in; -1 outside. */
  readonly quoteOf: readonly number[]
  /** The speaker that was found of a draft. */
  readonly speakerOf: (draft: Draft) => string | null
}

/** Is the word one for whoever speaks? */
export function isFirstPerson(word: string): boolean {
  return /^(?:i|we|us|me|my|our)$/.test(word)
}

/**
 * Who "I" and "we" are: the one quoted; in a statement given without marks the one whose statement it is, also in its
 * further paragraphs; in lines set apart with a name below ("Ana Ruiz, head of the council.") that one. Null elsewhere.
 */
export function createFirstPerson({
  doc,
  drafts,
  lookup,
  quotes,
  quoteOf,
  speakerOf,
}: FirstPersonInput): (draft: Draft) => string | null {
  const sourced = drafts.filter((draft) => draft.source)
  // what is told within a quotation is told by the one quoted
  const quoting = smallestAround(
    sourced.filter(({ direct, cueHead }) => direct && (quoteOf[cueHead ?? -1] ?? -1) === -1),
  )
  const around = smallestAround(sourced)
  const statements = drafts.filter(({ rule }) => rule === 'statement' || rule === 'colon')
  const labels = [...doc.text.matchAll(LABEL)].map((match) => ({
    end: match.index + match[0].length,
    surname: match[1] ?? '',
  }))
  return (draft) => {
    const { source, sourceHead } = draft
    if (!source || sourceHead === null) return null
    const inQuote = quoteOf[sourceHead] !== -1
    const owner = inQuote ? (quoting(source) ?? reporting(quoteOf[sourceHead] ?? -1)) : around(source)
    if (owner && owner !== draft) return speakerOf(owner)
    if (inQuote) return null
    const statement = statements.findLast(({ cue }) => cue !== null && cue.end <= source.start)
    return (
      transcribed(source.start) ??
      (statement && goesOn(statement, source.start) ? speakerOf(statement) : null) ??
      nameBelow(source.start)
    )
  }

  /** Who reports the words in which a quotation begins: "Ruiz said that she had “worked for years. I …”". */
  function reporting(quote: number): Draft | null {
    return (
      sourced.findLast(
        ({ cueHead, content }) =>
          cueHead !== null &&
          quoteOf[cueHead] === -1 &&
          content.some(({ start, end }) => {
            const opening = quotes[quote]?.start ?? -1
            return start <= opening && opening < end
          }),
      ) ?? null
    )
  }

  /** Nobody else speaks between the statement and the place. */
  function goesOn(statement: Draft, at: number): boolean {
    const from = Math.max(...statement.content.map(({ end }) => end))
    return !sourced.some(({ source, sourceHead, rule }) => {
      if (!source || rule === 'statement' || source.start < from || source.start >= at) return false
      return lookup.within(source, sourceHead ?? -1) !== null && quoteOf[sourceHead ?? -1] === -1
    })
  }

  /** "RUIZ: We talked about it.": in a transcript whoever the last label before names, by the surname. */
  function transcribed(at: number): string | null {
    const label = labels.findLast(({ end }) => end <= at)
    if (!label || labels.length < FEWEST_LABELS) return null
    const persons = lookup.between(0, doc.text.length).filter(({ kind }) => kind === 'person')
    const ids = new Set(
      persons
        .filter(({ start, end }) => doc.text.slice(start, end).split(/\s+/).at(-1)?.toUpperCase() === label.surname)
        .map(({ entityId }) => entityId),
    )
    const [only] = ids
    return ids.size === 1 ? (only ?? null) : null
  }

  /** The person that the next paragraph names, where it is nothing but a name and who that is. */
  function nameBelow(at: number): string | null {
    const end = doc.text.indexOf('\n\n', at)
    if (end < 0) return null
    let start = end + 2
    while (/\s/.test(doc.text[start] ?? '')) start++
    const below = doc.text.slice(start, start + LONGEST_BELOW).split('\n')[0] ?? ''
    if (below.length >= LONGEST_BELOW) return null
    const [name] = lookup.between(start, start + below.length)
    if (
      name?.kind !== 'person' ||
      name.start !== start ||
      !/^(?:,|$)/.test(doc.text.slice(name.end, start + below.length))
    )
      return null
    const verb = doc.tokens.some(
      (token) => token.start >= start && token.end <= start + below.length && FINITE.test(token.xpos),
    )
    return verb ? null : name.entityId
  }
}

/** What begins a turn of a transcript: "ANA RUIZ, HOST:", "MS RUIZ:". */
const LABEL = /^(?:[\p{Lu}.’'-]+ ){0,4}(\p{Lu}[\p{Lu}’'-]+)(?:, [\p{Lu} ]{3,20})?: /gmu
/** Fewer make no transcript. */
const FEWEST_LABELS = 3

const FINITE = /^(?:VB[DZP]|MD)$/

/** Characters of a line that says whose words stand above it. */
const LONGEST_BELOW = 140
