import { mediumKind } from '../../language/names/medium.ts'
import type { Annotated, Span } from '../../model/types.ts'

/** A medium that the text says it has something from. */
export type MediaCredit = {
  /** null where the name was told by its place in the sentence alone. */
  readonly entityId: string | null
  readonly name: string
  readonly kind: 'agency' | 'outlet'
  readonly evidence: Span
}

const BEFORE =
  /\b(?:told|tells|informed|according to|(?:reported|cited|quoted|published|carried|obtained|seen|broadcast|released|revealed) (?:\w+ )?by|interviews? (?:with|to|on)|spoke to|speaking to|statement to|writing in|citing|quoting)\s+(?:the\s+|its\s+|a\s+|\w+’s\s+|\w+'s\s+)?(?:[\w-]+\s+){0,3}$/i
const AFTER =
  /^(?:['’]s\b)?[\s,]*(?:which |who |has |had |also |first |news agency |newspaper )*(?:report(?:s|ed)|said|says|quot(?:es|ed)|cit(?:es|ed)|wrote|revealed|noted)\b/i
/** The common noun before a name says that it is a medium: "the TV channel Al Nahar". */
const MEDIUM_NOUN =
  /\b(?:channel|newspaper|daily|broadcaster|network|website|magazine|outlet|station|weekly|news (?:agency|site|service))\s+$/i
/** And after it: "the Orbel news agency". */
const NOUN_AFTER =
  /^\s+(?:news agency|press agency|newspaper|television|TV|radio|broadcaster|website|magazine|daily)\b/i
const AGENCY_NOUN = /\bagency\b/i
const WINDOW = 60

/** Whether a name is that of an outlet or agency which the collection knows: that of a report, or one that a report credits. */
export function knownMedia(articles: readonly Annotated[]): (name: string) => boolean {
  const known = new Set(
    articles
      .flatMap(({ article }) => [...(article.outlet ? [article.outlet.name] : []), ...article.credits])
      .map(plain),
  )
  const firsts = new Set([...known].map((name) => name.split(' ')[0] ?? ''))
  return (name) => known.has(plain(name)) || (/^[\p{Lu}]\p{L}{3,}$/u.test(name) && firsts.has(plain(name)))
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, '')

/** The media a text credits in its sentences: "told Orbel News", "Orbel News reported"; its own outlet is none. */
export function mediaCredits(
  { article, names, entities }: Annotated,
  isMedium: (name: string) => boolean,
): MediaCredit[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const own = article.outlet ? plain(article.outlet.name) : null
  const unnamed = creditsWithoutName({ article, names }, isMedium, own)
  const named = names.flatMap(({ span, entityId, kind }): MediaCredit[] => {
    const name = byId.get(entityId)?.name ?? span.quote
    if (span.in !== undefined || own === plain(name) || own === plain(span.quote)) return []
    const before =
      article.text
        .slice(Math.max(0, span.start - WINDOW), span.start)
        .split(/[.!?]\s|\n/)
        .at(-1) ?? ''
    const after = article.text.slice(span.end, span.end + WINDOW)
    const called = MEDIUM_NOUN.test(before) || NOUN_AFTER.test(after) || isMedium(span.quote)
    const named = kind !== 'person' && kind !== 'place' ? (mediumKind(span.quote) ?? mediumKind(name)) : null
    const medium =
      named ?? (called ? (AGENCY_NOUN.test(before) || AGENCY_NOUN.test(after) ? 'agency' : 'outlet') : null)
    if (medium === null) return []
    return BEFORE.test(before) || AFTER.test(after) ? [{ entityId, name, kind: medium, evidence: span }] : []
  })
  return [...named, ...unnamed]
}

const MEDIUM =
  '(?:TV |television |radio |news |state )?(?:channel|newspaper|daily|broadcaster|network|website|magazine|station|weekly|news agency|press agency|agency)'
const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}'’&-]*(?: (?:of )?\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,3}"
/** "told the Telegraph", "told the state broadcaster Ruritania One", "told the Orbel agency". */
const TOLD = new RegExp(
  `\\b(?:told|tells|informed|speaking to|spoke to|(?:an )?interview (?:with|to)|reported by|quoted by|cited by|published by|citing|quoting) (?:[Tt]he |its )?(?:(?:\\p{Ll}+ )?(${MEDIUM}) )?(${CAPITALS})(?: (${MEDIUM})\\b)?`,
  'gu',
)

/** Media that the reader of names has missed, by the words around them. */
function creditsWithoutName(
  { article, names }: Pick<Annotated, 'article' | 'names'>,
  isMedium: (name: string) => boolean,
  own: string | null,
): MediaCredit[] {
  const known = names.filter(({ span }) => span.in === undefined)
  const first = new Set<string>()
  return [...article.text.matchAll(TOLD)].flatMap((match): MediaCredit[] => {
    const [whole, before, name = '', after] = match
    const start = match.index + whole.length - (after ? after.length + 1 : 0) - name.length
    const end = start + name.length
    const isKnown = known.some(({ span }) => span.start < end && start < span.end)
    const [head = '', tail = ''] = [name.split(' ')[0], name.split(' ').at(-1)]
    const kind = mediumKind(head) ?? mediumKind(tail) ?? (isMedium(name) ? 'outlet' : null)
    const noun = before ?? after
    if (isKnown || own === plain(name) || (kind === null && noun === undefined) || first.has(name)) return []
    first.add(name)
    const agency = kind === 'agency' || (noun !== undefined && AGENCY_NOUN.test(noun))
    const evidence = { articleId: article.id, start, end, quote: name }
    return [{ entityId: null, name, kind: agency ? 'agency' : 'outlet', evidence }]
  })
}
