import { isNewsAgency } from '../../clean/agencies.ts'
import { articlesOf, namesOf, type Thing } from '../json-ld.ts'
import type { PageDocument, PageElement } from '../page-node.ts'
import { unescaped } from '../unescaped.ts'

/** Texts of one source in a page's data that name its authors. */
export type Stated = { readonly from: string; readonly texts: readonly string[] }

/** Meta elements that name who wrote a page, the surest first. */
const authorMetas: readonly string[] =
  'author article:author article:author_name article_author parsely-author sailthru.author byl byline dc.creator dcterms.creator dc.author citation_author citation_authors bt:author vr:author cxenseparse:author authors creator og:article:author og:author book:author analytics:author analyticsattributes.author shareaholic:article_author_name dc:creator dc.contributor'.split(
    ' ',
  )
/** Others of the many names that systems give such an element ("rbauthors", "mrf:authors", "story.byline"). */
const otherMetas = /authors?(?:[._-]?names?)?$|byline$|^(?:rnews|dc\w*)[.:]creator/
const notOfPage = /banner|twitter|facebook|google|image|photo|video|music|comment/
/** Longer values are no names. */
const longest = 600
const most = 60
/** Other things of a page than an article whose author wrote the page. */
const wholePage = /^(?:\w*WebPage|Recipe|HowTo|Review|CreativeWork|QAPage|Course|Guide|PodcastEpisode)$/i

/** What a page's data say of its authors, by source, the surest first; sources without a text are left out. */
export function statedAuthors(
  document: PageDocument,
  things: readonly Thing[],
  title: string | null,
): readonly Stated[] {
  const metas = readAuthorMetas(document)
  const pages = things.filter((thing) => [thing['@type']].flat().some((type) => wholePage.test(String(type))))
  return [
    { from: 'JSON-LD', texts: ofArticle(things, title) },
    ...authorMetas.map((name) => ({ from: `meta ${name}`, texts: metas.get(name) ?? [] })),
    ...[...metas]
      .filter(([name]) => otherMetas.test(name) && !authorMetas.includes(name) && !notOfPage.test(name))
      .map(([name, texts]) => ({ from: `meta ${name}`, texts })),
    { from: 'meta twitter:data', texts: labelledMeta(metas) },
    { from: 'microdata', texts: fromMicrodata(document) },
    { from: 'link', texts: titlesOf(document.querySelectorAll('link[rel~="author"]')) },
    { from: 'JSON-LD of the page', texts: pages.flatMap((thing) => authorsOf(thing, things)) },
  ].filter(({ texts }) => texts.length > 0)
}

const scripted =
  /"(?:authors?|author_?names?|byline|bylines?)"\s{0,3}:\s{0,3}\[?\s{0,3}(?:\{[^{}[\]]{0,80}?"name"\s{0,3}:\s{0,3})?"([^"\\]{4,80})"/gi
/** More names than these in a page's scripts are those of other articles. */
const mostScripted = 2

/** Who the data in a page's scripts say wrote it, where they all name the same. */
export function scriptedAuthors(html: string): Stated {
  const texts = new Set([...html.matchAll(scripted)].map((match) => match[1] ?? ''))
  return { from: 'data in a script', texts: texts.size <= mostScripted ? [...texts] : [] }
}

/** Authors of the first article that has any. */
function ofArticle(things: readonly Thing[], title: string | null): readonly string[] {
  for (const article of articlesOf(things, title)) {
    const authors = authorsOf(article, things)
    if (authors.length > 0) return authors
  }
  return []
}

/** Authors of a thing; one that is only referred to by its @id is looked up. */
function authorsOf(thing: Thing, things: readonly Thing[]): readonly string[] {
  const all = [
    namesOf(thing.author).length > 0 || isReference(thing.author) ? thing.author : (thing.creator ?? thing.author),
  ].flat(2)
  // bodies beside persons are whom these work for
  const persons = all.filter((author) => isOfType(author, 'Person'))
  const bodies = new Set(persons.length > 0 ? all.filter((author) => isOfType(author, 'Organization')) : [])
  return all
    .filter((author) => !bodies.has(author))
    .flatMap((author) => {
      const named = namesOf(author)
      if (named.length > 0 || typeof author !== 'object' || author === null) return named
      const { '@id': id, givenName, familyName } = author as Thing
      if (typeof givenName === 'string' && typeof familyName === 'string') return [`${givenName} ${familyName}`]
      return typeof id === 'string' ? things.filter((one) => one['@id'] === id).flatMap((one) => namesOf(one.name)) : []
    })
}

/** Something that stands for an author without a name of its own. */
function isReference(value: unknown): boolean {
  return [value].flat().some((one) => typeof one === 'object' && one !== null)
}

function isOfType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && [(value as Thing)['@type']].flat().includes(type)
}

/** All values of the meta elements named, by lower-case name: several authors stand in several elements. */
function readAuthorMetas(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.trim().toLowerCase()
    const content = meta.getAttribute('content')?.trim()
    if (name === undefined || content === undefined || content === '' || content.length > longest) continue
    const values = found.get(name) ?? []
    if (values.length < most) values.push(inOrder(unescaped(content)))
    found.set(name, values)
  }
  return found
}

/** "Roe, Jane M." is Jane M. Roe, "roe@post.example (Jane Roe)" Jane Roe; "Jane Roe, John Doe" are two. */
function inOrder(name: string): string {
  const match = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?)*)$/u.exec(name)
  if (match !== null && ![match[1], match[2]].some((part) => isNewsAgency(part ?? ''))) return `${match[2]} ${match[1]}`
  return /^[^\s@()]+@[^\s@()]+ \(([^()]+)\)$/.exec(name)?.[1] ?? name
}

/** Cards of X (twitter:label1 "Written by", twitter:data1 "Jane Roe"). */
function labelledMeta(metas: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [1, 2].flatMap((at) => {
    const label = metas.get(`twitter:label${at}`)?.[0] ?? ''
    return /writ|author|\bby\b|verfasst|autor|auteur|écrit|escrito|scritto|geschreven|skrevet|skriven/i.test(label)
      ? (metas.get(`twitter:data${at}`) ?? [])
      : []
  })
}

/** <link rel="author" title="Jane Roe"> */
function titlesOf(elements: readonly PageElement[]): readonly string[] {
  return elements.slice(0, most).flatMap((element) => element.getAttribute('title')?.trim() || [])
}

/** Names that elements hold in attributes: <meta itemprop="author" content>, or in an author's own <meta itemprop="name">. */
function fromMicrodata(document: PageDocument): readonly string[] {
  const contents = (elements: readonly PageElement[]) =>
    elements.slice(0, most).flatMap((element) => {
      const content = element.getAttribute('content')?.trim() ?? ''
      return content === '' || content.length > longest ? [] : [content]
    })
  const own = contents(document.querySelectorAll('meta[itemprop~="author"]'))
  return own.length > 0 ? own : contents(document.querySelectorAll('[itemprop~="author"] meta[itemprop~="name"]'))
}
