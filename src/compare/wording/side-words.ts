import type { Annotated, Span, Story, Wording } from '../../model/types.ts'
import { logOddsZ } from './log-odds.ts'
import { BREAK, createVocabulary, type OwnVoice, ownVoice, type Vocabulary } from './own-voice.ts'
import { sidesOf } from './sides.ts'

/** Fewer uses are chance. */
const USES = 3
/** Fewer words of a side, or of all others together, say nothing about how it writes. */
const LEAST_WORDS = 100
/**
 * Surer than this: with the sentences of a story's reports dealt out anew at random, which leaves no side with words of
 * its own, one term in eight stories passes, of the true reports one a story (81 of basil, giveme5w1h and newswcl50, tune
 * halves).
 */
const SURE = 2.8
/** A prior worth so many words of the story, about those of one short report: it weighs little against what is counted. */
const PRIOR_WORDS = 300
/** Longest phrase, in words. */
const LONGEST = 3
/** Terms of one side, the surest first. */
const MOST = 12

/**
 * The words and short phrases that each side of a story, an outlet or the reports of one origin, uses in its own voice
 * more than the others do, by log-odds with an informative Dirichlet prior from the story as a whole. What reports of one
 * origin share counts once. A contrast of words, no judgement of anybody: names, numerals and quotations are left out.
 */
export function sideWords(articles: readonly Annotated[], story: Pick<Story, 'id' | 'origins'>): Wording[] {
  const sides = sidesOf(articles, story)
  if (sides.length < 2) return []
  const vocabulary = createVocabulary()
  const voices = new Map(articles.map((annotated) => [annotated.article.id, ownVoice(annotated, vocabulary)]))
  const origins = story.origins.groups.map(({ articleIds }) => articleIds)
  const found = sides.map((side) => ({
    side,
    terms: candidates(
      side.articleIds.flatMap((id) => voices.get(id) ?? []),
      vocabulary.hasContent,
    ),
  }))
  const wanted = new Set(found.flatMap(({ terms }) => [...terms]))
  const counts = new Map([...voices].map(([id, voice]) => [id, countTerms(voice, wanted)]))
  const whole = tally([...voices.keys()], { origins, counts, voices })
  const originOf = new Map(origins.flatMap((ids) => ids.map((id) => [id, ids] as const)))
  return found.flatMap(({ side, terms }): Wording[] => {
    const touched = [...new Set(side.articleIds.flatMap((id) => [originOf.get(id) ?? []]))]
    const own = tally(side.articleIds, { origins: touched, counts, voices })
    const rest = without(whole, side.articleIds, { origins: touched, counts, voices })
    if (own.total < LEAST_WORDS || rest.total < LEAST_WORDS) return []
    const scored = [...terms].flatMap((term) => {
      const count = own.counts.get(term) ?? 0
      if (count < USES) return []
      const others = rest.count(term)
      const scale = Math.min(PRIOR_WORDS, whole.total) / whole.total
      const z = logOddsZ({
        own: count,
        ownTotal: own.total,
        others,
        othersTotal: rest.total,
        prior: (whole.counts.get(term) ?? 0) * scale,
        priorTotal: whole.total * scale,
      })
      return z > SURE ? [{ term, z, count, others }] : []
    })
    const kept = withoutParts(scored.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))).slice(0, MOST)
    const told = kept.map(({ term, z, count, others }) => {
      const spans = side.articleIds.flatMap((id) => passages(voices.get(id), term))
      return { text: commonest(spans), z: Math.round(z * 100) / 100, count, others, spans }
    })
    return told.length > 0 ? [{ storyId: story.id, ...side, terms: told }] : []
  })
}

/** Stems of a term, as a key: their numbers with a blank between. */
type Term = string
type Tally = { readonly counts: ReadonlyMap<Term, number>; readonly total: number }
type Counted = {
  readonly origins: readonly (readonly string[])[]
  readonly counts: ReadonlyMap<string, ReadonlyMap<Term, number>>
  readonly voices: ReadonlyMap<string, OwnVoice>
}

/** Uses by some reports; of those of one origin the most that one of them has. */
function tally(articleIds: readonly string[], { origins, counts, voices }: Counted): Tally {
  const inside = new Set(articleIds)
  const sum = new Map<Term, number>()
  let total = 0
  for (const origin of origins) {
    const own = origin.filter((id) => inside.has(id))
    const most = new Map<Term, number>()
    for (const id of own)
      for (const [term, count] of counts.get(id) ?? []) most.set(term, Math.max(most.get(term) ?? 0, count))
    for (const [term, count] of most) sum.set(term, (sum.get(term) ?? 0) + count)
    total += Math.max(0, ...own.map((id) => voices.get(id)?.total ?? 0))
  }
  return { counts: sum, total }
}

/** What is left of the tally of all without some reports; only the origins that these are of can have another. */
function without(
  whole: Tally,
  articleIds: readonly string[],
  { origins, counts, voices }: Counted,
): { readonly count: (term: Term) => number; readonly total: number } {
  const gone = new Set(articleIds)
  const parts = origins.map((all) => ({ all, left: all.filter((id) => !gone.has(id)) }))
  const most = (ids: readonly string[], of: (id: string) => number) =>
    ids.reduce((best, id) => Math.max(best, of(id)), 0)
  const lost = (of: (id: string) => number) =>
    parts.reduce((sum, { all, left }) => sum + most(all, of) - most(left, of), 0)
  return {
    count: (term) => (whole.counts.get(term) ?? 0) - lost((id) => counts.get(id)?.get(term) ?? 0),
    total: whole.total - lost((id) => voices.get(id)?.total ?? 0),
  }
}

/** Words of content that a side uses often enough, and phrases that begin and end with one. */
function candidates(voices: readonly OwnVoice[], hasContent: Vocabulary['hasContent']): Set<Term> {
  const single = new Map<number, number>()
  for (const { words } of voices) for (const word of words) single.set(word, (single.get(word) ?? 0) + 1)
  const isOften = (word: number): boolean => word !== BREAK && hasContent(word) && (single.get(word) ?? 0) >= USES
  const counts = new Map<Term, number>()
  for (const voice of voices)
    for (let at = 0; at < voice.words.length; at++)
      if (isOften(voice.words[at] ?? BREAK))
        for (const { term, last } of termsAt(voice.words, at))
          if (isOften(last)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Set([...counts].flatMap(([term, count]) => (count >= USES ? [term] : [])))
}

/** The terms that begin at a word, shortest first. */
function* termsAt(words: Int32Array, at: number): Iterable<{ readonly term: Term; readonly last: number }> {
  let term = ''
  for (let n = at; n < at + LONGEST; n++) {
    const last = words[n] ?? BREAK
    if (last === BREAK) return
    term += n === at ? last : ` ${last}`
    yield { term, last }
  }
}

function countTerms({ words }: OwnVoice, wanted: ReadonlySet<Term>): ReadonlyMap<Term, number> {
  const counts = new Map<Term, number>()
  for (let at = 0; at < words.length; at++)
    for (const { term } of termsAt(words, at)) if (wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function passages(voice: OwnVoice | undefined, wanted: Term): Span[] {
  if (!voice) return []
  const { words, starts, ends, text, articleId } = voice
  const term = wanted.split(' ').map(Number)
  const found: Span[] = []
  for (let at = 0; at + term.length <= words.length; at++) {
    if (!term.every((word, n) => words[at + n] === word)) continue
    const [start, end] = [starts[at] ?? 0, ends[at + term.length - 1] ?? 0]
    found.push({ articleId, start, end, quote: text.slice(start, end) })
  }
  return found
}

/** A part that is hardly ever used but in a longer term says no more than that; a longer term rarer by half says less. */
function withoutParts<T extends { readonly term: Term; readonly count: number }>(scored: readonly T[]): T[] {
  const holds = (long: T, short: T): boolean => long !== short && ` ${long.term} `.includes(` ${short.term} `)
  return scored.filter(
    (one) =>
      !scored.some(
        (other) =>
          (holds(other, one) && other.count * 4 >= one.count * 3) ||
          (holds(one, other) && other.count * 3 > one.count * 4),
      ),
  )
}

function commonest(spans: readonly Span[]): string {
  const counts = Map.groupBy(spans, ({ quote }) => quote.replace(/\s+/g, ' ').toLowerCase())
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}
