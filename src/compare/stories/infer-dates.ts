import { isoDay } from '../../language/times/calendar.ts'
import type { Annotated, Article, DateKnown } from '../../model/types.ts'
import { namedLatest } from './named-latest.ts'
import { type DatedSibling, siblingDay } from './sibling-day.ts'
import { publishedDay } from './story-input.ts'
import { type TellingSentence, tellingSentences } from './telling-sentences.ts'
import { createTermWeights } from './term-weights.ts'
import { createVocabulary } from './vocabulary.ts'
import { createWordReader } from './words.ts'

/** A weekday means one of the seven days up to the one on which it is written. */
const WEEK = 6
/** Weight of a word that tells: what stands in less than one in forty documents of the background. */
const TELLING = 3
/** Telling words that two sentences with one weekday must share to tell the same. */
const SHARED = 2

/**
 * When articles without a date were published, as far as the articles can prove it: a day where all dated siblings are
 * of one time and tell the same of a weekday (right within a day); else bounds, from a sibling of the same story that
 * tells the same thing of the same weekday and from the latest past day the article itself names. No entry where
 * nothing is proved. Dates of merely related stories are not used.
 */
export function inferDates(
  articles: readonly Annotated[],
  stories: readonly { readonly articleIds: readonly string[] }[],
): ReadonlyMap<string, DateKnown> {
  const vocabulary = createVocabulary()
  const { weight } = createTermWeights(vocabulary)
  const { read: words } = createWordReader(vocabulary)
  const telling = (term: number): boolean => weight(term) >= TELLING
  const termsOf = (text: string): ReadonlySet<number> =>
    new Set(words(text).flatMap(({ term }) => (telling(term) ? [term] : [])))
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const found = new Map<string, DateKnown>()
  for (const { articleIds } of stories) {
    const members = articleIds.map((id) => byId.get(id)).filter((annotated) => annotated !== undefined)
    const undated = members.filter(({ article }) => isUndated(article))
    if (undated.length === 0) continue
    const siblings = members
      .flatMap(({ article, sentences }) => {
        const day = isUndated(article)
          ? null
          : publishedDay({ value: article.published.value, earliest: null, latest: null })
        return day === null
          ? []
          : [
              {
                article,
                day,
                sentences: tellingSentences(article.text, sentences, words, telling),
                terms: termsOf(article.text),
              },
            ]
      })
      .sort((a, b) => a.day - b.day || (a.article.id < b.article.id ? -1 : 1))
    for (const { article, sentences } of undated) {
      const mine = tellingSentences(article.text, sentences, words, telling)
      const named = namedLatest(article, sentences, words)
      const date =
        asValue(article, siblingDay(mine, termsOf(article.text), siblings), named) ??
        combine(article, weekdayBounds(mine, siblings), named)
      if (date) found.set(article.id, date)
    }
  }
  return found
}

type Sibling = DatedSibling & { readonly sentences: readonly TellingSentence[] }
type Proof = { readonly earliest: number; readonly latest: number | null; readonly because: string }

function isUndated({ published }: Article): boolean {
  return published.value === null && published.basis === 'unknown'
}

/** Every sentence that a dated sibling tells too narrows the days on which both can have been written. */
function weekdayBounds(mine: readonly TellingSentence[], siblings: readonly Sibling[]): Proof | null {
  let bounds: Proof | null = null
  for (const sentence of mine) {
    for (const { article, day, sentences } of siblings) {
      const other = sentences.find((one) => one.weekday === sentence.weekday && shares(one, sentence))
      if (!other) continue
      const told = day - ((((day + 3) % 7) - sentence.weekday + 7) % 7)
      const because = `it tells the same of ${sentence.name} as ${article.outlet?.name ?? article.id} of ${isoDay(day)}, where that is ${isoDay(told)}`
      const proof: Proof = { earliest: told, latest: told + WEEK, because }
      if (!bounds) bounds = proof
      else if (bounds.latest !== null && told <= bounds.latest && bounds.earliest <= told + WEEK)
        bounds = {
          earliest: Math.max(bounds.earliest, told),
          latest: Math.min(bounds.latest, told + WEEK),
          because: bounds.because,
        }
      else return null
    }
  }
  return bounds
}

function shares(a: TellingSentence, b: TellingSentence): boolean {
  let shared = 0
  for (const term of a.terms) if (b.terms.has(term)) shared++
  return shared >= SHARED
}

/** The day, unless the article itself speaks against it: by a later day it names or by the bounds that it has. */
function asValue({ published }: Article, found: ReturnType<typeof siblingDay>, named: Proof | null): DateKnown | null {
  if (found === null || (named !== null && named.earliest > found.day)) return null
  const value = isoDay(found.day)
  if (published.earliest !== null && published.earliest.slice(0, 10) > value) return null
  if (published.latest !== null && published.latest.slice(0, 10) < value) return null
  return {
    value,
    earliest: isoDay(Math.max(found.told, named?.earliest ?? found.told)),
    latest: isoDay(Math.max(found.day, found.told + 1)),
    basis: 'inferred',
    because: found.because,
  }
}

function combine({ published }: Article, told: Proof | null, named: Proof | null): DateKnown | null {
  if (told && named && told.latest !== null && named.earliest > told.latest) return null
  const proof = told ?? named
  if (!proof) return null
  const earliest = isoDay(Math.max(proof.earliest, named?.earliest ?? proof.earliest))
  const latest = proof.latest === null ? published.latest : isoDay(proof.latest)
  return {
    value: null,
    earliest: later(earliest, published.earliest),
    latest,
    basis: 'inferred',
    because: proof.because,
  }
}

function later(a: string, b: string | null): string {
  return b !== null && b > a ? b : a
}
