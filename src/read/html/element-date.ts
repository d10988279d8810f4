import { findDates, readDate } from '../dateline/read-date.ts'
import type { PageDate } from './page-date.ts'
import type { PageDocument, PageElement } from './page-node.ts'

/** Parts of a page that hold dates of other things. */
const elsewhere =
  /comment|related|sidebar|footer|teaser|widget|recent|recommend|popular|archive|calendar|event|more-|nextprev|kommentar|promo|trending|latest|list-item|newsletter|disqus|reply|edition|today|current|weather|copyright/i
/** Names that elements with the date of the article go by. */
const dateName =
  /(?:^|[\s_-])(?:pub(?:lish(?:ed)?)?[_-]?(?:date|time|on|at)?|date|datum|fecha|data|dateline|timestamp|posted(?:-on)?|entry-date|post-date|article-date|time|published|created|byline|meta|info|postmeta|entry-meta|submitted|stand)(?:$|[\s_-])|date|publi/i
const selector =
  '[class*="date" i], [class*="publi" i], [class*="time" i], [class*="meta" i], [class*="byline" i], [class*="datum" i], [class*="posted" i], [class*="submitted" i], [class*="fecha" i], [class*="created" i], [class*="info" i], [id*="date" i], [id*="datum" i]'
const longest = 180
/** Elements looked at. */
const most = 400
const levels = 8

/** Properties of schema.org written into the page's elements. */
export function fromMicrodata(document: PageDocument, name: string): PageDate | null {
  for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
    if (isElsewhere(element)) continue
    const value = statedIn(element, false)
    if (value !== null) return { value, evidence: `microdata ${name}` }
  }
  return null
}

/** Short elements whose class or id says that they hold a date; the first that holds one day. */
export function fromElements(document: PageDocument, dayFirst: boolean): PageDate | null {
  let looked = 0
  for (const element of document.querySelectorAll(selector)) {
    looked += 1
    if (looked > most) break
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!dateName.test(names) || /updat|modif|aktualisiert/i.test(names)) continue
    if (element.tagName === 'A') continue
    const text = element.textContent
    if (text.length > longest * 3) continue
    if (isElsewhere(element)) continue
    const value = statedIn(element, dayFirst)
    if (value !== null) return { value, evidence: `element "${names.trim().slice(0, 60)}"` }
  }
  return null
}

/** <time> elements of the article. */
export function fromTimes(document: PageDocument): PageDate | null {
  for (const query of ['time[pubdate]', 'article time', 'main time', 'time']) {
    for (const element of document.querySelectorAll(query)) {
      if (isElsewhere(element) || /updat|modif/i.test(element.getAttribute('class') ?? '')) continue
      const value = statedIn(element, false)
      if (value !== null) return { value, evidence: `element ${query}` }
    }
  }
  return null
}

function statedIn(element: PageElement, dayFirst: boolean): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')
  const value = stated === null ? null : readDate(stated)
  if (value !== null) return value
  const text = element.textContent.replace(/\s+/g, ' ').trim()
  if (text.length > longest) return null
  const days = new Set(findDates(text, { dayFirst }).map((date) => date.value))
  return days.size === 0 || days.size > 2 ? null : readDate(text, { dayFirst })
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | null = element
  for (let level = 0; level < levels && at !== null; level += 1) {
    const { tagName } = at
    if (tagName === 'ARTICLE' || tagName === 'MAIN' || tagName === 'BODY') return false
    if (tagName === 'FOOTER' || tagName === 'ASIDE' || tagName === 'NAV') return true
    if (elsewhere.test(at.getAttribute('class') ?? '') || elsewhere.test(at.getAttribute('id') ?? '')) return true
    at = at.parentElement
  }
  return false
}
