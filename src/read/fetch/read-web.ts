import type { Article } from '../../model/types.ts'
import type { Hint, Link } from '../formats/format.ts'
import { failure, notice, type ReadItem } from '../read-item.ts'
import { readSource } from '../read-source.ts'
import { bytesSource } from '../sources/byte-source.ts'
import { feedsOfPage } from './feeds-of-page.ts'
import type { Fetched, Fetcher } from './fetched.ts'
import { inOrder } from './in-order.ts'
import { pageOfFeed } from './page-of-feed.ts'

/** The network as far as the user opened it. */
export type Web = {
  readonly fetcher: Fetcher
  /**
   * Fetch what feeds, sitemaps and OPML list. By default the pages of feeds and sitemaps that were named by their
   * address, and nothing for those in files; feeds of an OPML list only when asked for.
   */
  readonly follow?: boolean
  /** Pages fetched at most for one input; the newest first where their dates are known. */
  readonly limit: number
}

/** What is fetched for one input. */
type Errand = {
  readonly web: Web
  readonly hint: Hint
  /** The list was named by its address. */
  readonly named: boolean
  /** Addresses asked, so that none is asked twice. */
  readonly asked: Set<string>
  /** Pages that may still be asked. */
  readonly budget: { left: number }
  readonly depth: number
}

/** Requests under way at once; each host gets one at a time all the same. */
const atOnce = 6
/** An OPML list leads to feeds, an index to sitemaps; lists of lists of lists are made to harm. */
const deepest = 3
/** Sitemaps of one index that are read. */
const mostLists = 50

/** Reads what an address leads to: a page, a feed, a sitemap, an archive, of any format. */
export function readUrl(url: string, web: Web, hint: Hint): AsyncIterable<ReadItem> {
  return readAddress(url, url, errandOf(web, hint, true))
}

/** Follows what lists in a file name, where the user asked for it. */
export function followFile(items: AsyncIterable<ReadItem>, web: Web, hint: Hint): AsyncIterable<ReadItem> {
  return follow(items, errandOf(web, hint, false))
}

function errandOf(web: Web, hint: Hint, named: boolean): Errand {
  return { web, hint, named, asked: new Set(), budget: { left: web.limit }, depth: 0 }
}

async function* readAddress(url: string, input: string, errand: Errand): AsyncIterable<ReadItem> {
  errand.asked.add(url)
  const fetched = await errand.web.fetcher.get({ url })
  yield* follow(readFetched(fetched, input, errand.hint), errand)
}

async function* readFetched(fetched: Fetched, input: string, hint: Hint): AsyncIterable<ReadItem> {
  if (fetched.kind === 'failed') yield failure(input, fetched.reason)
  else if (fetched.kind === 'unchanged') yield notice(input, 'it has not changed')
  else {
    const { finalUrl, charset, fetchedAt, bytes } = fetched
    const told: Hint = { ...hint, url: finalUrl, captured: fetchedAt, ...(charset === null ? {} : { charset }) }
    for await (const item of readSource(bytesSource(bytes), { input, hint: told, found: false })) {
      const feeds = item.kind === 'failure' ? feedsOfPage(fetched) : []
      yield feeds.length > 0 && item.kind === 'failure'
        ? failure(item.input, `${item.reason}; the page names feeds, which can be read: ${feeds.join(', ')}`)
        : item
    }
  }
}

async function* follow(items: AsyncIterable<ReadItem>, errand: Errand): AsyncIterable<ReadItem> {
  const ofFeed: { readonly item: Article; readonly url: string }[] = []
  const links: { readonly link: Link; readonly input: string }[] = []
  for await (const item of items) {
    if (item.kind === 'link') links.push(item)
    else if (item.kind === 'article' && item.ofFeed === true && follows('page', errand)) {
      const { url } = item.article.source
      if (url === undefined) yield item
      else ofFeed.push({ item: item.article, url })
    } else yield item
  }
  yield* readPagesOfFeed(ofFeed, errand)
  yield* readLinks(links, errand)
}

/** Does the user want what a list of this kind names? */
function follows(to: Link['to'], { web, named }: Errand): boolean {
  return web.follow ?? (named && to !== 'feed')
}

type OfFeed = { readonly item: Article; readonly url: string }

async function* readPagesOfFeed(all: readonly OfFeed[], errand: Errand): AsyncIterable<ReadItem> {
  const { web, hint } = errand
  const wanted = all.filter(({ url }) => mayAsk(url, errand))
  for await (const [{ item, url }, fetched] of inOrder(wanted, atOnce, ({ url }) => web.fetcher.get({ url }))) {
    let page: Article | null = null
    let reason = 'the page has less text than the feed'
    for await (const found of readFetched(fetched, url, hint)) {
      if (found.kind === 'article') page ??= pageOfFeed(found.article, item)
      else if (found.kind === 'failure') reason = found.reason
    }
    if (page === null) yield notice(url, `${reason}; the text of the feed is taken`)
    yield { kind: 'article', article: page ?? item }
  }
  // beyond the limit; what two items or two feeds link to is read once
  const rest = all.filter(({ url }) => !errand.asked.has(url))
  if (rest.length > 0)
    yield notice(
      rest[0]?.item.source.feed ?? '',
      `${rest.length} more pages are not fetched, and the text of the feed is taken (--limit N fetches more)`,
    )
  for (const { item } of rest) yield { kind: 'article', article: item }
}

async function* readLinks(
  links: readonly { readonly link: Link; readonly input: string }[],
  errand: Errand,
): AsyncIterable<ReadItem> {
  const { web, hint } = errand
  const newest = links.toSorted((a, b) =>
    dateOf(b.link) < dateOf(a.link) ? -1 : dateOf(b.link) > dateOf(a.link) ? 1 : 0,
  )
  for (const { link, input } of links) if (!follows(link.to, errand)) yield { kind: 'link', input, link }
  const pages = newest.filter(({ link }) => link.to === 'page' && follows('page', errand))
  const wanted = pages.filter(({ link }) => mayAsk(link.url, errand))
  for await (const [{ link }, fetched] of inOrder(wanted, atOnce, ({ link }) => web.fetcher.get({ url: link.url }))) {
    for await (const item of readFetched(fetched, link.url, hint)) {
      if (item.kind === 'article') yield { kind: 'article', article: withStated(item.article, link) }
      else if (item.kind !== 'link') yield item
    }
  }
  const left = pages.filter(({ link }) => !errand.asked.has(link.url)).length
  if (left > 0)
    yield notice(
      pages[0]?.input ?? '',
      `the ${wanted.length} newest pages are fetched; ${left} more are listed (--limit N fetches more)`,
    )
  yield* readLists(
    newest.filter(({ link }) => link.to !== 'page' && follows(link.to, errand)),
    errand,
  )
}

async function* readLists(
  lists: readonly { readonly link: Link; readonly input: string }[],
  errand: Errand,
): AsyncIterable<ReadItem> {
  const inner: Errand = { ...errand, named: true, depth: errand.depth + 1 }
  let read = 0
  for (const { link, input } of lists) {
    if (errand.asked.has(link.url)) continue
    if (inner.depth > deepest) yield notice(input, `lists are followed ${deepest} deep; ${link.url} is not read`)
    else if (errand.budget.left === 0 || read >= mostLists) {
      yield notice(
        input,
        `${lists.length - read} of the ${lists.length} lists it names are not read (--limit N fetches more)`,
      )
      return
    } else {
      read += 1
      // each feed of an OPML list has a limit of its own; sitemaps of one index share one
      const own = link.to === 'feed' ? { ...inner, budget: { left: errand.web.limit } } : inner
      yield* readAddress(link.url, link.url, own)
    }
  }
}

/** Takes one of the pages that may still be asked for; no page is asked twice. */
function mayAsk(url: string, { asked, budget }: Errand): boolean {
  if (asked.has(url) || budget.left === 0) return false
  asked.add(url)
  budget.left -= 1
  return true
}

function dateOf({ published, modified }: Link): string {
  return published ?? modified ?? ''
}

/** With what the list states and the page does not. */
function withStated(article: Article, { title, outlet, published }: Link): Article {
  return {
    ...article,
    title: article.title ?? title ?? null,
    outlet: article.outlet ?? (outlet === undefined ? null : { name: outlet }),
    published:
      article.published.basis !== 'stated' && published !== undefined
        ? {
            value: published,
            earliest: published,
            latest: published,
            basis: 'stated',
            because: 'stated by the sitemap',
          }
        : article.published,
  }
}
