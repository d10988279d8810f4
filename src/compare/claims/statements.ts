import type { Annotated, Attribution, Bounds, Span } from '../../model/types.ts'
import { quotedRanges } from '../quoted-ranges.ts'
import { conceptsOf } from './concepts.ts'
import { numeralsOf } from './numerals.ts'
import { contentStems } from './passage.ts'

/** One sentence of a report as a statement: its words, and who is said to have said it. */
export type Statement = {
  readonly annotated: Annotated
  readonly span: Span
  readonly stems: ReadonlySet<string>
  /** Those of them that are not in names: what is said, not of whom. */
  readonly telling: ReadonlySet<string>
  /** The words inside quotation marks, in order. */
  readonly quoted: readonly string[]
  /** Its larger numbers, years left out. */
  readonly numbers: ReadonlySet<string>
  /** The times it speaks of that have both ends. */
  readonly times: readonly Bounds[]
  /** The attribution that covers most of it. */
  readonly attribution: Attribution | undefined
  /** Says of something that it is not so, or that somebody denies it. */
  readonly negated: boolean
  /** Where a source denies something: the words of what it denies. */
  readonly denied: ReadonlySet<string>
  /** The words its negations stand before: what is said not to be so. */
  readonly denies: ReadonlySet<string>
}

/** Sentences of fewer content words say too little to be held against others as a whole. */
const LEAST_WORDS = 4
/** A few words can say a thing that others speak of: "It was no swap." */
const LEAST_OF_POINT = 2
const NEGATION =
  /\b(?:not(?! (?:only|just|least))|(?<!["“'‘])no(?!["”'’])|never|neither|nor|none|without|cannot|unable|fail(?:s|ed|ing)?(?= to)|declin(?:e|es|ed|ing)(?= to)|refus(?:e|es|ed|ing|al)(?= to)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|(?:false|untrue|fake|bogus|baseless|unfounded|erroneous)(?= (?:reports?|claims?|rumou?rs?|allegations?|accusations?|stor(?:y|ies)|accounts?|information)\b))\b|n['’]t\b/gi

/** Does it say enough to be held against others as a whole? */
export const isWhole = ({ stems }: Statement): boolean => stems.size >= LEAST_WORDS

/** The statements of one report, sentence by sentence. */
export function statementsOf(annotated: Annotated): Statement[] {
  return briefStatementsOf(annotated).filter(isWhole)
}

/** Those, and the sentences of fewer words that can still speak of a point that others speak of. */
export function briefStatementsOf(annotated: Annotated): Statement[] {
  const { article, sentences, attributions } = annotated
  const marks = quotedRanges(article.text)
  const names = annotated.names.filter(({ span }) => span.in === undefined)
  let [name, mark] = [0, 0]
  return sentences.flatMap(({ start, end }): Statement[] => {
    while (name < names.length && (names[name]?.span.start ?? 0) < start) name++
    while (mark < marks.length && (marks[mark]?.end ?? 0) <= start) mark++
    const named = takeWhile(names, name, ({ span }) => span.start < end)
    const quotations = takeWhile(marks, mark, (range) => range.start < end)
    const quote = article.text.slice(start, end)
    const stems = conceptsOf(contentStems(quote))
    if (stems.size < LEAST_OF_POINT) return []
    const nameStems = conceptsOf(named.flatMap(({ span }) => [...contentStems(span.quote)]))
    const attribution = coveringAttribution(attributions, start, end)
    return [
      {
        annotated,
        span: { articleId: article.id, start, end, quote },
        stems,
        telling: new Set([...stems].filter((stem) => !nameStems.has(stem))),
        quoted: quotations.flatMap((range) =>
          plainWords(article.text.slice(Math.max(start, range.start), Math.min(end, range.end))),
        ),
        numbers: new Set(
          [...numeralsOf(quote)].filter((number) => Number(number) >= TELLING_NUMBER && !YEAR.test(number)),
        ),
        times: annotated.times.filter(
          ({ span, earliest, latest }) =>
            span.in === undefined && span.start >= start && span.end <= end && earliest !== null && latest !== null,
        ),
        attribution,
        denied: attribution?.denied
          ? conceptsOf(contentStems(attribution.content.map((content) => content.quote).join(' ')))
          : NOTHING,
        denies: deniedStems(quote),
        negated: isNegated(quote) || attribution?.denied === true,
      },
    ]
  })
}

/** "No collusion and no obstruction", "neither … nor": what is joined is one negation, and no double one. */
const JOINED = /(?:,|\b(?:and|or|but|nor))\s+(?:\w+\s+){0,2}$/i
const JOINS = /^(?:nor)$/i

/** Is something said not to be so: one negation, or an odd number of those that take one another back. */
function isNegated(quote: string): boolean {
  const found = [...quote.matchAll(NEGATION)]
  const counted = found.filter(
    ({ index, 0: word }, n) => n === 0 || !(JOINS.test(word) || JOINED.test(quote.slice(0, index))),
  )
  return counted.length % 2 === 1
}

/** Smaller numbers stand in a sentence for many things. */
const TELLING_NUMBER = 13
const YEAR = /^(?:19|20)\d\d$/

const NOTHING: ReadonlySet<string> = new Set()

/** A negation reaches so many words. */
const REACH = 5

function deniedStems(quote: string): ReadonlySet<string> {
  const reached = [...quote.matchAll(NEGATION)].map(({ index, 0: word }) =>
    quote
      .slice(index + word.length)
      .replace(/[,;:].*$/su, '')
      .trimStart()
      .split(/\s+/, REACH)
      .join(' '),
  )
  return conceptsOf(contentStems(reached.join(' ')))
}

function takeWhile<T>(items: readonly T[], from: number, test: (item: T) => boolean): T[] {
  const found: T[] = []
  for (let i = from; i < items.length; i++) {
    const item = items[i] as T
    if (!test(item)) break
    found.push(item)
  }
  return found
}

function plainWords(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []
}

/** So much of what a sentence says, its source and cue left out, must be a source's for the whole to be credited to it. */
const MOST_OF_IT = 0.25
/** Or so many words that it is quoted with. */
const QUOTED_WORDS = 3

/**
 * The innermost attribution that has the largest part of a sentence as its content; none where it has but a word of it ("the
 * endorsement of Ruiz comes after …").
 */
function coveringAttribution(
  attributions: readonly Attribution[],
  start: number,
  end: number,
): Attribution | undefined {
  const within = (span: Span | null) =>
    span === null || span.in !== undefined ? 0 : Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  let [best, most] = [undefined as Attribution | undefined, 0]
  for (const attribution of attributions) {
    const { content, source, cue, direct, via } = attribution
    const covered = content.reduce((sum, span) => sum + within(span), 0)
    if (covered === 0 || covered + via.length <= most) continue
    const isQuoted = direct && content.some(({ quote }) => plainWords(quote).length >= QUOTED_WORDS)
    if (!isQuoted && covered < MOST_OF_IT * (end - start - within(source) - within(cue))) continue
    ;[best, most] = [attribution, covered + via.length]
  }
  return best
}
