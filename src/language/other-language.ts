import type { Annotated, Article, Attribution, Entity, Figure, Span } from '../model/types.ts'
import { findNumbers } from './any/find-numbers.ts'
import { findQuotations } from './any/find-quotations.ts'
import { findKnownNames, type KnownName } from './any/known-names.ts'
import { knownTag, type Locale, readLocale } from './any/locale.ts'

/**
 * Can an article be read with English rules? It is said to be English, or too short to tell and in Latin letters: what
 * English rules find in another language looks like a finding and is none.
 */
export function readsAsEnglish({ language, text }: Pick<Article, 'language' | 'text'>): boolean {
  if (/^en(?:-|$)/i.test(language)) return true
  if (language !== 'und') return false
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, SAMPLE).match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 >= letters
}

/** Characters by which the script is told. */
const SAMPLE = 2000

/**
 * An article in a language without models: its sentences, by Unicode's rules (UAX 29), and what needs no grammar:
 * numbers in digits, quotations, and names that lists know. Who speaks, what is counted and what happens is not read.
 */
export function annotateOther(article: Article): Annotated {
  const { text } = article
  const locale = localeOf(article.language)
  const span = (start: number, end: number): Span => ({
    articleId: article.id,
    start,
    end,
    quote: text.slice(start, end),
  })
  const { names, entities } = nameEntities(findKnownNames(text, locale), article.id, span)
  return {
    article,
    sentences: sentencesOf(article),
    names,
    mentions: names.map(({ span: name, entityId }) => ({ span: name, form: 'name', entityId, phrase: name })),
    entities,
    times: [],
    figures: findNumbers(text, locale).map(
      ({ start, end, value, kind, unit }, n): Figure => ({
        id: `${article.id}:f${n + 1}`,
        span: span(start, end),
        value,
        low: null,
        high: null,
        bound: 'exact',
        kind,
        unit,
        measures: '',
        facets: { counted: null, predicate: null, qualifiers: [], placeEntityIds: [], entityIds: [] },
        partOf: null,
        asOf: { earliest: null, latest: null },
        attributionId: null,
      }),
    ),
    attributions: findQuotations(text).map(
      ({ start, end }, n): Attribution => ({
        id: `${article.id}:a${n + 1}`,
        source: null,
        cue: null,
        content: [span(start, end)],
        direct: true,
        sourceEntityId: null,
        sourceKind: 'anonymous',
        denied: false,
        via: [],
      }),
    ),
    events: [],
  }
}

function nameEntities(
  found: readonly KnownName[],
  articleId: string,
  span: (start: number, end: number) => Span,
): { readonly names: Annotated['names']; readonly entities: readonly Entity[] } {
  const byKey = Map.groupBy(found, ({ kind, key }) => `${kind} ${key}`)
  const idOf = new Map([...byKey.keys()].map((key, n) => [key, `${articleId}:e${n + 1}`]))
  const idFor = ({ kind, key }: KnownName): string => idOf.get(`${kind} ${key}`) ?? ''
  const entities = [...byKey.values()].map((names): Entity => {
    const byText = Map.groupBy(
      names.map(({ start, end }) => span(start, end)),
      ({ quote }) => quote,
    )
    const first = names[0] as KnownName
    return {
      id: idFor(first),
      name: [...byText.keys()].reduce((best, text) => (text.length > best.length ? text : best), ''),
      kind: first.kind,
      roles: [],
      variants: [...byText].map(([text, spans]) => ({ text, articleIds: [articleId], count: spans.length, spans })),
    }
  })
  return {
    names: found.map((name) => ({ span: span(name.start, name.end), kind: name.kind, entityId: idFor(name) })),
    entities,
  }
}

/** What is known of the languages met so far: making it takes some milliseconds, and never changes. */
const locales = new Map<string, Locale>()

function localeOf(language: string): Locale {
  const code = knownTag(language) ?? 'und'
  const kept = locales.get(code)
  if (kept !== undefined) return kept
  const locale = readLocale(code)
  locales.set(code, locale)
  return locale
}

function sentencesOf({ text, language }: Article): Annotated['sentences'] {
  const segmenter = new Intl.Segmenter(knownTag(language) ?? 'en', { granularity: 'sentence' })
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    return start < end ? [{ start, end }] : []
  })
}
