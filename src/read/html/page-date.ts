import { readDate } from '../dateline/read-date.ts'
import { isArticle, type Thing, textOf } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument } from './page-node.ts'

/** A date and what on the page states it. */
export type PageDate = { readonly value: string; readonly evidence: string }

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publicationdate',
  'published-date',
  'published',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'date',
  'date_published',
  'created',
  'displaydate',
  'artikel:published_time',
  'mediator_published_time',
  'weibo:article:create_at',
  'ptime',
  'pdate',
  'release_date',
  'gentime',
  'blogcatalog:date',
]
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'revision_date',
  'updated_time',
]

/** The day of publication, by the strength of what states it; null rather than a guess. */
export function readPageDate(
  document: PageDocument,
  metas: Metas,
  things: readonly Thing[],
  url: string | undefined,
): { readonly published: PageDate | null; readonly modified: PageDate | null } {
  const articles = things.filter(isArticle)
  const published =
    first(articles, 'datePublished') ??
    firstMeta(metas, publishedMetas) ??
    first(
      things.filter((thing) => /page/i.test(String(thing['@type']))),
      'datePublished',
    ) ??
    first(articles, 'dateCreated') ??
    fromMicrodata(document, 'datePublished') ??
    fromElements(document) ??
    fromUrl(url ?? metas.get('og:url') ?? metas.get('canonical'))
  const modified =
    first(articles, 'dateModified') ?? firstMeta(metas, modifiedMetas) ?? fromMicrodata(document, 'dateModified')
  return { published: published ?? modified, modified }
}

function first(things: readonly Thing[], key: string): PageDate | null {
  for (const thing of things) {
    const value = dated(textOf(thing[key]))
    if (value !== null) return { value, evidence: `JSON-LD ${key}` }
  }
  return null
}

function firstMeta(metas: Metas, names: readonly string[]): PageDate | null {
  for (const name of names) {
    const value = dated(metas.get(name) ?? null)
    if (value !== null) return { value, evidence: `meta ${name}` }
  }
  return null
}

function dated(text: string | null): string | null {
  if (text === null) return null
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}.*)?$/.exec(text.trim())
  return compact === null ? readDate(text) : readDate(`${compact[1]}-${compact[2]}-${compact[3]}`)
}

function fromMicrodata(document: PageDocument, name: string): PageDate | null {
  for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
    const value = dated(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
    if (value !== null) return { value, evidence: `microdata ${name}` }
  }
  return null
}

/** Elements marked as the date of the article: <time pubdate>, the one <time> of its head, classes that say so. */
function fromElements(document: PageDocument): PageDate | null {
  const selectors = [
    'time[pubdate]',
    'article header time[datetime]',
    'abbr.published',
    '.entry-date',
    'time.published',
    'time.entry-date',
    '.published',
    '.post-date',
    '.article-date',
    '.article__date',
    '.date-published',
    '.publish-date',
    '.pubdate',
    '.byline time',
    'article time[datetime]',
    'time[datetime]',
    '.date',
    '.dateline',
    '.timestamp',
    '.meta-date',
    '.post-meta',
    '.entry-meta',
    '.article-meta',
    '.news-date',
    '#date',
  ]
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element === null) continue
    const value =
      dated(element.getAttribute('datetime') ?? element.getAttribute('title') ?? null) ??
      readDate(element.textContent.slice(0, 200))
    if (value !== null) return { value, evidence: `element ${selector}` }
  }
  return null
}

/** A day in the address: /2016/11/09/, /2016-11-09-. */
function fromUrl(url: string | undefined): PageDate | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url ?? '')
  const value = match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`)
  return value === null ? null : { value, evidence: 'address' }
}
