import type { Facts } from '../clean/page.ts'
import { statedDate, unknownDate } from '../dateline/date-known.ts'
import { notBefore } from '../dateline/not-before.ts'
import type { Draft, Removed } from '../draft.ts'
import type { Failure } from '../formats/format.ts'
import { personInNotes } from './authors/author-notes.ts'
import { namesInByline, readPageAuthors } from './authors/page-authors.ts'
import { ownerOfSite, signedElsewhere } from './authors/signed-elsewhere.ts'
import { scriptedAuthors, statedAuthors } from './authors/stated-authors.ts'
import { bodyLinks } from './body-links.ts'
import { cleanBlocks } from './clean-blocks.ts'
import { dropOtherArticles } from './drop-other-articles.ts'
import { readJsonLd } from './json-ld.ts'
import { readMainText } from './main-text.ts'
import { readMetas } from './metas.ts'
import { readPageCredits } from './page-credits.ts'
import { readPageDate } from './page-date.ts'
import { layOut, type PageLayout } from './page-layout.ts'
import { tooComplex } from './page-limits.ts'
import { type PageDocument, parsePage } from './page-node.ts'
import { publishersOf, readPageOutlet } from './page-outlet.ts'
import { readPageSection } from './page-section.ts'
import { markedStandfirst, takeStandfirst } from './page-standfirst.ts'
import { readPageTitle } from './page-title.ts'
import { type Block, textsOf } from './read-blocks.ts'
import { siteNames } from './site-names.ts'
import { orStatedBody } from './stated-body.ts'

/** Reads a web page: its main text by Readability, what is known of it by its data. Nothing is run or fetched. */
export function readPage(html: string, url: string | undefined): Draft | Failure {
  const page = readPageParts(html, url)
  if ('reason' in page) return page
  const { blocks, facts, removed } = page
  const paragraphs = textsOf(blocks, 'paragraph')
  const captions = textsOf(blocks, 'caption')
  if (paragraphs.length === 0) {
    return { reason: 'no article text was found in this page; save its text as .txt and read that' }
  }
  const { published, modified, canonical, language } = facts
  return {
    ...(canonical === undefined ? {} : { url: canonical }),
    outlet: facts.outlet,
    title: facts.title,
    authors: facts.authors,
    credits: [...new Set([...page.stated.flatMap((fact) => fact.credits ?? []), ...facts.credits])],
    published:
      published === null
        ? unknownDate(notBefore([...paragraphs, ...captions]), modified?.value ?? null)
        : statedDate(published.value, published.evidence),
    ...(modified === null ? {} : { modified: statedDate(modified.value, modified.evidence) }),
    ...(language === undefined || language === '' ? {} : { language }),
    ...(facts.section === null ? {} : { section: facts.section }),
    standfirst: page.standfirst,
    text: paragraphs.join('\n\n'),
    headings: textsOf(blocks, 'heading'),
    captions,
    ...bodyLinks(blocks, canonical),
    removed,
  }
}

/** What a page says of itself, from its data. */
type PageFacts = ReturnType<typeof readFacts> & { readonly credits: readonly string[] }

export type PageParts = {
  readonly facts: PageFacts
  readonly standfirst: string | null
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  /** What lines of its text state. */
  readonly stated: readonly Facts[]
}

/** A page's facts and the blocks of its main text in their order; no blocks where none are found. */
export function readPageParts(html: string, url: string | undefined): PageParts | Failure {
  const reason = tooComplex(html)
  if (reason !== null) return { reason }
  const document = parsePage(html)
  const facts = readFacts(document, html, url)
  const marked = markedStandfirst(document)
  dropOtherArticles(document, facts.title)
  const main = readMainText(document)
  const {
    blocks,
    removed,
    facts: stated,
  } = cleanBlocks(orStatedBody(main.blocks, facts.things, facts.title), facts.title)
  const signed = readPageCredits(facts, authorsOf(facts, main.byline, { blocks, stated }), facts.agencies)
  const { standfirst, blocks: body } = takeStandfirst(blocks, marked, facts.metas)
  return { facts: { ...facts, ...signed }, standfirst, blocks: body, removed, stated }
}

/** Persons wherever they sign; else the newsroom or agency that does; else whose site it is. */
function authorsOf(
  { authors, impersonal, maybe, noted, pageTitle, title, owner }: ReturnType<typeof readFacts>,
  byline: string | null,
  text: { readonly blocks: readonly Block[]; readonly stated: readonly Facts[] },
): readonly string[] {
  if (!impersonal) return authors
  const tries = [
    () => signedElsewhere(pageTitle, title, textsOf(text.blocks, 'paragraph')),
    () => (noted === null || authors.length > 0 ? [] : [noted]),
    // what Readability takes for a byline can be a picture's, or that of another page
    () => namesInByline(byline ?? '').filter((name) => maybe.includes(name)),
    () => text.stated.flatMap((fact) => fact.authors ?? []),
    () => authors,
    () => (owner === null ? [] : [owner]),
  ]
  for (const read of tries) {
    const names = read()
    if (names.length > 0) return names
  }
  return []
}

function readFacts(document: PageDocument, html: string, url: string | undefined) {
  const metas = readMetas(document)
  const things = readJsonLd(document)
  const outlet = readPageOutlet(metas, things, url)
  const title = readPageTitle(document, metas, things, { outlet: outlet?.name, url })
  let laidOut: PageLayout | null = null
  const layout = () => {
    laidOut ??= layOut(document, title)
    return laidOut
  }
  const pageTitle = document.title
  const signers = readPageAuthors({
    stated: statedAuthors(document, things, title),
    scripted: () => scriptedAuthors(html),
    layout,
    noPersons: [...siteNames(outlet?.name, url), ...publishersOf(things), title ?? ''],
    titleNames: pageTitle.split(/\s+[|–—»·:-]+\s+/),
  })
  return {
    metas,
    things,
    outlet,
    title,
    pageTitle,
    ...signers,
    // read before the main text is taken out of the page
    noted: signers.impersonal ? personInNotes(layout()) : null,
    owner: signers.authors.length > 0 ? null : ownerOfSite(document, outlet?.name),
    ...readPageDate(document, metas, things, { url, title, html, layout }),
    language: document.documentElement?.getAttribute('lang')?.trim(),
    section: readPageSection(metas, things),
    canonical: url ?? metas.get('canonical') ?? metas.get('og:url'),
  }
}
