import { isNewsAgency } from '../../clean/agencies.ts'
import { isElsewhere, nearness, type PageLayout } from '../page-layout.ts'
import type { PageElement } from '../page-node.ts'
import type { PlacedBlock } from '../short-blocks.ts'
import { astray, bylineMarks, holdsMark, isInFigure } from './byline-marks.ts'
import {
  hasAddress,
  holdsOnly,
  isAgency,
  isCapitalized,
  isDated,
  isNameAlone,
  isShort,
  longest,
  prose,
  signersOf,
  startsWithName,
  tellsOffice,
} from './byline-text.ts'
import { fold, isLabelAlone, isLabelled, type Signers, unique } from './signers.ts'

/** Who signs a page as it is shown, and how surely. */
export type ShownAuthors = Signers & {
  /** 0 where nothing weighs enough. */
  readonly score: number
  /** Persons named where bylines stand, though nothing else says that they sign. */
  readonly maybe: readonly string[]
  /** Newsrooms and bodies named so. */
  readonly maybeOthers: readonly string[]
}

/** Blocks of one byline stand within so many of each other. */
const together = 4
/** So many different names in blocks of one kind, apart from each other, are a list of other pages. */
const listed = 3
/**
 * What a candidate must reach. Weights by judgement, checked on the tune halves of trafilatura, wcxb_articles and aeb: a
 * label or a mark of the byline with a place near the headline is enough, a bare name somewhere is not.
 */
const enough = 5
/** By so much a person's name is preferred to a newsroom's or a handle. */
const namedAhead = 2
/** What one must reach whose first name the data give. */
const possible = 1

/** Buttons to share a page are short links; so many blocks below the headline they do not count as distance. */
const longestButton = 25
const mostButtons = 40

type Candidate = Signers & {
  readonly at: number
  readonly score: number
  readonly sign: string
  /** Just below the headline. */
  readonly isNear: boolean
  /** Marked as the author, or in an element named for that alone. */
  readonly isSigner: boolean
}

/**
 * Who signs a page: every short text with names is weighed by its label ("By"), what its elements are named and marked
 * as, its distance from the headline, a date beside it, and what part of the page it is in. `nearOnly` looks
 * at what stands about the headline alone: a fifth of a page's time is saved where the data name who signs.
 */
export function shownAuthors(layout: PageLayout, nearOnly = false): ShownAuthors {
  const found = candidates(layout, nearOnly)
  const lists = listSigns(found)
  // of a list of pages with their authors only the first can stand below the headline
  const isListed = (one: Candidate) =>
    lists.has(one.sign) && one !== found.find(({ sign, isNear }) => isNear && sign === one.sign)
  const all = found.map((one) => (isListed(one) ? { ...one, score: one.score - 4 } : one))
  const maybe = unique(all.filter(({ score }) => score >= possible).flatMap((one) => one.persons))
  const maybeOthers = unique(all.filter(({ score }) => score >= possible).flatMap((one) => one.others))
  const weighed = all.filter(({ score }) => score >= enough)
  // a person named beside the newsroom or the handle that published the page is who wrote it
  const rank = ({ score, persons }: Candidate) => score + (persons.length > 0 ? namedAhead : 0)
  const top = weighed.toSorted((a, b) => rank(b) - rank(a) || a.at - b.at)[0]
  if (top === undefined) return { persons: loneOf(all, layout), agencies: [], others: [], maybe, maybeOthers, score: 0 }
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
    maybeOthers,
    score: top.score,
  }
}

/** The one person whom all marks of an author name, wherever they stand; none where another stands in one. */
function loneOf(found: readonly Candidate[], { blocks, around }: PageLayout): readonly string[] {
  const first = found.find(({ isSigner, score, persons }) => isSigner && score >= possible && persons.length > 0)
  const name = fold(first?.persons[0] ?? '')
  const isAnother = (block: PlacedBlock) =>
    holdsMark(block) && !fold(block.text).includes(name) && !isElsewhere(block.element, around)
  return first === undefined || blocks.some(isAnother) ? [] : first.persons
}

/** Does a list have all these names? */
function names(all: readonly string[], some: readonly string[]): boolean {
  const keys = new Set(all.map(fold))
  return some.length > 0 && some.every((name) => keys.has(fold(name)))
}

function candidates({ blocks, headline, around }: PageLayout, nearOnly: boolean): readonly Candidate[] {
  const found: Candidate[] = []
  let paragraphs = 0
  let buttons = 0
  for (const [at, block] of blocks.entries()) {
    const { text } = block
    const distance = at - headline - (at > headline ? buttons : 0)
    if (at > headline && at - headline <= mostButtons && block.linked && text.length <= longestButton) buttons += 1
    if (nearOnly && nearness(distance) === 0) continue
    if (at > headline && text.length >= prose && /[.!?…]["”’»)]?$|^.{380}/.test(text)) paragraphs += 1
    if (text === '' || text.length > longest || (text.length > prose && /[.!?]$/.test(text))) continue
    const weight = weigh(blocks, at, { distance: headline < 0 ? null : distance, paragraphs, around })
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
  const near = nearness(place.distance)
  const { isMarked, isNamed, linksAuthor, ...marks } = bylineMarks(block)
  const holdsSigner = near > 0 && marks.holdsSigner
  const isBare = !labelled && !isMarked && !isNamed && !linksAuthor
  if (isBare && (near < 3 || !isNameAlone(block))) return null
  if (isInFigure(element)) return null
  const signers = signersOf(block)
  // "Von Hexen und Vampiren" is a headline
  if (labelled && !isMarked && !isNamed && !linksAuthor && !startsWithName(text, signers)) return null
  const others = signers.others.filter((name) =>
    isAgency(name)
      ? !isBare
      : (labelled || isMarked || holdsSigner || (linksAuthor && near > 1)) &&
        (isCapitalized(name) || (holdsSigner && isShort(name))),
  )
  if (signers.persons.length + others.length === 0) return null
  const next = blocks[at + 1]?.text
  const isAlone = holdsOnly(text, [...signers.persons, ...others])
  const score =
    (labelled ? 3 : 0) +
    (isMarked ? 3 : 0) +
    (isNamed ? 2 : 0) +
    (linksAuthor ? 2 : 0) +
    near +
    ([text, next, before?.text].some(isDated) ? 2 : 0) +
    (isBare && near > 0 && hasAddress(text) ? 2 : 0) +
    (signers.persons.length > 0 && (isBare || isNamed) && tellsOffice(text, signers.persons, next) ? 2 : 0) +
    (isAlone ? 1 : 0) -
    (signers.persons.length > 0 ? 0 : others.some(isNewsAgency) || (holdsSigner && near === 3 && isAlone) ? 1 : 3) -
    astray(element, place.around) -
    (place.paragraphs > 2 && !labelled ? 2 : 0)
  return {
    ...signers,
    others,
    score,
    isNear: near === 3,
    isSigner: isMarked || holdsMark(block),
    sign: `${element.tagName} ${element.className} ${element.parentElement?.className ?? ''}`,
  }
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
