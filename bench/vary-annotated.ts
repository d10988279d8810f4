import type { Annotated, Article, Span } from '../src/model/types.ts'
import { dayOfVariant, hash, OWN_CAPITAL, syllable } from './vary.ts'

/**
 * A reading of the same build about something else, as `vary` makes an article, without reading it again: every name is
 * replaced by another of the same length (the same word by the same name), so that all offsets hold; days are shifted;
 * numbers stay. Round 0 is the reading itself.
 */
export function varyAnnotated(annotated: Annotated, round: number): Annotated {
  if (round === 0) return annotated
  const names = new Map<string, string>()
  const rename = (word: string): string => {
    const known = names.get(word)
    if (known !== undefined) return known
    const made = OWN_CAPITAL.test(word) ? word : sameLength(word, round)
    names.set(word, made)
    return made
  }
  const change = (text: string): string => text.replace(NAME, rename)
  const { id } = annotated.article
  const newId = `${id}-${round}`
  const article = varyArticle(annotated.article, { change, newId, round })
  const vary = (value: unknown): unknown => {
    if (typeof value === 'string')
      return DAY.test(value)
        ? dayOfVariant(value, round)
        : value === id || value.startsWith(`${id}:`)
          ? newId + value.slice(id.length)
          : change(value)
    if (Array.isArray(value)) return value.map(vary)
    if (value === null || typeof value !== 'object') return value
    if ('quote' in value) {
      const span = value as Span
      return { ...span, articleId: newId, quote: pieceOf(article, span.in).slice(span.start, span.end) }
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, vary(inner)]))
  }
  const { article: _, ...rest } = annotated
  return { ...(vary(rest) as Omit<Annotated, 'article'>), article }
}

const DAY = /^\d{4}-\d\d-\d\d(?:$|T)/
/** The first letters of a line stay: they begin a sentence, and are no name as a rule. */
const NAME = /(?<=[\p{L}\p{N},;'’”)-] )\p{Lu}\p{L}*/gu

type Variant = {
  readonly change: (text: string) => string
  readonly newId: string
  readonly round: number
}

function varyArticle(article: Article, { change, newId, round }: Variant): Article {
  const shifted = (day: string | null): string | null => day && dayOfVariant(day, round)
  const { value, earliest, latest } = article.published
  const { url } = article.source
  return {
    ...article,
    id: newId,
    source: {
      ...article.source,
      ...(url === undefined ? {} : { url: `${url}${url.includes('?') ? '&' : '?'}v=${round}` }),
    },
    published: {
      ...article.published,
      value: shifted(value),
      earliest: shifted(earliest),
      latest: shifted(latest),
    },
    title: article.title && change(article.title),
    standfirst: article.standfirst && change(article.standfirst),
    text: change(article.text),
    headings: article.headings.map(change),
    captions: article.captions.map(change),
    removed: [],
  }
}

function pieceOf(article: Article, piece: string | undefined): string {
  const [name, number = '0'] = piece?.split(':') ?? []
  if (name === 'title') return article.title ?? ''
  if (name === 'standfirst') return article.standfirst ?? ''
  if (name === 'heading') return article.headings[Number(number)] ?? ''
  if (name === 'caption') return article.captions[Number(number)] ?? ''
  return article.text
}

function sameLength(word: string, round: number): string {
  const seed = hash(word, round)
  let made = ''
  for (let i = 0; made.length < word.length; i++) made += syllable(hash(word, seed + i))
  return made.charAt(0).toUpperCase() + made.slice(1, word.length)
}
