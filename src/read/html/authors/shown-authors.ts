import { isNewsAgency } from '../../clean/agencies.ts'
import { isPersonLike } from '../../clean/names-of-media.ts'
import { findDates } from '../../dateline/read-date.ts'
import { isElsewhere, nearness, type PageLayout } from '../page-layout.ts'
import type { PageElement } from '../page-node.ts'
import type { PlacedBlock } from '../short-blocks.ts'
import {
  fold,
  isLabelAlone,
  isLabelled,
  isPerson,
  type Signers,
  signersIn,
  unique,
  unlabelled,
  withoutDates,
} from './signers.ts'

/** Who signs a page as it is shown, and how surely. */
export type ShownAuthors = Signers & {
  /** 0 where nothing weighs enough. */
  readonly score: number
  /** Persons named where bylines stand, though nothing else says that they sign. */
  readonly maybe: readonly string[]
}

/** Names that elements with a byline go by. */
const bylineName =
  /by-?line|author|writer|wrote|screen-?name|submitted|posted-?by|contributor|reporter|columnist|journalist|autor|auteur|redact|verfasser|firma\b|signature|signed|(?:^|[\s_-])(?:credits?|source|fn|vcard|writtenby|written-by|posted-by|redaktion)(?:$|[\s_-])/i
/** Names of an element that holds nothing but who signs. */
const signerName =
  /(?:^|[\s_-])(?:authors?|byline|writer|posted-?by)(?:[_-]+(?:name|link|url|title))?(?:$|\s)|(?:author|byline)_*name/i
/** Parts named so tell of an author, but not that this is one: boxes on authors below the text, pictures' credits. */
const noByline = /photo|image|caption|figure|picture|media-credit|comment|avatar|social|share/i
/** Addresses of pages about one author. */
const authorPage =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|reporters?|contributors?|columnists?|journalists?|writers?|by|bio|newsteam|staff|profiles?|people|team|opinion\/autor)\/[^/?#]{3,}|^(?:https?:\/\/[^/]+)?\/@[\w.-]{3,}/i
/** Blocks longer than this are prose. */
const longest = 200
/** A block of so many characters that ends like a sentence is prose. */
const prose = 140
const levels = 3
/** Blocks of one byline stand within so many of each other. */
const together = 4
/** So many different names in blocks of one kind, apart from each other, are a list of other pages. */
const listed = 3
/**
 * What a candidate must reach. Weights by judgement, checked on the tune halves of trafilatura, wcxb_articles and aeb: a
 * label or a mark of the byline with a place near the headline is enough, a bare name somewhere is not.
 */
const enough = 5
/** A name and an address to write to, and no more. */
const mostWithAddress = 90
/** By so much a person's name is preferred to a newsroom's or a handle. */
const namedAhead = 2
/** What one must reach whose first name the data give. */
const possible = 2

type Candidate = Signers & { readonly at: number; readonly score: number; readonly sign: string }

/**
 * Who signs a page: every short text with names is weighed by its label ("By"), what its elements are named and marked
 * as, its distance from the headline, a date beside it, and what part of the page it is in. `nearOnly` looks
 * at what stands about the headline alone: a fifth of a page's time is saved where the data name who signs.
 */
export function shownAuthors(layout: PageLayout, nearOnly = false): ShownAuthors {
  const found = candidates(layout, nearOnly)
  const lists = listSigns(found)
  const all = found.map((one) => ({ ...one, score: one.score - (lists.has(one.sign) ? 4 : 0) }))
  const maybe = unique(all.filter(({ score }) => score >= possible).flatMap((one) => one.persons))
  const weighed = all.filter(({ score }) => score >= enough)
  // a person named beside the newsroom or the handle that published the page is who wrote it
  const rank = ({ score, persons }: Candidate) => score + (persons.length > 0 ? namedAhead : 0)
  const top = weighed.toSorted((a, b) => rank(b) - rank(a) || a.at - b.at)[0]
  if (top === undefined) return { persons: [], agencies: [], others: [], maybe, score: 0 }
  // co-authors in blocks of their own
  const fuller = weighed.find((one) => one.persons.length > top.persons.length && names(one.persons, top.persons))
  const beside = weighed.filter(
    (one) => one === fuller || (one.sign === top.sign && Math.abs(one.at - top.at) <= together),
  )
  const persons = unique(beside.flatMap((one) => one.persons))
  const agencies = unique(beside.flatMap((one) => one.agencies))
  return {
    persons,
    agencies,
    others: persons.length > 0 ? [] : unique(beside.flatMap((one) => one.others)),
    maybe,
    score: top.score,
  }
}

/** Does a list have all these names? */
function names(all: readonly string[], some: readonly string[]): boolean {
  const keys = new Set(all.map(fold))
  return some.length > 0 && some.every((name) => keys.has(fold(name)))
}

function candidates({ blocks, headline, around }: PageLayout, nearOnly: boolean): readonly Candidate[] {
  const found: Candidate[] = []
  let paragraphs = 0
  for (const [at, block] of blocks.entries()) {
    const { text } = block
    if (nearOnly && nearness(at - headline) === 0) continue
    if (at > headline && text.length >= prose && /[.!?…]["”’»)]?$|^.{380}/.test(text)) paragraphs += 1
    if (text === '' || text.length > longest || (text.length > prose && /[.!?]$/.test(text))) continue
    const weight = weigh(blocks, at, { distance: headline < 0 ? null : at - headline, paragraphs, around })
    if (weight !== null) found.push({ ...weight, at })
  }
  return found
}

function weigh(
  blocks: readonly PlacedBlock[],
  at: number,
  place: { readonly distance: number | null; readonly paragraphs: number; readonly around: ReadonlySet<PageElement> },
): Omit<Candidate, 'at'> | null {
  const block = blocks[at]
  if (block === undefined || place.distance === 0 || block.element.tagName === 'H1') return null
  const { text, element } = block
  const before = blocks[at - 1]
  const labelled = isLabelled(text) || (before !== undefined && isLabelAlone(before.text))
  const names = namesOf(block)
  const near = nearness(place.distance)
  const isMarked = markedAs(block, (one) => isAuthorMark(one))
  const isNamed = (bylineName.test(names) || element.tagName === 'ADDRESS') && !noByline.test(names)
  const holdsSigner = near > 0 && [element, ...block.inlines].some((one) => signerName.test(one.className))
  const linksAuthor = [...block.inlines, ...linksAround(block)].some((one) =>
    authorPage.test(one.getAttribute('href') ?? ''),
  )
  const isBare = !labelled && !isMarked && !isNamed && !linksAuthor
  if (isBare && (near < 3 || !isNameAlone(text))) return null
  const signers = signersOf(block)
  // "Von Hexen und Vampiren" is a headline
  if (labelled && !isMarked && !isNamed && !linksAuthor && !startsWithName(text, signers)) return null
  const others = signers.others.filter((name) =>
    isAgency(name) ? !isBare : (labelled || isMarked || holdsSigner) && isCapitalized(name),
  )
  if (signers.persons.length + others.length === 0) return null
  const isDated = [text, blocks[at + 1]?.text, before?.text].some(
    (one) => one !== undefined && one.length <= prose && findDates(one, { first: 'day', shortYears: true }).length > 0,
  )
  const signed = [...signers.persons, ...others].join(' ')
  const isAlone = fold(text.replace(address, '')).length <= fold(signed).length + 12
  const score =
    (labelled ? 3 : 0) +
    (isMarked ? 3 : 0) +
    (isNamed ? 2 : 0) +
    (linksAuthor ? 2 : 0) +
    near +
    (isDated ? 2 : 0) +
    (isBare && near > 0 && text.length <= mostWithAddress && text.search(address) > 0 ? 2 : 0) +
    (isAlone ? 1 : 0) -
    (signers.persons.length > 0 ? 0 : others.some(isNewsAgency) ? 1 : 3) -
    (isElsewhere(element, place.around) || isCard(element, place.around) ? 5 : 0) -
    (place.paragraphs > 2 && !labelled ? 2 : 0)
  return {
    ...signers,
    others,
    score,
    sign: `${element.tagName} ${element.className} ${element.parentElement?.className ?? ''}`,
  }
}

/** Names of a block; those of its elements that are marked as an author where these hold all, or all but a newsroom. */
function signersOf({ text, inlines }: PlacedBlock): Signers {
  const whole = signersIn(text)
  const marked = inlines.filter(
    (one) =>
      isAuthorMark(one) ||
      authorPage.test(one.getAttribute('href') ?? '') ||
      (bylineName.test(one.className) && !noByline.test(one.className)),
  )
  const read = marked.map((one) => signersIn(one.textContent.slice(0, longest)))
  const persons = unique(read.flatMap((one) => one.persons))
  const keys = new Set(persons.map(fold))
  if (persons.length > 0 && whole.persons.some((name) => !keys.has(fold(name))))
    return persons.every((name) => whole.persons.some((one) => fold(one) === fold(name)))
      ? whole
      : { ...whole, persons, others: [] }
  if (persons.length > 0) return { ...whole, persons, others: [] }
  const [other] = read.flatMap((one) => one.others)
  return whole.persons.length === 0 && other !== undefined ? { ...whole, persons: [], others: [other] } : whole
}

/** A name and what goes with it: "Jane Roe", "Jane Roe | Reporter | 4 June 2024"; not the beginning of a sentence. */
function isNameAlone(text: string): boolean {
  const [first = ''] = withoutDates(text)
    .replace(address, ' ')
    .replace(/^[\s|•·,:/–—-]+/, '')
    .split(/\s*[|•·\n,]\s*|\s[/–—-]\s/)
    .filter((part) => part.trim() !== '' && !readingTime.test(part))
  return isPerson(first.trim()) && isPersonLike(first.trim().split(' ').slice(0, 3).join(' '))
}

const address = /[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{1,190}/g
const readingTime = /^\d+[\s-]*min(?:ute)?s?(?: read)?$/i

function startsWithName(text: string, { persons, others }: Signers): boolean {
  const rest = fold(unlabelled(withoutDates(text)))
  return [...persons, ...others].some((name) => rest.startsWith(fold(name)) || fold(text).startsWith(fold(name)))
}

/** A known agency, or letters as agencies go by. */
function isAgency(name: string): boolean {
  return isNewsAgency(name) || /^\p{Lu}{2,5}$/u.test(name)
}

/** A newsroom's name; a phrase has words in small letters. */
function isCapitalized(name: string): boolean {
  return (
    name.split(' ').every((word) => /^[^\p{Ll}]/u.test(word) || /^(?:of|the|and|for|de|la|der|und)$/.test(word)) ||
    /^\p{L}{3,}\S*$/u.test(name)
  )
}

function isAuthorMark(element: PageElement): boolean {
  return (
    /\bauthor\b/i.test(element.getAttribute('rel') ?? '') ||
    /\b(?:author|creator)\b/i.test(element.getAttribute('itemprop') ?? '')
  )
}

function markedAs({ element, inlines }: PlacedBlock, test: (one: PageElement) => boolean): boolean {
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    if (test(at)) return true
    at = at.parentElement
  }
  return inlines.some(test)
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
    parts.push(at.className, at.id, at.getAttribute('data-testid') ?? '')
    at = at.parentElement
  }
  return parts.join(' ')
}

/** In another <article> than the headline: a card of another page. */
function isCard(element: PageElement, around: ReadonlySet<PageElement>): boolean {
  if (![...around].some(({ tagName }) => tagName === 'ARTICLE')) return false
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    if (around.has(at)) return false
    if (at.tagName === 'ARTICLE') return true
  }
  return false
}

/** Signs of blocks that name several persons far apart. */
function listSigns(found: readonly Candidate[]): ReadonlySet<string> {
  const groups = new Map<string, Candidate[]>()
  for (const one of found) groups.set(one.sign, [...(groups.get(one.sign) ?? []), one])
  return new Set(
    [...groups].flatMap(([sign, ones]) => {
      const names = new Set(ones.flatMap(({ persons, others }) => [...persons, ...others].map(fold)))
      const spread = (ones.at(-1)?.at ?? 0) - (ones[0]?.at ?? 0)
      return names.size >= listed && spread > together * 2 ? [sign] : []
    }),
  )
}
