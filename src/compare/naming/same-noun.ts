import { kindsOf } from '../../language/events/event-kinds.ts'
import { EMPTY_NOUNS } from '../../language/lang/en/phrase-words.ts'
import type { Annotated, Naming, Phrase, Span } from '../../model/types.ts'
import { DEEDS } from './event-nodes.ts'

const EMPTY: ReadonlySet<string> = new Set(EMPTY_NOUNS.split(' '))
/** Of the groups of one noun that several reports tell, the one told so many times as often as the next is meant. */
const LEAD = 2
/** A group of one report with so few phrases is no matter of its own where a noun has one that several reports tell. */
const FEW = 3
/** Words that tell another one of the same sort. */
const OTHER = /\b(?:other|another|similar|previous|earlier|first|second|third|last|next|own|separate|different)\b/i

/** What goes by several forms: its passages, by entity, event or what it is. */
export type Group = Omit<Naming, 'forms'> & { readonly spans: readonly Span[] }

export type GatherInput = {
  /** Whether a phrase is given to nothing yet. */
  readonly isOpen: (phrase: Phrase) => boolean
  /** Whose a thing is, by the phrase that tells it. */
  readonly owner: (phrase: Phrase) => string | null
}

/**
 * Of the reports of one circle of stories, phrases that were given to nothing and groups that one report tells alone go
 * with what their noun means there: the only group of that noun that several reports tell, or the one they tell by far the
 * most. Deeds of war stay apart (they are told by who did them), and what is another's. `groups`: those of these reports;
 * the answer has one for each, null for one that went with another.
 */
export function gatherByNoun(
  groups: readonly Group[],
  reports: readonly Annotated[],
  { isOpen, owner }: GatherInput,
): (Group | null)[] {
  const phrases = new Map(
    reports.flatMap(({ phrases: own = [] }) => own.map((phrase) => [placeOf(phrase.span), phrase] as const)),
  )
  const told = groups.map(({ entityId, spans }) =>
    entityId === undefined ? spans.flatMap((span) => phrases.get(placeOf(span)) ?? []) : [],
  )
  const byNoun = new Map<string, { readonly group: number; readonly times: number; readonly reports: number }[]>()
  for (const [group, own] of told.entries())
    for (const [noun, same] of Map.groupBy(own, ({ lemma }) => lemma)) {
      const count = { group, times: same.length, reports: new Set(same.map(({ span }) => span.articleId)).size }
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), count])
    }
  const meant = new Map<string, number>()
  for (const [noun, counts] of byNoun) {
    if (EMPTY.has(noun) || kindsOf(noun).some((kind) => DEEDS.has(kind))) continue
    const [first, second] = counts.filter((count) => count.reports > 1).sort((a, b) => b.times - a.times)
    if (first && first.times >= LEAD * (second?.times ?? 0)) meant.set(noun, first.group)
  }
  const ownersOf = told.map((own) => new Set(own.flatMap((phrase) => owner(phrase) ?? [])))
  const isTheirs = (phrase: Phrase, group: number) => {
    const own = owner(phrase)
    return own === null || (ownersOf[group]?.has(own) ?? false)
  }
  const many = told.map(isMany)
  const more = new Map<number, Span[]>()
  const add = (group: number, spans: readonly Span[]) => more.set(group, [...(more.get(group) ?? []), ...spans])
  const gone = new Set<number>()
  for (const [group, own] of told.entries()) {
    const [noun, ...others] = new Set(own.map(({ lemma }) => lemma))
    const into = noun === undefined ? undefined : meant.get(noun)
    if (into === undefined || into === group || others.length > 0 || own.length > FEW) continue
    if (own.some((phrase) => !isTheirs(phrase, into))) continue
    if (new Set(own.map(({ span }) => span.articleId)).size > 1 || own.some(({ span }) => OTHER.test(span.quote)))
      continue
    add(into, groups[group]?.spans ?? [])
    gone.add(group)
  }
  const atHead = new Map(
    told.flatMap((own, group) => own.map(({ head, span }) => [`${span.articleId} ${head}`, group] as const)),
  )
  for (const phrase of phrases.values()) {
    // what something is called goes with it: "the account is a fairy tale"
    const called = phrase.of && atHead.get(`${phrase.of.articleId} ${phrase.of.start}`)
    if (called !== null && called !== undefined && isOpen(phrase)) add(called, [phrase.span])
    const into = meant.get(phrase.lemma)
    if (into === undefined || phrase.entityId !== null || phrase.of !== null || !isOpen(phrase)) continue
    if (!isTheirs(phrase, into) || OTHER.test(phrase.span.quote) || phrase.plural !== many[into]) continue
    add(into, [phrase.span])
  }
  return groups.map((group, at) =>
    gone.has(at) ? null : more.has(at) ? { ...group, spans: [...group.spans, ...(more.get(at) ?? [])] } : group,
  )
}

/** Whether phrases mostly tell of many. */
function isMany(phrases: readonly Phrase[]): boolean {
  return 2 * phrases.filter(({ plural }) => plural).length > phrases.length
}

const placeOf = ({ articleId, start, end }: Span): string => `${articleId} ${start} ${end}`
