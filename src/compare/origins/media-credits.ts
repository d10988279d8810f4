import { countryOfCapital, countryOfName } from '../../language/names/demonym.ts'
import { mediumKind } from '../../language/names/medium.ts'
import type { Annotated, Span } from '../../model/types.ts'

/** A medium that the text says it has something from. */
export type MediaCredit = {
  /** null where the name was told by its place in the sentence alone. */
  readonly entityId: string | null
  readonly name: string
  readonly kind: 'agency' | 'outlet' | 'organization'
  readonly evidence: Span
}

const BEFORE =
  /\b(?:told|tells|informed|according to|(?:reported|cited|quoted|published|carried|obtained|seen|broadcast|released|revealed|contacted|surveyed|polled|reviewed|compiled|posted|uploaded|shared|filmed) (?:\w+ )?by|(?:comment|confirm)(?:ed)? to|interviews? (?:with|to|on)|spoke to|speaking to|statement to|writing in|citing|quoting|(?:journalist|reporter|correspondent|photographer|editor|columnist|anchor|analyst) (?:for|of|from|at|with)|(?:said|told|speaking|spoke|appear\w*|interview\w*|appearance) (?:\w+ ){0,2}on)\s+(?:the\s+|its\s+|a\s+|\w+’s\s+|\w+'s\s+)?(?:[\w-]+\s+){0,3}$/i
/** Before a report's own outlet: what was said to it alone is its own finding, and other reports have it from there. */
const GIVEN =
  /\b(?:told|confirm(?:ed|s) to|interviews? (?:with|to)|spoke (?:to|with)|speaking to|statement to|contacted by|obtained by)\s+(?:the )?$/i
const AFTER =
  /^(?:['’]s\b)?[\s,]*(?:which |who |has |had |also |first |news agency |newspaper )*(?:report(?:s|ed)|said|says|quot(?:es|ed)|cit(?:es|ed)|wrote|revealed|noted|tweeted|posted|published|broadcast|aired|showed|carried|obtained|learned|uncovered|disclosed)\b/i
/** The common noun before a name says that it is a medium: "the TV channel Al Nahar". */
const MEDIUM_NOUN =
  /\b(?:channel|newspaper|daily|broadcaster|network|website|magazine|outlet|station|weekly|news (?:agency|site|service))\s+$/i
/** Or it is explained as one: "The Quay, a Karst-based news website". */
const EXPLAINED =
  /^,\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:news agency|press agency|newspaper|broadcaster|news website|news site|news channel|magazine)\b/i
/** And after it: "the Orbel news agency". */
const NOUN_AFTER =
  /^\s+(?:news agency|press agency|newspaper|television|TV|radio|broadcaster|website|magazine|daily)\b/i
/** Who asks many for their opinion or estimate is where a report has the answer from. */
const SURVEYED = /\b(?:surveyed|polled|compiled|collected) by\s+(?:the\s+)?$/i
/** "“…,” Ana Ruiz told France Culture": whom a quotation was given to is a medium, whatever its name. */
const TOLD_BEFORE = /\btold (?:the )?$/
const AGENCY_NOUN = /\bagency\b/i
const WINDOW = 110

/**
 * Whether a name is that of an outlet or agency which the collection knows: that of a report, one that a report credits,
 * or one that a report says is a medium ("The Quay, a news website").
 */
export function knownMedia(articles: readonly Annotated[]): (name: string) => boolean {
  const known = new Set(
    articles
      .flatMap(({ article }) => [...(article.outlet ? [article.outlet.name] : []), ...article.credits])
      .map(plain),
  )
  const firsts = new Set([...known].map((name) => name.split(' ')[0] ?? ''))
  for (const { article, names } of articles)
    for (const { span, kind } of names)
      if (kind !== 'place' && span.in === undefined && EXPLAINED.test(article.text.slice(span.end, span.end + WINDOW)))
        known.add(plain(span.quote))
  return (name) => known.has(plain(name)) || (/^[\p{Lu}]\p{L}{3,}$/u.test(name) && firsts.has(plain(name)))
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, '')

/** The media a text credits in its sentences: "told Orbel News", "Orbel News reported"; its own outlet where it was told something. */
export function mediaCredits(
  { article, names, entities }: Annotated,
  isMedium: (name: string) => boolean,
): MediaCredit[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const own = article.outlet ? plain(article.outlet.name) : null
  const named = names.flatMap(({ span, entityId, kind }): MediaCredit[] => {
    const name = byId.get(entityId)?.name ?? span.quote
    if (span.in !== undefined) return []
    const before =
      article.text
        .slice(Math.max(0, span.start - WINDOW), span.start)
        .split(/[.!?]\s|\n/)
        .at(-1) ?? ''
    const after = article.text.slice(span.end, span.end + WINDOW)
    if ((own === plain(name) || own === plain(span.quote)) && !GIVEN.test(before)) return []
    const called = MEDIUM_NOUN.test(before) || NOUN_AFTER.test(after) || EXPLAINED.test(after) || isMedium(span.quote)
    const named = kind !== 'person' && kind !== 'place' ? (mediumKind(span.quote) ?? mediumKind(name)) : null
    const quoted = kind !== 'person' && TOLD_BEFORE.test(before) && CLOSING.test(before) && isNoBody(span.quote)
    const medium =
      named ?? (called || quoted ? (AGENCY_NOUN.test(before) || AGENCY_NOUN.test(after) ? 'agency' : 'outlet') : null)
    if (medium === null)
      return kind === 'organization' && SURVEYED.test(before)
        ? [{ entityId, name, kind: 'organization', evidence: span }]
        : []
    return BEFORE.test(before) || AFTER.test(after) ? [{ entityId, name, kind: medium, evidence: span }] : []
  })
  const unnamed = creditsWithoutName({ article, names, known: named.map(({ evidence }) => evidence) }, isMedium, own)
  return [...named, ...unnamed, ...stateMedia(article)]
}

/** One who told a medium so is quoted; bodies of state are told things too, and are none. */
const BODY =
  /\b(?:Congress|Parliament|Senate|House|Commons|Lords|Knesset|Duma|Bundestag|Court|Council|Committee|Commission|Ministry|Police|Army|Assembly|Union|Nations|Government|Party|Board|Department|Office|Inquiry|Tribunal|FBI|CIA|UN|EU|NATO|Conference|Forum|Summit|Institute|University|Group|Association|Agency|Organi[sz]ation|Authority|Cent(?:er|re)|Foundation|Society|Administration|Service|Campaign|Inc|Corp|Ltd|Bank)\b/
/** A medium of a state that has no name of its own: "Tarnish state television". */
const STATE_MEDIUM =
  /\b(\p{Lu}\p{Ll}+) (?:state|state-run|state-owned|public|national) (?:television|TV|radio|media|broadcaster|news agency|newspaper)\b/gu
const CLOSING = /["”]/

const MEDIUM =
  '(?:TV |television |radio |news |state )?(?:channel|newspaper|daily|broadcaster|network|website|magazine|station|weekly|news agency|press agency|agency)'
const ADDRESS = '[\\p{L}\\d-]+\\.(?:com|net|org|info|news)(?!\\w)'
const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}'’&-]*(?: (?:of )?\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,3}"
/** "told the Telegraph", "told the state broadcaster Ruritania One", "told the Orbel agency". */
const TOLD = new RegExp(
  `\\b(?:told|tells|informed|(?:comment|confirm)(?:ed)? to|speaking to|spoke to|(?:an )?interview (?:with|to)|reported by|quoted by|cited by|(?:published|posted|uploaded|shared) by|citing|quoting|(?:journalist|reporter|correspondent|photographer|cameraman) (?:for|of|from|at|with)) (?:[Tt]he |its )?(?:(?:\\p{Ll}+ )?(${MEDIUM}) )?(${ADDRESS}|${CAPITALS})(?: (${MEDIUM})\\b)?`,
  'gu',
)

/** A site called by its address. */
const SITE = new RegExp(`^${ADDRESS}$`, 'u')

/** A quotation given to something of which the reader of names knows a part only, that is no person: "told France Culture". */
function isGivenTo(
  before: string,
  { name, start, end }: { readonly name: string; readonly start: number; readonly end: number },
  names: Annotated['names'],
): boolean {
  const overlapping = names.filter(({ span }) => span.in === undefined && span.start < end && start < span.end)
  const sentence = before.split(/[.!?]\s|\n/).at(-1) ?? ''
  return (
    CLOSING.test(sentence) &&
    overlapping.length > 0 &&
    overlapping.every(({ kind, span }) => kind !== 'person' && (kind !== 'place' || span.quote !== name)) &&
    isNoBody(name)
  )
}

function isNoBody(name: string): boolean {
  return !BODY.test(name) && countryOfName(name) === null && countryOfCapital(name) === null
}

/** State media without a name that a text has something from: "quoted by Tarnish state television". */
function stateMedia({ id, text }: Annotated['article']): MediaCredit[] {
  const found = new Map<string, MediaCredit>()
  for (const { index, 0: quote } of text.matchAll(STATE_MEDIUM)) {
    const before =
      text
        .slice(Math.max(0, index - WINDOW), index)
        .split(/[.!?]\s|\n/)
        .at(-1) ?? ''
    const end = index + quote.length
    if (found.has(quote) || !(BEFORE.test(before) || AFTER.test(text.slice(end, end + WINDOW)))) continue
    const evidence = { articleId: id, start: index, end, quote }
    found.set(quote, { entityId: null, name: quote, kind: AGENCY_NOUN.test(quote) ? 'agency' : 'outlet', evidence })
  }
  return [...found.values()]
}

/** Media that the reader of names has missed, by the words around them. */
function creditsWithoutName(
  { article, names, known }: Pick<Annotated, 'article' | 'names'> & { readonly known: readonly Span[] },
  isMedium: (name: string) => boolean,
  own: string | null,
): MediaCredit[] {
  const first = new Set<string>()
  return [...article.text.matchAll(TOLD)].flatMap((match): MediaCredit[] => {
    const [whole, before, name = '', after] = match
    const start = match.index + whole.length - (after ? after.length + 1 : 0) - name.length
    const end = start + name.length
    const isKnown = known.some((span) => span.start < end && start < span.end)
    const [head = '', tail = ''] = [name.split(' ')[0], name.split(' ').at(-1)]
    const given = isGivenTo(
      article.text.slice(Math.max(0, match.index - WINDOW), match.index),
      { name, start, end },
      names,
    )
    const isAddress = SITE.test(name)
    const kind =
      mediumKind(head) ??
      mediumKind(tail) ??
      mediumKind(name) ??
      (isMedium(name) || given || isAddress ? 'outlet' : null)
    const noun = before ?? after
    const isOwn = own === plain(name) && !GIVEN.test(article.text.slice(match.index, start))
    if (isKnown || isOwn || (kind === null && noun === undefined) || first.has(name)) return []
    first.add(name)
    const agency = kind === 'agency' || (noun !== undefined && AGENCY_NOUN.test(noun))
    const evidence = { articleId: article.id, start, end, quote: name }
    return [{ entityId: null, name, kind: agency ? 'agency' : 'outlet', evidence }]
  })
}
