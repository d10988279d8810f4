import type { Entity } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { officialNouns } from '../lang/en/cue-nouns.ts'
import type { Range } from './draft.ts'

/** Looks up persons by an office alone: the only one whom the article tells by it. */
export function createRoleLookup(
  doc: Doc,
  entities: readonly Entity[],
): (source: Range, head: number) => string | null {
  return (source, head) => ofRole(source) ?? ofNoun(head) ?? ofLater(source, head)

  /** "the bank chief" after "the bank chief Ana Ruiz": the only one told by that office. */
  function ofRole(source: Range): string | null {
    const text = doc.text.slice(source.start, source.end).toLowerCase()
    const role = /^the (\p{L}[\p{L}\s-]+)$/u.exec(text)?.[1]
    if (!role?.includes(' ')) return null
    const holders = entities.filter(({ roles }) =>
      roles.some((other) => ` ${other.toLowerCase()}`.endsWith(` ${role}`)),
    )
    if (holders.length > 0) return holders.length === 1 ? (holders[0]?.id ?? null) : null
    return ofOffice(role)
  }

  /** "The sombre president" before or after "President Ruiz": the only one of the article told by that office. */
  function ofNoun(head: number): string | null {
    const token = doc.tokens[head]
    const noun = token?.lemma.toLowerCase() ?? ''
    if (!token || !/^(?:NN|NNP)$/.test(token.xpos) || !officialNouns.has(noun)) return null
    let first = head
    while (doc.tokens[first - 1]?.upos === 'ADJ' && !OTHER.test(doc.tokens[first - 1]?.text ?? '')) first--
    const next = doc.tokens[head + 1]
    if (doc.tokens[first - 1]?.lower !== 'the' || next?.lower === 'of' || next?.upos === 'PROPN') return null
    const holders = entities.filter(
      ({ kind, roles }) => kind === 'person' && roles.some((role) => role.toLowerCase().split(/\s+/).at(-1) === noun),
    )
    if (holders.length <= 1) return holders[0]?.id ?? null
    // Beside "French President" and "former President" the one told by the office alone.
    const plain = holders.filter(({ roles }) => roles.some((role) => role.toLowerCase() === noun))
    return plain.length === 1 ? (plain[0]?.id ?? null) : null
  }

  /** "A sheriff in Tarn says … Tarn County Sheriff Ana Ruiz says": the only one told by that office, named for the first time soon after. */
  function ofLater(source: Range, head: number): string | null {
    const token = doc.tokens[head]
    const noun = token?.lemma.toLowerCase() ?? ''
    if (
      !token ||
      token.xpos !== 'NN' ||
      !officialNouns.has(noun) ||
      COMMON.test(noun) ||
      !/^an? /i.test(doc.text.slice(source.start, token.start))
    )
      return null
    const holders = entities.filter(
      ({ kind, roles }) => kind === 'person' && roles.some((role) => role.toLowerCase().split(/\s+/).at(-1) === noun),
    )
    const [holder, ...more] = holders
    const first = Math.min(...(holder?.variants ?? []).flatMap(({ spans }) => spans.map(({ start }) => start)))
    if (!holder || more.length > 0 || first < source.end || first > source.end + SOON) return null
    const before = doc.text.slice(Math.max(source.end, first - LONGEST_TITLE), first).toLowerCase()
    return before.endsWith(`${noun} `) && !/\b(?:another|other|second|fellow)\b/.test(before) ? holder.id : null
  }

  /** "the Orlov chief" after "the head of Orlov Steel, Ana Ruiz", "the trade minister" after "the minister for trade". */
  function ofOffice(phrase: string): string | null {
    const words = phrase.split(/[\s-]+/)
    const noun = words.pop() ?? ''
    if (words.length === 0 || !officialNouns.has(noun)) return null
    const wanted = LEADING.test(noun) ? LEADING : new RegExp(`^${noun}$`)
    const holders = entities.filter(({ kind, roles }) =>
      roles.some((role) => {
        const told = role.toLowerCase().split(/[^\p{L}\p{N}]+/u)
        return kind === 'person' && told.some((word) => wanted.test(word)) && words.every((word) => told.includes(word))
      }),
    )
    return holders.length === 1 ? (holders[0]?.id ?? null) : null
  }
}

/** Words for whoever is at the head of a body. */
const LEADING = /^(?:chief|head|boss|leader|president|chairman|chairwoman|chair|director|ceo|executive)$/

/** Adjectives that tell of another holder of an office, and those of lands. */
const OTHER =
  /^(?:\p{Lu}.*|former|vice|deputy|other|rival|new|next|previous|first|second|third|late|then|assistant|associate|junior|fellow|senior|foreign|local|federal)$/u

/** Characters within which somebody told by an office alone is named. */
const SOON = 600

/** Offices that several hold. */
const COMMON = /^(?:officer|official|officials|aide|deputy|candidate|adviser|advisor|diplomat|police|lawmaker)$/

/** Characters of a title before a name at most. */
const LONGEST_TITLE = 60
