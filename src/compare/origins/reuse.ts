import type { Annotated, Article } from '../../model/types.ts'
import { moment } from '../claims/moment.ts'
import { type DegreeOfReuse, degreeOfReuse } from './degree-of-reuse.ts'
import { type SharedRun, type Shingled, sharedRuns, shingle } from './shared-runs.ts'

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
/** From this share on an article depends on the other as a whole. */
export const WHOLE = 0.3

/** Every pair of articles that share text or a quotation, by way of an index of eight-word runs. */
export function findReuse(articles: readonly Annotated[]): {
  readonly reuse: readonly Reuse[]
  readonly quotations: readonly SharedQuotation[]
} {
  const shingled = articles.map(({ article }) => shingle(article.id, article.text))
  const index = new Map<string, number[]>()
  shingled.forEach(({ shingles }, i) => {
    for (const key of shingles.keys()) {
      const holders = index.get(key)
      if (holders) holders.push(i)
      else index.set(key, [i])
    }
  })
  const pairs = new Set<number>()
  for (const holders of index.values())
    for (const [n, i] of holders.entries()) for (const j of holders.slice(n + 1)) pairs.add(i * articles.length + j)
  const reuse: Reuse[] = []
  const quotations: SharedQuotation[] = []
  for (const pair of [...pairs].sort((x, y) => x - y)) {
    const [i, j] = [Math.floor(pair / articles.length), pair % articles.length]
    const [a, b, one, other] = [shingled[i], shingled[j], articles[i]?.article, articles[j]?.article]
    if (!a || !b || !one || !other) continue
    const shared = sharedRuns(a, b)
    const runs = shared.filter((run) => run.telling >= TELLING)
    if (runs.length > 0) reuse.push(directed(one, other, runs, { one: a, other: b }))
    for (const run of shared) if (run.words - run.ownWords >= QUOTED) quotations.push({ a: one.id, b: other.id, run })
  }
  return { reuse, quotations }
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

/** What stands outside quotation marks. */
function ownWords({ words }: Shingled): readonly string[] {
  return words.filter(({ quoted }) => !quoted).map(({ norm }) => norm)
}

/** Does the first article credit the second's outlet? */
function credits(article: Article, other: Article): boolean {
  const name = other.outlet?.name.toLowerCase()
  return name !== undefined && article.credits.some((credit) => credit.toLowerCase() === name)
}
