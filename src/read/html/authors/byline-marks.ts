import { elsewhereOf } from '../page-layout.ts'
import type { PageElement } from '../page-node.ts'
import type { PlacedBlock } from '../short-blocks.ts'

/** Names that elements with a byline go by. */
const bylineName =
  /by-?line|author|writer|wrote|(?:screen|user)-?name|submitted|posted-?by|contrib(?:utor)?(?![a-z])|reporter|columnist|journalist|autor|auteur|redact|verfasser|firma\b|signature|signed|(?:^|[\s_-])(?:credits?|source|fn|vcard|writtenby|written-by|posted-by|redaktion)(?:$|[\s_-])/i
/** Names of an element that holds nothing but who signs. */
const signerName =
  /(?:^|[\s_-])(?:authors?|byline|writer|posted-?by)(?:[_-]+(?:name|link|url|title))?(?:$|\s)|(?:author|byline)_*name/i
/** Parts named so tell of an author, but not that this is one: boxes on authors below the text, pictures' credits. */
const noByline = /photo|image|caption|figure|picture|media-credit|comment|(?<!(?:no|with|has)-)avatar|social|share/i
/** Further attributes in which elements are named. */
const partNames = ['data-testid', 'data-component', 'data-qa', 'data-hook']
/** Addresses of pages about one author. */
const authorPage =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|reporters?|contributors?|columnists?|journalists?|writers?|users?|u|members?|bylines?|by|bio|newsteam|staff|profiles?|people|team|opinion\/autor)\/(?:\d+\/)?[^/?#]{3,}|^(?:https?:\/\/[^/]+)?\/@[\w.-]{3,}/i
/** So many elements around a block are looked at. */
const levels = 3

/** What the elements in and around a block say of who signs it, apart from its text. */
export function bylineMarks(block: PlacedBlock) {
  return {
    /** rel="author", itemprop="author" and the like. */
    isMarked: isMarked(block),
    /** Named as bylines are. */
    isNamed: isNamed(block),
    /** In an element named for who signs alone. */
    holdsSigner: [block.element, ...block.inlines].some(isSignerNamed),
    /** Linked to a page about one author. */
    linksAuthor: [...block.inlines, ...linksAround(block)].some(isAuthorLink),
  }
}

/** The inline elements in a block that hold a name of its byline. */
export function bylineElements({ inlines }: PlacedBlock): readonly PageElement[] {
  return inlines.filter(
    (one) =>
      isAuthorMark(one) || isAuthorLink(one) || (bylineName.test(one.className) && !noByline.test(one.className)),
  )
}

/** Is an element in a block marked as the author, or named for that alone? */
export function holdsMark({ element, inlines }: PlacedBlock): boolean {
  return [element, ...inlines].some((one) => isAuthorMark(one) || isSignerNamed(one))
}

function isAuthorMark(element: PageElement): boolean {
  return (
    /\bauthor\b/i.test(element.getAttribute('rel') ?? '') ||
    /\b(?:author|creator)\b/i.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '')
  )
}

function isSignerNamed({ className }: PageElement): boolean {
  return signerName.test(className)
}

function isAuthorLink(element: PageElement): boolean {
  return authorPage.test(element.getAttribute('href') ?? '')
}

function isMarked({ element, inlines }: PlacedBlock): boolean {
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    if (isAuthorMark(at)) return true
    at = at.parentElement
  }
  return inlines.some(isAuthorMark)
}

function isNamed(block: PlacedBlock): boolean {
  const names = namesOf(block)
  return (bylineName.test(names) || block.element.tagName === 'ADDRESS') && !isNoByline(names)
}

/** The links that a whole block stands in. */
function linksAround({ element }: PlacedBlock): readonly PageElement[] {
  const found: PageElement[] = []
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    if (at.tagName === 'A') found.push(at)
    at = at.parentElement
  }
  return found
}

/** What a block's elements are named. */
function namesOf({ element, inner }: PlacedBlock): string {
  const parts = [inner]
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null && at.tagName !== 'BODY'; level += 1) {
    parts.push(at.className, at.id, ...partNames.map((name) => at?.getAttribute(name) ?? ''))
    at = at.parentElement
  }
  return parts.join(' ')
}

/** In a picture or its caption: who is named took it. */
export function isInFigure(element: PageElement): boolean {
  let at: PageElement | null = element
  for (let level = 0; level <= levels && at !== null; level += 1) {
    if (at.tagName === 'FIGURE' || at.tagName === 'FIGCAPTION') return true
    at = at.parentElement
  }
  return false
}

/** What a block loses in a part of the page that tells of other things; a box for the author beside the text may be one. */
export function astray(element: PageElement, around: ReadonlySet<PageElement>): number {
  const part = elsewhereOf(element, around)
  if (part !== null) return authorBox.test(`${part.className} ${part.id}`) && !/comment/i.test(part.className) ? 1 : 5
  return isCard(element, around) ? 5 : 0
}

const authorBox = /author|byline|contributor|writer/i

/** Is a part named for pictures, comments or buttons? The picture of an author is no author of a picture. */
function isNoByline(names: string): boolean {
  if (!noByline.test(names)) return false
  const others = names.split(/\s+/).filter((name) => !ofAuthor.test(name) || /comment/i.test(name))
  return noByline.test(others.join(' '))
}

/** "authorNameAndSocial", "author-image-wrapper" */
const ofAuthor = /(?:author|byline|writer|contributor)[\w-]*(?:photo|image|picture|avatar|social|share)/i

/** In another <article> than the headline: a card of another page. */
function isCard(element: PageElement, around: ReadonlySet<PageElement>): boolean {
  if (![...around].some(({ tagName }) => tagName === 'ARTICLE')) return false
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (around.has(at)) return false
    if (at.tagName === 'ARTICLE') return true
  }
  return false
}
