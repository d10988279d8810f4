import { isPersonLike } from '../../clean/names-of-media.ts'
import { authorOfNote } from '../../clean/rules/author-note.ts'
import type { PageDocument } from '../page-node.ts'
import { reporterIn } from './author-notes.ts'
import { fold, isPerson, signersIn, unlabelled } from './signers.ts'

const longestName = 60
/** Parts of a page looked at for a notice of copyright; it stands near the end. */
const mostBlocks = 400
const longestNotice = 160

/**
 * Persons who sign a page in other places than a byline or its data, the surest first: behind the headline in the page's
 * title ("… by Jane Roe"), below the text ("Jane Roe is a correspondent of …", "– Jane Roe").
 */
export function signedElsewhere(
  pageTitle: string,
  headline: string | null,
  paragraphs: readonly string[],
): readonly string[] {
  const inTitle = behindHeadline(pageTitle, headline)
  if (inTitle.length > 0) return inTitle
  const last = paragraphs.slice(1).at(-1)
  const name = last === undefined ? null : (authorOfNote(last) ?? reporterIn(last) ?? signature(last))
  return name === null ? [] : [name]
}

/** "Dam of Ostmark to be raised by Ida Holm | Tarn Post" */
function behindHeadline(pageTitle: string, headline: string | null): readonly string[] {
  const title = pageTitle.replace(/\s+/g, ' ').trim()
  if (headline === null || !title.startsWith(headline)) return []
  const by = /^[\s|–—·,-]+by ([^|–—·]{4,80}?)\s*(?:$|[|–—·]|\s-\s)/i.exec(title.slice(headline.length))
  return by === null ? [] : signersIn(by[1] ?? '').persons
}

/** "– Ida Holm", "— Ida Holm, Tarn Post", "Ida Holm" and no more */
function signature(text: string): string | null {
  if (text.length > longestName) return null
  const behindDash = /^[–—-]{1,2}\s?([^,]+)(?:, .+)?$/.exec(text)?.[1]
  if (behindDash !== undefined && isPerson(behindDash)) return behindDash
  const name = unlabelled(text).replace(/\s*[^\s@]+@[^\s@.]+\.[^\s@]+$/, '')
  return isPerson(name) && isPersonLike(name) ? name : null
}

/**
 * The person whose own site a page is of: the title names the site by a person ("Ida Holm's Notebook") and the notice of
 * copyright is in the same name. Null where either says otherwise.
 */
export function ownerOfSite(document: PageDocument, outlet: string | undefined): string | null {
  const parts = [outlet ?? '', ...document.title.split(/\s+[|–—»·:-]+\s+/)].map((part) =>
    part.replace(/\s+/g, ' ').trim(),
  )
  const owners = parts.flatMap((part) => {
    const name = /^(.+?)(?:['’]s|(?<=s)['’])\s/u.exec(part)?.[1] ?? ''
    return isPerson(name) && name.split(' ').length <= 3 ? [name] : []
  })
  if (owners.length === 0 || document.body === null) return null
  const notices = document.body
    .elementsNamed(places)
    .slice(-mostBlocks)
    .flatMap(({ textContent }) =>
      textContent.length <= longestNotice && /©|copyright/i.test(textContent) ? [textContent] : [],
    )
  return owners.find((name) => notices.some((notice) => fold(notice).includes(fold(name)))) ?? null
}

const places: ReadonlySet<string> = new Set(['P', 'DIV', 'SPAN', 'FOOTER', 'SMALL', 'LI', 'SECTION'])
