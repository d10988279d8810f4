import type { PageDocument } from './page-node.ts'
import { fold, squeeze } from './title-heads.ts'

/** What the site goes by, folded: its outlet's name, and the name in its address where that is long enough to tell. */
export function siteNames(outlet: string | undefined, url: string | undefined): readonly string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const labels = host.split('.').slice(0, -1)
  const label = labels.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return [outlet ?? '', label, host].map(fold).filter((name) => name.length >= 3)
}

/** Signs between a headline and the names around it. */
const sign = /\s+(?:[|–—»·•:/<]|::|-+)\s+|\s*[|»]\s*|\s*·\s*/
/** A label before or behind a headline has at most so many words, the headline at least so many characters. */
const longestLabel = 3
const shortestHeadline = 25

/** Longer ones are no titles, and patterns would take long over them. */
const longestTitle = 1000

/** Titles carry the outlet's name, or a section's, before or after a sign. */
export function withoutSite(title: string, names: readonly string[]): string {
  if (title.length > longestTitle) return title
  const isSite = (part: string) => names.some((name) => namesSite(fold(part), name))
  const bracket = /^(.+?)\s+[[(]([^\])]+)[\])]$/.exec(title)
  if (bracket?.[1] !== undefined && isSite(bracket[2] ?? '')) return bracket[1]
  const colon = /^([^:|]{3,30}):\s+(.+)$/.exec(title)
  if (colon?.[2] !== undefined && names.includes(fold(colon[1] ?? ''))) return colon[2]
  const parts = title.split(sign)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return title
  const before = trim(title.slice(0, title.lastIndexOf(last)))
  const after = trim(title.slice(title.indexOf(first) + first.length))
  if (isSite(last) && before.length >= last.length / 2) return withoutSections(before, signBefore(title, last))
  if (isSite(first) && after.length >= first.length / 2) return after
  // a label before a bar is a section
  const bar = /^(.{2,30}?)\s+\|\s+(.{25,})$/.exec(title)
  const label = bar?.[1]?.split(' ').length ?? 9
  return bar?.[2] !== undefined && label <= longestLabel ? bar[2] : title
}

function trim(text: string): string {
  return text.replace(/^[\s|–—»·•:/<-]+|(?:\s::)?[\s|–—»·•/<-]+$/g, '').trim()
}

function signBefore(title: string, last: string): string {
  return /(\S+)\s*$/.exec(title.slice(0, title.lastIndexOf(last)))?.[1] ?? ''
}

/** "Dam to be raised | Water | News" where the site's name stood behind one more such sign. */
function withoutSections(title: string, bar: string): string {
  if (!/^[|»]$/.test(bar)) return title
  const [headline = '', ...labels] = title.split(bar).map((part) => part.trim())
  const isPath = labels.length > 0 && labels.every((label) => label.split(' ').length <= longestLabel)
  return isPath && headline.length >= shortestHeadline ? headline : title
}

/** A part of a title is the site's name, or most of it is: "The Tarn Post Online". */
function namesSite(part: string, name: string): boolean {
  if (part === name) return true
  const [short, long] = part.length < name.length ? [part, name] : [name, part]
  return short.length >= 4 && long.includes(short) && short.length >= long.length * 0.4
}

/** Links looked at for the one to the site's first page, and the longest name it gives. */
const mostLinks = 40
const longestName = 40

/** What the links to the site's first page say, where nothing else names the site. */
export function homeNames(document: PageDocument, url: string | undefined): readonly string[] {
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : null
  return document
    .elementsNamed(anchors)
    .slice(0, mostLinks)
    .filter(
      (link) =>
        /^(?:\/|\.\/|\/?index\.\w+)$/.test(link.getAttribute('href') ?? '') ||
        isRoot(link.getAttribute('href'), origin),
    )
    .map((link) => squeeze(link.textContent))
    .filter((text) => text.length <= longestName)
    .map(fold)
    .filter((name) => name.length >= 3 && name !== 'home')
}

function isRoot(href: string | null, origin: string | null): boolean {
  return href !== null && origin !== null && href.replace(/\/$/, '') === origin
}

const anchors: ReadonlySet<string> = new Set(['A'])
