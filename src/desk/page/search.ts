import { renderToString } from 'preact-render-to-string'
import { dateInWords } from '../../web/components/article-report.ts'
import { isolated } from '../../web/components/isolated.ts'
import { type Child, element } from '../../web/element.ts'
import { directionOf } from '../../web/view/direction.ts'
import { shortTime } from '../../web/view/short-time.ts'
import { oneLine, quoted, shorten } from '../../web/view/shorten.ts'
import type { Store } from '../store/open-store.ts'
import { outletNames } from '../store/outlets/outlets.ts'
import { type Hit, type PassageHit, readQuery, searchArticles, searchPassages, wordPattern } from '../store/search.ts'
import { findLine } from '../store/stories.ts'
import { opening, pageLinks } from './list-page.ts'
import { passagePath, storyPath } from './paths.ts'
import { type Asked, ON_A_PAGE, searchForm } from './search-form.ts'
import type { Page } from './shell.ts'

/** Outlets that the form proposes. */
const MOST_OUTLETS = 300

/** What was found, with the question above it. */
export async function searchPage(store: Store, asked: Asked): Promise<Page> {
  const { q, kind, outlet, from, to, story, least, most, page } = asked
  const within = {
    limit: ON_A_PAGE + 1,
    offset: page * ON_A_PAGE,
    ...(outlet === '' ? {} : { outlet }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(story === '' ? {} : { story }),
  }
  const isAsked = q !== '' || (kind !== 'article' && (outlet !== '' || story !== '' || least !== '' || most !== ''))
  const items = !isAsked
    ? []
    : kind === 'article'
      ? (await searchArticles(store, { text: q, ...within })).map((hit) => articleItem(hit, wordPattern(readQuery(q))))
      : (
          await searchPassages(store, {
            kind,
            subject: q,
            ...(least === '' ? {} : { least: Number(least) }),
            ...(most === '' ? {} : { most: Number(most) }),
            ...within,
          })
        ).map(passageItem)
  const found = items.slice(0, ON_A_PAGE)
  const of = story === '' ? null : await findLine(store, story)
  const outlets = await outletNames(store, MOST_OUTLETS)
  const main = element(
    'div',
    { class: 'desk-page' },
    opening('Search', null, searchForm(asked, { storyTitle: of?.title ?? null, outlets })),
    isAsked
      ? element(
          'section',
          { class: 'found', 'aria-label': 'What was found' },
          found.length > 0
            ? element('ol', { start: page * ON_A_PAGE + 1 }, found)
            : element('p', { class: 'empty' }, page > 0 ? 'No more.' : nothingFound(asked)),
          paging(asked, items.length > ON_A_PAGE),
        )
      : null,
  )
  return { title: q === '' ? 'Search' : `${q}: search`, section: 'search', main: renderToString(main), words: q }
}

function nothingFound({ kind, outlet, from, to, story }: Asked): string {
  const narrowed = outlet !== '' || from !== '' || to !== '' || story !== ''
  return `Nothing was found${narrowed ? ' with these filters' : ''}. ${HINTS[kind]}`
}
const HINTS: Readonly<Record<Asked['kind'], string>> = {
  article: 'A * at the end finds what begins so: “flood*”.',
  quote: 'Statements are found by the first letters of who makes them.',
  figure: 'Figures are found by the first letters of what they count.',
  name: 'Names are found by their first letters.',
}

function articleItem({ article, storyId, passages }: Hit, pattern: RegExp | null): Child {
  const { title, outlet, published } = article
  const name = title === null ? 'Without a title' : marked(oneLine(title), pattern)
  return element(
    'li',
    {},
    element('h2', {}, storyId === null ? name : element('a', { href: `${storyPath(storyId)}`, dir: 'auto' }, name)),
    element('p', { class: 'tellers' }, outlet ? [isolated(oneLine(outlet.name)), ' · '] : null, dateInWords(published)),
    passages.map((span) =>
      element(
        'p',
        { class: 'passage', dir: directionOf(span.quote) },
        storyId === null
          ? marked(oneLine(span.quote), pattern)
          : element('a', { href: passagePath(storyId, span) }, '… ', marked(oneLine(span.quote), pattern), ' …'),
      ),
    ),
  )
}

function passageItem({ kind, subject, value, span, storyId, outlet, title, day }: PassageHit): Child {
  const words = kind === 'quote' ? quoted(span.quote, 400) : shorten(span.quote, 200)
  const when = shortTime({ earliest: day, latest: day })
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'passage', dir: directionOf(span.quote) },
      storyId === null ? words : element('a', { href: passagePath(storyId, span) }, words),
      kind === 'figure'
        ? element('span', { class: 'subject' }, ` ${subject}${isWritten(value, span.quote) ? '' : ` (${value})`}`)
        : null,
      kind === 'quote' && subject !== ''
        ? element('span', { class: 'subject' }, ' ', isolated(shorten(subject, 80)))
        : null,
    ),
    element(
      'p',
      { class: 'tellers' },
      [outlet === null ? null : shorten(outlet, 40), when, title === null ? null : shorten(title, 100)]
        .filter((part) => part !== null)
        .map((part, index) => [index > 0 ? ' · ' : null, isolated(part)]),
    ),
  )
}

/** Whether the number stands in the words as it is. */
function isWritten(value: number | null, quote: string): boolean {
  return value === null || quote.replaceAll(',', '').includes(String(value))
}

/** A text with what was looked for in it set off. */
function marked(text: string, pattern: RegExp | null): Child {
  if (pattern === null) return text
  const parts: Child[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), element('b', {}, match[0]))
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}

function paging(asked: Asked, more: boolean): Child {
  const to = (page: number) => {
    const { page: _, ...rest } = asked
    const kept = Object.entries(rest).filter(([, value]) => value !== '')
    return `/search?${new URLSearchParams([...kept, ...(page > 0 ? [['page', String(page)]] : [])])}`
  }
  return pageLinks('Pages', { offset: asked.page, size: 1, isMore: more }, to)
}
