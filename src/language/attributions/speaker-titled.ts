import type { Doc } from '../doc.ts'
import { isRoleNoun } from '../names/roles.ts'
import type { Range } from './draft.ts'
import type { NameLookup } from './speaker-names.ts'
import { firstTokenFrom } from './token-at.ts'

export type TitledLookup = {
  /** The person whose title or description begins with the name of another, `owner`; null where it does not. */
  readonly titled: (source: Range, owner: Owner) => string | null
  /** The person named between a source that was cut short, or tells an office, and the cue behind it. */
  readonly beforeCue: (source: Range, head: number, cue: number) => string | null
}

/** `cue`: where the cue begins; a phrase may go on up to it, or behind it, further than what was read of the source. */
type Owner = { readonly entityId: string; readonly isPerson: boolean; readonly cue: number | undefined }

/** Looks up persons who are named behind or before the phrase that tells who they are. */
export function createTitledLookup(doc: Doc, between: NameLookup['between']): TitledLookup {
  return { titled, beforeCue }

  /** "Tarn Bank chair Ana Ruiz", "the Lund-based lawyer Ana Ruiz", "Orlov's aide Ana Ruiz", "Ana Ruiz (R-Lund)". */
  function titled(source: Range, { entityId, isPerson, cue }: Owner): string | null {
    const further = cue === undefined ? 0 : cue <= source.start ? source.end + LONGEST_NAME : cue
    const end = Math.max(source.end, further)
    const inside = between(source.start, end)
    const owner = inside.find((mention) => mention.entityId === entityId && mention.start < source.end)
    if (!owner) return null
    const person = inside.find((mention) => mention.kind === 'person' && mention.start > owner.end)
    if (doc.text[owner.start - 1] === '(') return inside.find(({ kind }) => kind === 'person')?.entityId ?? null
    if (!person || person.entityId === entityId) return null
    const gap = doc.text.slice(owner.end, person.start)
    const told =
      ((isPerson ? OWNED : TITLE_GAP).test(gap) && isNominal(owner.end, person.start)) || (isPerson && ALLY.test(gap))
    return told && !/^['’]s?\s/.test(doc.text.slice(person.end, person.end + 3)) ? person.entityId : null
  }

  /**
   * "The head | of the bank of Lund, Ana Ruiz, said", "Orlov's opponent, Lund Mayor Ana Ruiz, said", "the bank's press |
   * officer Ana Ruiz said"; the name before "Ana Ruiz, | the head of the bank, said".
   */
  function beforeCue(source: Range, head: number, cue: number): string | null {
    if (doc.tokens[head]?.upos !== 'NOUN' || cue <= source.start || cue - source.start > LONGEST_PHRASE) return null
    const inside = between(source.start, cue)
    const last = inside.findLast(({ kind }) => kind === 'person')
    if (last && last.start > source.start) {
      const [before, after] = [doc.text.slice(source.start, last.start), doc.text.slice(last.end, cue)]
      if (/, (?:\p{Lu}[\p{L}.&’'-]* |chair\p{Ll}* |\p{Ll}+er |\p{Ll}+or ){0,6}$/u.test(before) && /^,\s+$/.test(after))
        return last.entityId
      const gap = doc.text.slice(source.end, last.start)
      if (
        last.start > source.end &&
        /^ (?:[\p{Ll}-]+ ){1,3}$/u.test(gap) &&
        isNominal(source.end, last.start) &&
        isRoleNoun(doc.tokens[firstTokenFrom(doc, last.start) - 1]) &&
        /^(?:,|\s*$)/.test(after)
      )
        return last.entityId
    }
    return inside.length === 0 || last === undefined ? ofBefore(source, cue) : null
  }

  /** Nouns and what tells of them. */
  function isNominal(start: number, end: number): boolean {
    const words = doc.tokens.slice(firstTokenFrom(doc, start), firstTokenFrom(doc, end))
    return words.every(({ upos, xpos }) => /^(?:NOUN|ADJ|PROPN|PUNCT|PART|NUM)$/.test(upos) || xpos === 'VBN')
  }

  /** "Ana Ruiz, | the head of the bank, said": a name that opens the clause, before the apposition read as the source. */
  function ofBefore(source: Range, cue: number): string | null {
    const gap = /,\s+$/.exec(doc.text.slice(Math.max(0, source.start - 4), source.start))?.[0].length
    if (gap === undefined || !/^,?\s+$/.test(doc.text.slice(source.end, cue)) || !/,\s+$/.test(doc.text.slice(0, cue)))
      return null
    const name = between(Math.max(0, source.start - LONGEST_NAME), source.start).find(
      ({ end }) => end === source.start - gap,
    )
    const opening = doc.tokens[firstTokenFrom(doc, name?.start ?? 0)]
    if (!name || !opening || name.kind === 'place') return null
    const before = doc.tokens[opening.i - 1]
    const opens = !before || before.sentence !== opening.sentence || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.upos)
    return opens ? name.entityId : null
  }
}

/** Characters of a name, and from where a source begins to its cue, at most. */
const LONGEST_NAME = 80
const LONGEST_PHRASE = 250

/** Between a body or place and the person who holds an office of it: a title or what the person does. */
const TITLE_GAP = /^(?:['’]s)?(?:-based)? (?:[\p{L}.&-]+ ){1,7}$/u
/** Between a person and somebody of theirs. */
const OWNED = /^['’]s? (?:[\p{L}.-]+,? ){1,7}$/u
const ALLY =
  /^ (?:ally|aide|adviser|advisor|supporter|backer|rival|opponent|lawyer|attorney|friend|surrogate|confidant|strategist|spokes\p{L}+), (?:[\p{L}.-]+ ){0,5}$/u
