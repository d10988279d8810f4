import type { VNode } from 'preact'
import type { Article, DateKnown } from '../../model/types.ts'
import { type Child, element } from '../element.ts'
import { anchorOf } from '../view/anchors.ts'
import { directionOf } from '../view/direction.ts'
import type { Passage } from '../view/passages.ts'
import { shortTime } from '../view/short-time.ts'
import { oneLine } from '../view/shorten.ts'
import { inOrder, markedText } from './marked-text.ts'

type ArticleProps = {
  readonly article: Article
  readonly label: (articleId: string) => string
  readonly passages: readonly Passage[]
  readonly level: number
}

const LANGUAGE = /^[a-z]{2,3}(?:-\w{2,8})*$/i

/** One report as it was read: its passages marked, and what was left out of it, with the rule. */
export function articleReport({ article, label, passages, level }: ArticleProps): VNode {
  const { id, title, standfirst, headings, captions, removed } = article
  // The page is English; so is what it says within a report of another language.
  const isEnglish = !LANGUAGE.test(article.language) || ['en', 'und'].includes(article.language)
  const ours = isEnglish ? null : 'en'
  const byPiece = Map.groupBy(inOrder(passages), ({ piece }) => piece)
  const marked = (text: string, piece: string) => markedText(text, 0, text.length, byPiece.get(piece) ?? [])
  const list = (name: string, texts: readonly string[], piece: string, open: boolean) =>
    texts.length > 0
      ? element(
          'details',
          { class: 'pieces', open },
          element('summary', {}, name),
          element(
            'ul',
            {},
            texts.map((text, index) => element('li', { dir: directionOf(text) }, marked(text, `${piece}:${index}`))),
          ),
        )
      : null
  return element(
    'article',
    {
      class: 'report',
      id: anchorOf('article', id),
      lang: isEnglish ? null : article.language,
    },
    element(
      'header',
      {},
      element(
        'p',
        { class: 'outlet', lang: ours },
        element('bdi', {}, label(id)),
        element('span', { class: 'date' }, dateInWords(article.published)),
      ),
      element(
        `h${level}`,
        { dir: title === null ? null : directionOf(title) },
        title === null ? 'Without a title' : marked(title, 'title'),
      ),
      byline(article, ours),
    ),
    standfirst === null
      ? null
      : element('p', { class: 'standfirst', dir: directionOf(standfirst) }, marked(standfirst, 'standfirst')),
    element('div', { class: 'body' }, paragraphs(article.text, byPiece.get('') ?? [])),
    list(headings.length === 1 ? 'A subheading' : `${headings.length} subheadings`, headings, 'heading', true),
    list(captions.length === 1 ? 'A caption' : `${captions.length} captions`, captions, 'caption', true),
    removedList(removed, ours, (text, index) => marked(text, `removed:${index}`)),
  )
}

/** "12 March 2024", "between …, inferred", "no date". */
export function dateInWords({ value, earliest, latest, basis }: DateKnown): string {
  const day = value ? shortTime({ earliest: value, latest: value }) : shortTime({ earliest, latest })
  return day === null
    ? 'no date'
    : basis === 'stated'
      ? day
      : `${day}, ${basis === 'inferred' ? 'inferred' : 'date unknown'}`
}

function byline({ authors, credits, published, source, nearDuplicateOf }: Article, lang: string | null): Child {
  const lines = [
    authors.length > 0 ? `By ${authors.map(oneLine).join(', ')}` : null,
    credits.length > 0 ? `Credits ${credits.map(oneLine).join(', ')}` : null,
    published.basis === 'inferred' && published.because ? `Date inferred: ${published.because}` : null,
    nearDuplicateOf ? 'Repeats the text of another report' : null,
  ].filter((line) => line !== null)
  const address =
    source.url && /^https?:\/\//i.test(source.url)
      ? element('a', { href: source.url, rel: 'noreferrer noopener', class: 'original' }, 'original')
      : null
  return lines.length > 0 || address
    ? element(
        'p',
        { class: 'byline', lang },
        lines.map((line, index) => [index > 0 ? ' · ' : null, element('bdi', {}, line)]),
        address && lines.length > 0 ? ' · ' : null,
        address,
      )
    : null
}

function paragraphs(text: string, passages: readonly Passage[]): Child {
  return [...text.matchAll(/[^\n]+/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    return element(
      'p',
      { dir: directionOf(match[0]) },
      markedText(
        text,
        start,
        end,
        passages.filter((passage) => passage.start < end && passage.end > start),
      ),
    )
  })
}

function removedList(
  removed: Article['removed'],
  lang: string | null,
  draw: (text: string, index: number) => Child,
): Child {
  if (removed.length === 0) return null
  const items = removed.map(({ text, rule }, index) =>
    element(
      'li',
      {},
      removed[index - 1]?.rule === rule ? null : [element('i', { lang }, rule), ' '],
      directionOf(text) === null ? draw(text, index) : element('span', { dir: 'auto' }, draw(text, index)),
    ),
  )
  return element(
    'details',
    { class: 'pieces left-out' },
    element('summary', {}, `Left out: ${removed.length} ${removed.length === 1 ? 'piece' : 'pieces'}`),
    element('ul', {}, items),
  )
}
