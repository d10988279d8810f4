import type { Entity } from '../../model/types.ts'
import type { Doc } from '../doc.ts'
import { documentNouns, officialNouns } from '../lang/en/cue-nouns.ts'
import type { Mention } from '../mention.ts'
import { countryOfDemonym, countryOfName } from '../names/demonym.ts'
import type { Range } from './draft.ts'
import { createRoleLookup } from './speaker-roles.ts'
import { BEFORE_TIME, TIME } from './subject-chunk.ts'
import { firstTokenFrom } from './token-at.ts'

export type NameLookup = {
  /** The only person named in a source, unless as somebody's or in the name of something else. */
  readonly person: (source: Range, head: number) => string | null
  /** The entity of a name that a source holds, or that stands right behind it. */
  readonly within: (source: Range, head: number) => string | null
  /** Names that stand within a stretch of text, in its order. */
  readonly between: (start: number, end: number) => readonly Mention[]
}

type LookupInput = {
  readonly doc: Doc
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Looks up who is meant by a source whose head is no name that was linked. */
export function createNameLookup({ doc, mentions, entities }: LookupInput): NameLookup {
  const names = mentions.filter((mention) => mention.form === 'name').sort((a, b) => a.start - b.start)
  // "her statement"
  const owners = mentions.filter(
    ({ form, start, end }) => form === 'pronoun' && /^(?:his|her|its)$/i.test(doc.text.slice(start, end)),
  )
  const nominals = mentions.filter(({ form, kind }) => form === 'nominal' && kind === 'place')
  const byRole = createRoleLookup(doc, entities)
  const byText = indexTexts(entities)
  const byNoun = indexNouns(entities)
  const countries = indexCountries(entities)

  return {
    between,
    person: named,
    within: (source, head) =>
      ofRelative(source, head) ??
      named(source, head) ??
      sameText(source) ??
      leading(source) ??
      last(source) ??
      beforeRelative(source) ??
      byRole(source, head) ??
      ofLastWord(source) ??
      apposed(source, head) ??
      issuer(source, head) ??
      described(source, head) ??
      members(source) ??
      instance(source) ??
      governed(source, head) ??
      named(beforeComma(source), head),
  }

  /** "Ana Ruiz, an adviser who said", ", which said": the one an apposition tells of, or the name that ends right before. */
  function ofRelative(source: Range, head: number): string | null {
    if (!/^(?:who|which)$/i.test(doc.text.slice(source.start, source.end))) return null
    const told = doc.tokens[doc.tokens[head]?.deprel === 'appos' ? (doc.tokens[head]?.head ?? -1) : -1]
    const apposed = told && between(Math.max(0, told.start - LONGEST_NAME), told.end + LONGEST_NAME)
    const holder = told && apposed?.find((name) => name.start <= told.start && told.end <= name.end)
    if (holder) return holder.entityId
    const before = doc.text.slice(Math.max(0, source.start - 3), source.start)
    const gap = /,?\s+$/.exec(before)?.[0].length ?? 0
    const end = source.start - gap
    const near = between(Math.max(0, end - 2 * LONGEST_NAME), end)
    const at = near.find((mention) => mention.end === end)
    // "Ana Ruiz of Tarn, who"
    const from = at?.kind === 'place' ? near[near.indexOf(at) - 1] : undefined
    if (
      from?.kind === 'person' &&
      /^(?: \([^()]{1,12}\))?(?:, (?:(?:the|an?) )?(?:[\p{L}-]+ ){1,4}|,? )(?:of|from) (?:the )?$/u.test(
        doc.text.slice(from.end, at?.start),
      )
    )
      return from.entityId
    return at?.entityId ?? null
  }

  /** The only person named in the source, unless as somebody's ("an aide to Ana Ruiz") or in another name ("Team Ruiz"). */
  function named(source: Range, head: number): string | null {
    const inside = between(source.start, source.end).filter((mention) => mention.kind === 'person')
    const only = inside.length === 1 ? inside[0] : undefined
    if (!only) return null
    if (/^['’]s?\s/.test(doc.text.slice(only.end, only.end + 3))) return null
    const before = doc.text.slice(source.start, only.start)
    if (isActedOn(only, source)) return null
    if (isModifier(only, source, head) || /\bteam $/i.test(before)) return null
    return SOMEBODYS.test(before) ? null : only.entityId
  }

  /** "members who want to fight Mr. | Ruiz": the object of a verb within the source. */
  function isActedOn({ start }: Mention, source: Range): boolean {
    let i = firstTokenFrom(doc, start) - 1
    if (/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(doc.tokens[i]?.text ?? '')) i--
    const before = doc.tokens[i]
    return (
      before !== undefined && before.start >= source.start && /^VB[GDPZ]?$/.test(before.xpos) && before.upos === 'VERB'
    )
  }

  /** "the Ruiz campaign", "Ruiz operatives in Tarn": what follows the name is what the phrase is about. */
  function isModifier(name: Mention, source: Range, head: number): boolean {
    const next = doc.tokens[firstTokenFrom(doc, name.end)]
    const noun = doc.tokens[head]
    if (!next || !noun || noun.start < name.end || noun.end > source.end || next.i > noun.i) return false
    if (noun.upos !== 'NOUN' && !/^(?:NNPS?|VBZ)$/.test(noun.xpos)) return false
    const between = doc.tokens.slice(next.i, noun.i)
    return !TIME.test(noun.lower) && between.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|PART)$/.test(upos))
  }

  /** "Representative Ana Ruiz of Tarn, an Orlov supporter,": what stands before the first comma. */
  function beforeComma({ start, end }: Range): Range {
    const comma = doc.text.slice(start, end).indexOf(',')
    return { start, end: comma < 0 ? end : start + comma }
  }

  /** "sites such as Tarn Week", "some drivers, including the winner Ana Ruiz,": the one given as an instance. */
  function instance(source: Range): string | null {
    const text = doc.text.slice(source.start, source.end)
    const as = /\s(?:such as|including) (?:the )?/.exec(text)
    const [name, ...more] = as ? between(source.start + as.index + as[0].length, source.end) : []
    if (!name || name.kind === 'place' || more.some(({ kind }) => kind === name.kind)) return null
    return name.end >= source.start + text.replace(/[,\s]+$/, '').length ? name.entityId : null
  }

  /** "the magazine Tarn Week", "Tarnair vice president Ana Ruiz": the name that a source ends with, behind a noun. */
  function last(source: Range): string | null {
    const end = /[,\s]$/.test(doc.text.slice(source.start, source.end)) ? source.end - 1 : source.end
    const name = between(source.start, end).findLast((mention) => mention.end === end)
    if (!name || name.kind === 'place' || name.start === source.start) return null
    const first = firstTokenFrom(doc, name.start)
    const before = doc.tokens[first - 1]
    const plain = before?.upos === 'NOUN' || (before !== undefined && officialNouns.has(before.lower))
    // "A third maker, Tarn Motors,": an apposition that ends the source.
    const noun = before?.text === ',' ? doc.tokens[first - 2] : before
    return plain || (before?.text === ',' && noun?.upos === 'NOUN' && noun.start >= source.start) ? name.entityId : null
  }

  /** "its rival Tarnair, which has sold more,": the name that the phrase ends with, before what is said of it. */
  function beforeRelative(source: Range): string | null {
    const cut = /, (?:which|who|whose)\s/.exec(doc.text.slice(source.start, source.end))
    return cut ? last({ start: source.start, end: source.start + cut.index }) : null
  }

  /** "Ana Ruiz, the head of the council,", "Don Juan Ruiz, an aide": the name that a source begins with, up to the comma. */
  function leading(source: Range): string | null {
    const name = between(source.start, source.end)[0]
    if (!name) return null
    if (name.start !== source.start && (name.kind !== 'person' || !isTitle(source.start, name.start))) return null
    return doc.text[name.end] === ',' || isTimeOnly(doc.text.slice(name.end, source.end)) ? name.entityId : null
  }

  /** Capitalised words that are no name, right before one. */
  function isTitle(start: number, end: number): boolean {
    return /^(?:\p{Lu}[\p{L}.-]* ){1,3}$/u.test(doc.text.slice(start, end))
  }

  /** "the Tarn Week newspaper", "the Tarn Bank office in Lund": a body's name, then what it is or which part of it speaks. */
  function described(source: Range, head: number): string | null {
    const token = doc.tokens[head]
    if (token?.upos !== 'NOUN') return null
    // "the Tarn Week's investigative unit"
    const owner = between(source.start, token.start)[0]
    if (owner?.kind === 'organization' && UNITS.has(token.lower) && isOwnPhrase(source, owner))
      return /^['’]s? (?:[\p{Ll}-]+ ){0,2}$/u.test(doc.text.slice(owner.end, token.start)) ? owner.entityId : null
    const part =
      PARTS_OF_BODIES.has(token.lower) && /^(?: in [^,]{2,40})?,?$/.test(doc.text.slice(token.end, source.end))
    if (!part && (!BODY_NOUNS.has(token.lower) || token.end < source.end - 1)) return null
    const name = between(source.start, token.start).find(({ end }) => end === token.start - 1)
    const isBody = name?.kind === 'organization' || name?.kind === 'other'
    return name && isBody && /^(?:the\s)?(?:[\p{Ll}-]+\s)*$/iu.test(doc.text.slice(source.start, name.start))
      ? name.entityId
      : null
  }

  /** "The zoo" of "Tarn Zoo": the only body or place whose name ends so. */
  function ofLastWord({ start, end }: Range): string | null {
    const noun = /^the (\p{Ll}{3,})$/iu.exec(doc.text.slice(start, end))?.[1]
    return noun ? (byNoun.get(noun) ?? null) : null
  }

  /** A name that was not recognised where it stands, though elsewhere in the article. */
  function sameText(source: Range): string | null {
    const text = plainName(doc.text.slice(source.start, source.end))
    return /^\p{Lu}/u.test(text) ? (byText.get(text) ?? null) : null
  }

  /** "the team's coach, Ana Ruiz, …": a person named right behind a source that is none itself. */
  function apposed(source: Range, head: number): string | null {
    if (doc.tokens[head]?.upos !== 'NOUN') return null
    const gap = /^,?\s+/.exec(doc.text.slice(source.end, source.end + 3))?.[0] ?? ''
    const start = source.end + gap.length
    const next = between(start, start + LONGEST_NAME)[0]
    if (next?.start !== start) return null
    const after = doc.text.slice(next.end, next.end + 2)
    const verb = doc.tokens[firstTokenFrom(doc, next.end)]
    const described = /^(?:an?|another|the)\s/i.test(doc.text.slice(source.start, source.end))
    if (next.kind !== 'person' && !described && !/^(?:VERB|AUX)$/.test(verb?.upos ?? '')) return null
    // "the airline | Tarnair has bought": where the parser cut the phrase before the name.
    if (doc.tokens[head]?.end === source.end && gap !== '' && !gap.startsWith(','))
      return /^\s/.test(after) ? next.entityId : null
    const comma = gap.startsWith(',') || doc.text[source.end - 1] === ','
    return comma && next.kind !== 'place' && /^[,.(]|^ \(/.test(after) ? next.entityId : null
  }

  /** What somebody's document says, that body says: "the bank's report", "a statement by the bank", "a report in the Gazette". */
  function issuer(source: Range, head: number): string | null {
    const token = doc.tokens[head]
    if (!token || !documentNouns.has(token.lemma)) return null
    const inside = between(source.start, source.end)
    // "the Tarn Bank report": a body's, by its name.
    const near = between(Math.max(0, token.start - LONGEST_NAME), token.start - 1)
    const body = near.find(({ end, kind }) => end === token.start - 1 && kind === 'organization')
    if (body) return body.entityId
    const owner =
      inside.find(
        (mention) => mention.end <= token.start && /^['’]s?\s/.test(doc.text.slice(mention.end, mention.end + 3)),
      ) ?? owners.find(({ start, end }) => start === source.start && end < token.start)
    if (owner) return isOwnPhrase(source, owner) ? owner.entityId : null
    const maker = inside.find((mention) => mention.start >= token.end)
    if (!maker) return null
    const word = doc.tokens[firstTokenFrom(doc, token.end)]
    const gap = doc.text.slice(token.end, maker.start)
    return word &&
      /^\s(?:by|from|in|(?:released|issued|published|filed|written|signed|posted)(?: [^,.]{1,24})? by)\s(?:the )?$/i.test(
        gap,
      )
      ? maker.entityId
      : null
  }

  /** "The members of the Tarn Council": all of a body speak as it. */
  function members(source: Range): string | null {
    const of = /^the members of (?:the )?/i.exec(doc.text.slice(source.start, source.end))
    const body = of && between(source.start + of[0].length, source.end)[0]
    return body?.kind === 'organization' && body.end === source.end ? body.entityId : null
  }

  /** "the Tarn government", "the Norlanders", "Tarn's foreign ministry": a land speaks through it. */
  function governed(source: Range, head: number): string | null {
    const token = doc.tokens[head]
    if (token && STATE_BODIES.has(token.lemma)) {
      const owner = [...between(source.start, token.start), ...lands(source.start, token.start)].find(
        ({ kind }) => kind === 'place',
      )
      const gap = owner ? doc.text.slice(owner.end, token.start) : ''
      if (owner?.entityId && isOwnPhrase(source, owner) && /^['’]s?\s(?:[\p{Ll}-]+\s){0,2}$/u.test(gap))
        return owner.entityId
    }
    const text = doc.text.slice(source.start, source.end)
    const people = /^the (\p{Lu}\p{L}+)$/iu.exec(text)?.[1]
    if (people && /s$/.test(people)) return countries.get(countryOfDemonym(people) ?? '') ?? null
    if (token?.lemma !== 'government' || token.end < source.end - 1) return null
    const named = between(source.start, token.start).find(({ end }) => end === token.start - 1)
    const land = doc.tokens[head - 1]
    const country = countryOfDemonym(land?.text ?? '') ?? countryOfName(land?.text ?? '')
    if (named && (named.kind === 'place' || country !== null)) return named.entityId
    return country === null ? null : (countries.get(country) ?? null)
  }

  /** "the country | 's government": mentions of lands by what they are. */
  function lands(start: number, end: number): readonly Mention[] {
    return nominals.filter((mention) => start <= mention.start && mention.end <= end)
  }

  /** Nothing but an article stands before the owner: not "the lawyer of the bank's report". */
  function isOwnPhrase(source: Range, owner: Mention): boolean {
    return /^(?:the\s)?$/i.test(doc.text.slice(source.start, owner.start))
  }

  function between(start: number, end: number): readonly Mention[] {
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((names[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: Mention[] = []
    for (let i = low; i < names.length && (names[i]?.start ?? end) < end; i++) {
      const name = names[i]
      if (name && name.end <= end) found.push(name)
    }
    return found
  }
}

/** Nothing but a time: " on Tuesday", " last year". */
function isTimeOnly(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  return words.every((word) => TIME.test(word) || BEFORE_TIME.test(word)) && words.some((word) => TIME.test(word))
}

/** "an aide to | Ana Ruiz", "a poster for the elder Mr. | Ruiz", "the bank's | Ana Ruiz". */
const SOMEBODYS =
  /\b(?:of|for|to|by|from|with|than|against|under|about)\s+(?:(?:the|his|her|their) )?(?:(?:elder|younger|late|former|then) )?(?:\p{Lu}\p{Ll}{1,3}\. )?$|['’]s?\s*$/u

const BODY_NOUNS: ReadonlySet<string> = new Set(
  `newspaper daily weekly magazine tabloid network broadcaster channel station airline company firm group trust bank agency charity
  party union retailer conglomerate website`.split(/\s+/),
)
const UNITS: ReadonlySet<string> = new Set('unit desk team newsroom board management leadership'.split(' '))
/** What speaks as the body itself. */
const PARTS_OF_BODIES: ReadonlySet<string> = new Set('office branch bureau chapter headquarters'.split(' '))
const STATE_BODIES: ReadonlySet<string> = new Set(
  'government ministry military army parliament presidency cabinet regime embassy administration'.split(' '),
)

/** Characters of a name at most. */
const LONGEST_NAME = 80

/** The entity of each country that the article names. */
function indexCountries(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { id, variants } of entities) {
    for (const { text } of variants) {
      const country = countryOfName(text)
      if (country !== null && !found.has(country)) found.set(country, id)
    }
  }
  return found
}

/** Forms that name one entity only: each variant, and a person's last word. */
function indexTexts(entities: readonly Entity[]): ReadonlyMap<string, string | null> {
  const byText = new Map<string, string | null>()
  const add = (text: string, id: string): void => {
    const other = byText.get(text)
    byText.set(text, other === undefined || other === id ? id : null)
  }
  for (const { id, name, kind, variants } of entities) {
    for (const text of new Set([name, ...variants.map((variant) => variant.text)])) add(plainName(text), id)
    const last = kind === 'person' ? name.split(/\s+/).at(-1) : undefined
    if (last && last !== name) add(last, id)
  }
  return byText
}

/** The last words of bodies' and places' names, where one entity only has them: "zoo" of "Tarn Zoo & Gardens". */
function indexNouns(entities: readonly Entity[]): ReadonlyMap<string, string | null> {
  const byNoun = new Map<string, string | null>()
  for (const { id, kind, variants } of entities) {
    if (kind === 'person') continue
    for (const { text } of variants) {
      const noun = /\s(\p{Lu}\p{Ll}{2,})(?: & .*| and .*| of .*)?$/u.exec(text)?.[1]?.toLowerCase()
      const other = noun === undefined ? undefined : byNoun.get(noun)
      if (noun) byNoun.set(noun, other === undefined || other === id ? id : null)
    }
  }
  return byNoun
}

function plainName(text: string): string {
  return text.replace(/^(?:the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+/i, '').replace(/\s+/g, ' ')
}
