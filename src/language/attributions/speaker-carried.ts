import type { Entity } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { infinitiveVerbs } from '../lang/en/cue-verbs.ts'
import type { Gender } from '../names/forename.ts'
import { mediumKind } from '../names/medium.ts'
import { isRoleNoun } from '../names/roles.ts'
import type { Draft, Range } from './draft.ts'
import type { NameLookup } from './speaker-names.ts'
import { firstTokenFrom } from './token-at.ts'

export type Carry = {
  /** Who a pronoun or "the firm" stands for, from who spoke before; null where it is unsure. */
  readonly resolve: (draft: Draft) => string | null
  /** The entity that a source was linked to, or who spoke since where that one is nearer. */
  readonly correct: (choice: { readonly draft: Draft; readonly linked: string }) => string
  /** To be told, in text order, who spoke; null for somebody who is not named. */
  readonly spoke: (draft: Draft, entityId: string | null) => void
}

type CarryInput = {
  readonly doc: Doc
  readonly entities: readonly Entity[]
  readonly lookup: NameLookup
  readonly quoteOf: readonly number[]
  /** Genders that names tell, by entity. */
  readonly genders: ReadonlyMap<string, Gender>
}

type Speaker = {
  readonly entityId: string
  readonly at: Range
  readonly kind: Entity['kind']
  readonly content: readonly Range[]
}

/** "He added", "the firm said": the last speaker, where the word fits and nobody else was named since. */
export function createCarry({ doc, entities, lookup, quoteOf, genders: told }: CarryInput): Carry {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]))
  const genders = new Map<string, string>([...told].map(([id, gender]) => [id, gender === 'male' ? 'he' : 'she']))
  let last: Speaker | null = null

  return { resolve, correct, spoke }

  function spoke({ source, sourceHead, cueHead, content }: Draft, entityId: string | null): void {
    const head = doc.tokens[sourceHead ?? -1]
    if (!source || !head || quoteOf[head.i] !== -1) return
    if (entityId === null) {
      // "A driver said … He added": somebody without a name spoke since.
      const unnamed = head.upos === 'NOUN' && head.xpos === 'NN' && isRoleNoun(head)
      const main = doc.tokens[cueHead ?? -1]?.deprel === 'root'
      if (unnamed && main && last && source.start >= last.at.start) last = null
      return
    }
    const kind = kinds.get(entityId)
    if (kind && (!last || source.start >= last.at.start)) last = { entityId, at: source, kind, content }
    const word = doc.tokens[sourceHead ?? -1]?.lower ?? ''
    if (PERSONAL.test(word)) genders.set(entityId, word)
  }

  function resolve({ source, sourceHead }: Draft): string | null {
    if (!source || sourceHead === null) return null
    if (quoteOf[sourceHead] !== -1) return null
    const aged = ofAge(source)
    return aged === undefined
      ? (fromLast(source, sourceHead) ?? onlyBody(source) ?? onlyPerson(source) ?? opener(source))
      : aged
  }

  /** "The tycoon", "the expert": the only person named in the sentences before, nobody unnamed among them. */
  function onlyPerson({ start, end }: Range): string | null {
    if (!DESCRIBED.test(doc.text.slice(start, end))) return null
    const from = Math.max(0, start - 2 * NEAR)
    const near = lookup.between(from, start).filter(({ kind }) => kind === 'person')
    const ids = new Set(near.map(({ entityId }) => entityId))
    if (ids.size !== 1 || UNNAMED.test(doc.text.slice(from, start))) return null
    return near[0]?.entityId ?? null
  }

  /**
   * "Tarnair has bought ships. They plan …", "Norland showed what it said was proof": the body (or, for "it", the land) that
   * opens this sentence or the one before, if nothing else is named.
   */
  function opener({ start, end }: Range): string | null {
    const word = doc.text.slice(start, end).toLowerCase()
    if (word !== 'they' && word !== 'it') return null
    const sentence = doc.tokens[firstTokenFrom(doc, start)]?.sentence ?? -1
    const own = doc.sentences[sentence]
    const from = own && own.start < start ? own : doc.sentences[sentence - 1]
    if (!from || (word === 'they' && own?.paragraph !== from.paragraph)) return null
    const opens = from.start + (/^the /i.exec(doc.text.slice(from.start, from.start + 4))?.[0].length ?? 0)
    const named = lookup.between(from.start, start).filter(({ kind }) => kind !== 'other')
    const [first, ...more] = named
    if (first?.start !== opens || !/^\s/.test(doc.text.slice(first.end, first.end + 1))) return null
    const fits = first.kind === 'organization' || (word === 'it' && first.kind === 'place')
    // "Norland showed … in Tarn": other places do not speak; other bodies and persons do.
    const alone = more.every(({ entityId, kind }) => entityId === first.entityId || kind === 'place')
    return fits && alone && !PEOPLE.test(doc.text.slice(first.end, start)) ? first.entityId : null
  }

  /** "the firm": the only body of that sort named in the sentences before. */
  function onlyBody({ start, end }: Range): string | null {
    const described = doc.text.slice(start, end)
    if (!BODY.test(described)) return null
    // "the Tarnair group" has a name of its own
    if (lookup.between(start, end).some(({ kind }) => kind === 'organization')) return null
    const near = lookup
      .between(Math.max(0, start - NEAR), start)
      .filter((name) => name.kind === 'organization')
      // "the newspaper" is an outlet, "the firm" none
      .filter((name) => (mediumKind(doc.text.slice(name.start, name.end)) !== null) === OUTLET.test(described))
    const ids = new Set(near.map(({ entityId }) => entityId))
    const only = ids.size === 1 ? (near[0]?.entityId ?? null) : null
    return only !== null && isNamedSo(only, described) ? only : null
  }

  /** "The university" is a body with the word in its name; "the firm" may be any. */
  function isNamedSo(entityId: string, described: string): boolean {
    const noun = NAMED_SO.exec(described)?.[0].toLowerCase()
    if (noun === undefined) return true
    const entity = entities.find(({ id }) => id === entityId)
    return entity?.variants.some(({ text }) => text.toLowerCase().includes(noun.slice(0, SHARED))) ?? false
  }

  function fromLast(source: Range, sourceHead: number): string | null {
    if (!last) return null
    if (last.at.start === source.start) return last.entityId
    const wanted = wantedKind(source, sourceHead)
    if (wanted === null || source.start < last.at.end || isOtherSort(last, source)) return null
    if (!isNamedSo(last.entityId, doc.text.slice(source.start, source.end))) return null
    if (wanted === 'person' && !agrees(last.entityId, sourceHead)) return null
    if (isOwnSpeech(last, source)) {
      if (DESCRIBED.test(doc.text.slice(source.start, source.end))) return null
      const same = (wanted === 'person') === (last.kind === 'person')
      return same || isNoPerson(last.entityId, sourceHead) ? last.entityId : null
    }
    if (last.kind !== wanted) return null
    const since = lastNamed(last, source.start)
    return source.start - since <= FARTHEST && isAlone(last.entityId, wanted, { start: since, end: source.start })
      ? last.entityId
      : null
  }

  /** "Tarnair said it …": within what the last speaker said, unless that is a paper, which tells of others. */
  function isOwnSpeech({ entityId, content }: Speaker, source: Range): boolean {
    const name = entities.find(({ id }) => id === entityId)?.name ?? ''
    return mediumKind(name) === null && content.some(({ start, end }) => start <= source.start && source.end <= end)
  }

  /** "The power firm" is no paper that spoke before, and "the newspaper" no firm. */
  function isOtherSort({ entityId, at }: Speaker, { start, end }: Range): boolean {
    const described = doc.text.slice(start, end)
    if (!BODY.test(described)) return false
    const name = entities.find(({ id }) => id === entityId)?.name ?? doc.text.slice(at.start, at.end)
    return (mediumKind(name) !== null) !== OUTLET.test(described)
  }

  /** "Tarnair says it plans …": who says so of itself was taken for a person by a bare name only. */
  function isNoPerson(entityId: string, head: number): boolean {
    const token = doc.tokens[head]
    const verb = doc.tokens[token?.head ?? -1]
    if (token?.lower !== 'it' || genders.has(entityId) || !infinitiveVerbs.has(verb?.lemma ?? '')) return false
    const entity = entities.find(({ id }) => id === entityId)
    return entity !== undefined && entity.roles.length === 0 && !/\s/.test(entity.name)
  }

  function correct({ draft: { source, sourceHead }, linked }: { draft: Draft; linked: string }): string {
    if (!source || sourceHead === null || !last || last.entityId === linked || quoteOf[sourceHead] !== -1) return linked
    if (!PERSONAL.test(doc.tokens[sourceHead]?.lower ?? '') || last.kind !== 'person') return linked
    if (source.start < last.at.end || source.start - last.at.end > FARTHEST || !agrees(last.entityId, sourceHead))
      return linked
    // Named after the one linked, and since then nobody but in what was quoted.
    const { entityId, at } = last
    return isAlone(entityId, 'person', { start: at.end, end: source.start }) ? entityId : linked
  }

  function agrees(entityId: string, head: number): boolean {
    const word = doc.tokens[head]?.lower ?? ''
    return !PERSONAL.test(word) || (genders.get(entityId) ?? word) === word
  }

  /** "the 43-year-old": the one person whose age the text gives so; null where none or several. */
  function ofAge({ start, end }: Range): string | null | undefined {
    const age = AGED.exec(doc.text.slice(start, end))?.[1]
    if (age === undefined) return undefined
    const aged = lookup
      .between(0, start)
      .filter(({ kind, end: to }) => kind === 'person' && doc.text.slice(to, to + 8).startsWith(`, ${age}`))
    const ids = new Set(aged.map(({ entityId }) => entityId))
    return ids.size === 1 ? (aged[0]?.entityId ?? null) : ids.size > 1 ? null : undefined
  }

  function wantedKind({ start, end }: Range, head: number): Entity['kind'] | null {
    const word = doc.tokens[head]?.lower ?? ''
    const text = doc.text.slice(start, end)
    if (PERSONAL.test(word) || AGED.test(text) || DESCRIBED.test(text)) return 'person'
    return word === 'it' || BODY.test(text) ? 'organization' : null
  }

  /** End of the last name of the speaker before a place. */
  function lastNamed({ entityId, at }: Speaker, before: number): number {
    const named = lookup.between(at.end, before).findLast((mention) => mention.entityId === entityId)
    return named?.end ?? at.end
  }

  function isAlone(entityId: string, kind: Entity['kind'], { start, end }: Range): boolean {
    return !lookup.between(start, end).some((mention) => mention.kind === kind && mention.entityId !== entityId)
  }
}

const PERSONAL = /^(?:he|she)$/
const AGED = /^the (\d+)-year-old$/i

/** One person told again by party, standing or candidacy, or by a land's seat: "the Tarn Republican", "the Tarn senator". */
export const DESCRIBED =
  /^the (?:(?!(?:other|rival|second|new|same)\b)[\p{L}\d’'-]+ ){0,3}(?:republican|democrat|conservative|nominee|candidate|front-?runner|contender|hopeful|challenger|incumbent|billionaire|millionaire|tycoon|magnate|mogul|businessman|businesswoman|politician|lawmaker|teenager|expert|speaker|actor|actress|singer|star|author|professor|economist|analyst|scientist|researcher|rapper|musician|entrepreneur)$|^the \p{Lu}[\p{L}.]+ (?:\p{Lu}[\p{L}.]+ )?(?:senator|congressman|congresswoman|governor|lawmaker|native)$/iu

/** Somebody of that sort without a name: "an expert", "one candidate". */
const UNNAMED =
  /\b(?:an?|one|another|two|several|some|many) (?:[\p{Ll}-]+ ){0,3}(?:experts?|speakers?|actors?|actress|singers?|stars?|authors?|professors?|economists?|analysts?|scientists?|researchers?|rappers?|musicians?|entrepreneurs?|candidates?|nominees?|lawmakers?|politicians?|teenagers?|businessm[ae]n|senators?|governors?)\b/iu

const OUTLET = /(?:newspaper|paper|broadcaster|network|station|channel|magazine)$/i

/** Words for several people, whom "they" may stand for. */
const PEOPLE = /\b(?:people|men|women|children|\p{Ll}{3,}(?:ers|ors|ists|ents|ants|ians|als))\b/u

/** A body told again by what it is. */
const BODY =
  /^the (?:(?!(?:other|rival|second|new|same)\b)[\p{L}\d’'-]+ ){0,3}(?:company|firm|group|airline|carrier|bank|agency|organi[sz]ation|manufacturer|automaker|carmaker|maker|corporation|retailer|union|party|charity|ministry|department|council|commission|committee|newspaper|paper|broadcaster|network|station|channel|club|court|watchdog|regulator|institute|university|giant|lender|insurer|chipmaker|drugmaker|planemaker|brewer|miner|operator|developer|provider|start-?up|studio|chain|supermarket|magazine|hospital|zoo|casino|nonprofit|ngo|federation|league|museum|foundation)$/iu

/** Bodies whose names hold the word for what they are. */
const NAMED_SO =
  /(?:ministry|department|council|commission|committee|court|institute|university|hospital|zoo|museum|casino|federation|league|foundation)$/i

/** Letters by which a word of a name is told: "universit" of "Universität". */
const SHARED = 6

/** Characters before "the firm" in which it is told by name: two or three sentences. */
const NEAR = 400

/** Characters since the last speaker was named, beyond which "he" may be anybody. */
const FARTHEST = 1200
