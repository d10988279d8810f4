import { isNewsAgency } from '../../clean/agencies.ts'
import { isPersonLike } from '../../clean/names-of-media.ts'
import type { PageLayout } from '../page-layout.ts'
import { type ShownAuthors, shownAuthors } from './shown-authors.ts'
import { fold, type Signers, signersIn, unique } from './signers.ts'
import type { Stated } from './stated-authors.ts'

/** More names than these are a list of other articles' authors. */
const most = 12
const newsroom = /\b(?:staff|editors?|editorial|newsroom|desk|team|admin\w*)\b/i
/** A company that the data name owns the site, or made it. */
const company = /(?:^|\s)(?:GmbH|LLC|Inc|Ltd|Pty|Corp|Verlag)(?=$|[\s.,])/
/** A byline as sure as this is believed against the data: marked or labelled, beside the headline. */
const sure = 7

export type AuthorSources = {
  readonly stated: readonly Stated[]
  /** Looked at where nothing else names a person. */
  readonly scripted: () => Stated
  readonly layout: () => PageLayout
  /** Names of the outlet and its site, and the headline: no persons. */
  readonly noPersons: readonly string[]
  /** Parts of the page's title beside the headline: the site's name, or who wrote the page. */
  readonly titleNames: readonly string[]
}

export type PageAuthors = {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  /** No person signs: the author is one word, a newsroom or an agency, or there is none. */
  readonly impersonal: boolean
  /** Persons named where bylines can stand, too faintly to be given alone. */
  readonly maybe: readonly string[]
}

/**
 * Persons and newsrooms that sign a page, weighed against each other: persons named in its data, those of its byline
 * where it names these and more or the data name none, else one name, else the newsroom or agency that signs. Agencies
 * that the data or the byline name beside them are given too.
 */
export function readPageAuthors({ stated, scripted, layout, noPersons, titleNames }: AuthorSources): PageAuthors {
  const own = new Set(noPersons.map(fold))
  const isOwn = (name: string) => own.has(fold(name))
  const data = stated.map(({ texts }) => together(texts.map(signersIn))).filter(({ persons }) => persons.length <= most)
  const page = layout()
  const shown = shownAuthors(page, dataPersons(data, isOwn).length > 0)
  const isShown = (name: string) => page.blocks.some(({ text }) => fold(text).includes(fold(name)))
  const agencies = unique([...data, shown].flatMap((one) => one.agencies))
  const persons = choosePersons(data, shown, { isOwn, isShown, inTitle: new Set(titleNames.map(fold)) })
  if (persons.length > 0) return { authors: persons, agencies, impersonal: false, maybe: [] }
  const other = chooseOther(data, shown, isOwn)
  const inScripts =
    other.length > 0 ? [] : signersIn(scripted().texts.join(', ')).persons.filter((name) => !isOwn(name))
  return {
    authors: other.length > 0 ? other : inScripts,
    agencies,
    impersonal: inScripts.length === 0,
    maybe: shown.maybe,
  }
}

function choosePersons(
  data: readonly Signers[],
  shown: ShownAuthors,
  page: {
    readonly isOwn: (name: string) => boolean
    /** Does the name stand in the text of the page? */
    readonly isShown: (name: string) => boolean
    readonly inTitle: ReadonlySet<string>
  },
): readonly string[] {
  const { isOwn, isShown, inTitle } = page
  const named = dataPersons(data, isOwn)
  const byline = shown.persons.filter((name) => !isOwn(name))
  const isByline = byline.length > 0 && byline.length <= most
  // data that repeat the site's name, which may look like a person's
  const isSite = named.every((name) => inTitle.has(fold(name)))
  // data that name whoever put the page up, beside a byline that tells who wrote it
  const isPoster = shown.score >= sure && !byline.some((name) => names(named, name)) && !named.some(isShown)
  const chosen = isByline && (isSite || isPoster || isMore(byline, shown.score, named)) ? byline : named
  const others = chosen.filter((name) => !inTitle.has(fold(name)))
  return others.length > 0 ? others : chosen
}

function chooseOther(
  data: readonly Signers[],
  shown: ShownAuthors,
  isOwn: (name: string) => boolean,
): readonly string[] {
  const stated = data.flatMap((one) => one.others).filter((name) => !company.test(name))
  // a byline that names a body says more than data that say "staff"
  const others = [
    ...stated.filter((name) => !newsroom.test(name)),
    ...shown.others,
    ...stated.filter((name) => newsroom.test(name)),
  ].filter((name) => !isOwn(name))
  const fuller = others.flatMap((other) => shown.maybe.find((name) => beginsWith(name, other)) ?? [])
  if (fuller.length > 0) return fuller.slice(0, 1)
  // the outlet itself only where the page shows that it signs
  const institution = [...shown.persons, ...shown.others].find(
    (name) => isOwn(name) && (/\p{Lu}/u.test(name) || shown.score >= sure),
  )
  // faint in the page, but the data say the same
  const agreed = stated.find((name) => shown.maybeOthers.some((one) => fold(one) === fold(name)))
  // a person's own site, which has that person's name
  const owner = data.flatMap(({ persons }) => persons).find((name) => isOwn(name) && isPersonLike(name))
  const best = others.find(isNewsAgency) ?? others[0] ?? institution ?? agreed ?? owner
  return best === undefined ? [] : [best]
}

/** Names in a byline as it stands in the text: "By Jane Roe and John Doe, Reporter". */
export function namesInByline(byline: string): readonly string[] {
  return signersIn(byline).persons.slice(0, 6)
}

/** Data that give "Jane" alone, beside a byline "Jane Roe". */
function beginsWith(name: string, first: string): boolean {
  return !first.includes(' ') && fold(name.split(' ')[0] ?? '') === fold(first)
}

function together(all: readonly Signers[]): Signers {
  return {
    persons: unique(all.flatMap(({ persons }) => persons)),
    agencies: unique(all.flatMap(({ agencies }) => agencies)),
    others: unique(all.flatMap(({ others }) => others)),
  }
}

/** Persons of the first source that names any; of another one where that has all of these and more. */
function dataPersons(data: readonly Signers[], isOwn: (name: string) => boolean): readonly string[] {
  const lists = data.map(({ persons }) => persons.filter((name) => !isOwn(name))).filter((list) => list.length > 0)
  const first = lists[0] ?? []
  return lists.find((list) => list.length > first.length && holds(list, first)) ?? first
}

function holds(list: readonly string[], part: readonly string[]): boolean {
  return part.every((name) => names(list, name))
}

function names(list: readonly string[], name: string): boolean {
  return list.some((one) => fold(one) === fold(name))
}

/** Does a byline name all that the data name and others too? */
function isMore(byline: readonly string[], score: number, named: readonly string[]): boolean {
  return score >= sure && byline.length > named.length && holds(byline, named)
}
