import type { Annotated, Article } from '../../model/types.ts'
import { moment } from '../claims/moment.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { type DegreeOfReuse, degreeOfReuse } from './degree-of-reuse.ts'
import { createShingler, placesOf, type SharedRun, type Shingled, sharedRuns } from './shared-runs.ts'

/** Text that one article took from another, or both from a third. */
export type Reuse = {
  /** The later of the two, as far as is known; else the one with the larger share of shared text. */
  readonly from: string
  readonly to: string
  readonly runs: readonly SharedRun[]
  /** The share of `from`'s words that stand in `to`, outside quotations. */
  readonly share: number
  /** How `from` was made from `to`, quotations left out; `none` where they share passages, not the text. */
  readonly degree: DegreeOfReuse
  /** True where the order in time is known. */
  readonly dated: boolean
}

/** A quotation that two articles share: not one from the other, but both from the speaker. */
export type SharedQuotation = { readonly a: string; readonly b: string; readonly run: SharedRun }

/** A shared quotation has so many words or more inside quotation marks in both. */
const QUOTED = 6

/** A run shows reuse where it has so many telling words of the reporter's own; fewer make a stock phrase. */
const TELLING = 4
/** Several runs, none of them telling alone, show it where they have so many together. */
const TOGETHER = 4
/** From this share on an article depends on the other as a whole. */
export const WHOLE = 0.3
/** Words of the reporter's own that make a passage; fewer may be set phrases, shared by chance. */
export const PASSAGE = 12

/** Words of the reporters' own that two reports share. */
export function ownRunWords({ runs }: Pick<Reuse, 'runs'>): number {
  return runs.reduce((sum, { ownWords }) => sum + ownWords, 0)
}

/** Do two reports share a passage, and not set phrases alone? */
export function sharesPassage(edge: Pick<Reuse, 'runs'>): boolean {
  return ownRunWords(edge) >= PASSAGE
}

/** Every pair of articles that share text or a quotation, by way of an index of eight-word runs. */
export function findReuse(articles: readonly Pick<Annotated, 'article'>[]): {
  readonly reuse: readonly Reuse[]
  readonly quotations: readonly SharedQuotation[]
} {
  const shingle = createShingler()
  const shingled = articles.map(({ article }) => shingle(article.id, article.text))
  const reuse: Reuse[] = []
  const quotations: SharedQuotation[] = []
  for (const [i, others] of candidatePairs(articles, shingled)) {
    const [a, one] = [shingled[i], articles[i]?.article]
    if (!a || !one) continue
    const places = placesOf(a)
    for (const j of others) {
      const [b, other] = [shingled[j], articles[j]?.article]
      if (!b || !other) continue
      // The index is that of the first; runs are told from the first to the second all the same.
      const shared = sharedRuns(b, a, places).map(({ a: inOther, b: inOne, ...run }) => ({
        ...run,
        a: inOne,
        b: inOther,
      }))
      const own = shared.filter(({ a }) => !NOTICE.test(one.text.slice(a.start, a.end)))
      const runs = tellingRuns(own)
      if (runs.length > 0) reuse.push(directed(one, other, runs, { one: a, other: b }))
      for (const run of shared) if (run.words - run.ownWords >= QUOTED) quotations.push({ a: one.id, b: other.id, run })
    }
  }
  return { reuse, quotations }
}

/** Notices that pages of one publisher, or of one agency, all bear. */
const NOTICE = /\ball rights reserved\b|\bterms of (?:use|service)\b|©|\bprivacy policy\b/i

/** Runs that are telling alone; or all, where several that are not are telling together. */
function tellingRuns(runs: readonly SharedRun[]): readonly SharedRun[] {
  const telling = runs.filter((run) => run.telling >= TELLING)
  const together = runs.reduce((sum, run) => sum + run.telling, 0)
  return telling.length > 0 || together < TOGETHER ? telling : runs.filter((run) => run.telling > 0)
}

function directed(
  one: Article,
  other: Article,
  runs: readonly SharedRun[],
  words: { one: Shingled; other: Shingled },
): Reuse {
  const shared = runs.reduce((sum, run) => sum + run.ownWords, 0)
  const [oneShare, otherShare] = [
    shared / Math.max(1, words.one.words.length),
    shared / Math.max(1, words.other.words.length),
  ]
  const [oneTime, otherTime] = [moment(one.published.value), moment(other.published.value)]
  const dated = oneTime !== null && otherTime !== null && oneTime !== otherTime
  const oneTook =
    credits(one, other) || (!credits(other, one) && (dated ? oneTime > otherTime : oneShare >= otherShare))
  return oneTook
    ? { from: one.id, to: other.id, runs, share: oneShare, degree: degreeOf(words.one, words.other), dated }
    : {
        from: other.id,
        to: one.id,
        runs: runs.map(({ a, b, ...run }) => ({ ...run, a: b, b: a })),
        share: otherShare,
        degree: degreeOf(words.other, words.one),
        dated,
      }
}

function degreeOf(text: Shingled, source: Shingled): DegreeOfReuse {
  return degreeOfReuse(ownWords(text), ownWords(source))
}

/** Kept as long as the text is: it is held against many others. */
const OWN_WORDS = new WeakMap<Shingled, Int32Array>()

/** What stands outside quotation marks. */
function ownWords(text: Shingled): Int32Array {
  const known = OWN_WORDS.get(text)
  if (known) return known
  const own = text.words.filter((_, n) => text.quoted[n] === 0)
  OWN_WORDS.set(text, own)
  return own
}

/** Does the first article credit the second's outlet? */
function credits(article: Article, other: Article): boolean {
  const name = other.outlet?.name.toLowerCase()
  return name !== undefined && article.credits.some((credit) => credit.toLowerCase() === name)
}
