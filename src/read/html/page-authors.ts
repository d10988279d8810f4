import { isPersonLike } from '../clean/names-of-media.ts'
import { isArticle, namesOf, type Thing } from './json-ld.ts'
import type { Metas } from './metas.ts'
import type { PageDocument, PageElement } from './page-node.ts'

/** Meta elements that name who wrote a page. */
const authorMetas: readonly string[] =
  'author article:author article:author_name parsely-author sailthru.author byl dc.creator dcterms.creator dc.contributor citation_author cxenseparse:author authors creator og:article:author'.split(
    ' ',
  )
/** Elements marked as the byline, the surest first. */
const marks: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"]',
  '.byline .author, .byline a, .author-name, .author__name, .byline__name, .byline-name, .article-author__name, .author a, .by-author a, .vcard .fn, [class*="byline" i] a, [class*="author-name" i], [data-testid*="byline" i] a, [class*="wrote" i] a, [class*="writer" i] a',
  '.byline, .by-line, .author, .by-author, .article-author, .post-author, .entry-author, .story-byline, .meta-author, [class*="byline" i], [class*="authorname" i]',
]
/** Addresses of pages about one author. */
const authorPage =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|reporters?|contributors?|columnists?|journalists?|writers?|by|bio|newsteam|staff|profiles?|people)\/[^/?#]{3,}/i
/** Parts of a page that name who wrote other things. */
const elsewhere = /comment|related|sidebar|footer|teaser|widget|recommend|popular|more-|trending|latest|carousel|promo/i
const levels = 8
/** A text longer than this is no byline. */
const longest = 160
/** More names than these are a list of other articles' authors. */
const most = 8

/** Elements of one kind looked at. */
const mostMarked = 100

export type AuthorSources = {
  readonly document: PageDocument
  readonly metas: Metas
  readonly things: readonly Thing[]
  /** Names of the outlet: no person. */
  readonly outlet: string | undefined
}

/**
 * Persons and newsrooms that sign a page: its data, else elements marked as its byline, else links to authors' pages.
 * The first source that gives full names counts; data that have all of these and more are taken for it.
 */
export function readPageAuthors({ document, metas, things, outlet }: AuthorSources): readonly string[] {
  const own = fold(outlet ?? '')
  const names = (texts: readonly string[]) =>
    unique(texts.flatMap(list).map(tidy)).filter((name) => isName(name) && fold(name) !== own)
  const bare = unique(
    things
      .filter(isArticle)
      .flatMap((thing) => namesOf(thing.author))
      .map(tidy),
  ).filter(isName)
  const data = [
    names(things.filter(isArticle).flatMap((thing) => authorsOf(thing, things))),
    ...authorMetas.map((name) => names([metas.get(name) ?? ''])),
    names(/writ|author|by/i.test(metas.get('twitter:label1') ?? '') ? [metas.get('twitter:data1') ?? ''] : []),
  ]
  const shown = () => [...marks.map((mark) => names(marked(document, mark))), names(linked(document))]
  const sources = [...data, ...(data.some((found) => found.some(isFull)) ? [] : shown())].filter(
    (found) => found.length > 0 && found.length <= most,
  )
  // a site of one person is called like its author
  const best = sources.find((found) => found.every(isFull)) ?? sources[0] ?? bare
  const keys = best.map(fold)
  return data.find((found) => found.length > best.length && keys.every((key) => found.map(fold).includes(key))) ?? best
}

/** Names in a byline as it stands in the text: "By Jane Roe and John Doe, Reporter". */
export function namesInByline(byline: string): readonly string[] {
  return list(byline.replace(/\s+/g, ' '))
    .map(tidy)
    .filter((name) => isName(name) && isFull(name))
    .slice(0, 6)
}

/** Authors of a thing; one that is only referred to by its @id is looked up. */
function authorsOf(thing: Thing, things: readonly Thing[]): readonly string[] {
  return [thing.author ?? thing.creator].flat().flatMap((author) => {
    const named = namesOf(author)
    const id = typeof author === 'object' && author !== null ? (author as Thing)['@id'] : undefined
    if (named.length > 0 || typeof id !== 'string') return named
    return things.filter((one) => one['@id'] === id).flatMap((one) => namesOf(one.name))
  })
}

/** The names that a text lists; one whose parts are no names ("Staff and news services") is one name. */
function list(text: string): readonly string[] {
  const parts = text
    .replace(/\s+/g, ' ')
    .split(/\s*(?:,|;|·|•|\||\band\b|\bund\b|\bet\b|&)\s*/)
    .filter((part) => part !== '')
  return parts.some((part) => isFull(tidy(part))) ? parts : [text]
}

function marked(document: PageDocument, selector: string): readonly string[] {
  const all = [...document.querySelectorAll(selector)].slice(0, mostMarked).filter((element) => !isElsewhere(element))
  const inner = all.filter((element) => !all.some((other) => other !== element && contains(element, other)))
  const group = ancestor(inner[0], together)
  return inner
    .filter((element) => group === null || contains(group, element))
    .map((element) => element.textContent.trim())
    .filter((text) => text.length <= longest)
}

/** Names of one byline stand within so many levels of the first; further off they sign something else. */
const together = 3

function ancestor(element: PageElement | undefined, up: number): PageElement | null {
  let at = element ?? null
  for (let level = 0; level < up && at !== null; level += 1) at = at.parentElement
  return at
}

/** Links near the top of the text to a page about their text's person. */
function linked(document: PageDocument): readonly string[] {
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => authorPage.test(link.getAttribute('href') ?? '') && !isElsewhere(link))
    .map((link) => link.textContent.replace(/\s+/g, ' ').trim())
    .filter(isPersonLike)
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let at = inner.parentElement; at !== null; at = at.parentElement) if (at === outer) return true
  return false
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    if (at.tagName === 'ARTICLE' || at.tagName === 'MAIN' || at.tagName === 'BODY') return false
    if (at.tagName === 'FOOTER' || at.tagName === 'ASIDE' || at.tagName === 'NAV') return true
    if (elsewhere.test(at.className) || elsewhere.test(at.id)) return true
    at = at.parentElement
  }
  return false
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(
      /^\s*(?:view all posts by|(?:written|posted|reported|words|story|text|article|published) by|by|von|par|por|di|door|av|af|author)\b:?\s+/i,
      '',
    )
    .replace(/^(?:dr|prof|mr|mrs|ms)\.? (?=\p{Lu})/iu, '')
    .replace(/\s*[|(@].*$/, '')
    .replace(/\s+[-–—]\s.*$|\s+[-–—]$/, '')
    .replace(/\s+(?:in|for|on|published|updated|posted)\b.*$/i, '')
    .trim()
}

function isFull(name: string): boolean {
  return /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name)
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    !/https?:|\bwww\.|\d{3}|\d:\d|^(?:admin|administrator|editor|editors|staff|staff (?:writer|reporter)|unknown|null|undefined|author|authors|no author|guest|user|anonymous|webmaster|editorial (?:team|staff)|contributors?|(?:senior |staff |chief )?(?:reporter|writer|correspondent|editor))$/i.test(
      name,
    ) &&
    /\p{L}{2}/u.test(name) &&
    !/^\p{Ll}+ \p{Ll}/u.test(name) &&
    name.split(' ').length <= 6
  )
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
