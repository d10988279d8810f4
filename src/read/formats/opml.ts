import { parseOpml } from 'feedsmith'
import type { Failure, Format, Listed } from './format.ts'
import { openingElement } from './opening-element.ts'
import { webAddress } from './web-address.ts'

type Outline = Readonly<Record<string, unknown>>

/** OPML: a list of feeds. They are named, and fetched only where the user says so. */
export const opml: Format = {
  name: 'opml',
  matches: (head) => openingElement(head) === 'opml',
  read: ({ text }) => {
    const found = readOutlines(text)
    if (found === null) return [{ reason: 'it looks like OPML, but cannot be read as such; check that it is complete' }]
    return found.length === 0 ? [{ reason: 'the OPML list names no feeds' }] : found
  },
}

function readOutlines(text: string): readonly (Listed | Failure)[] | null {
  try {
    const { body } = parseOpml(text) as { body?: { outlines?: readonly Outline[] } }
    return feedsIn(body?.outlines ?? [])
  } catch {
    return null
  }
}

/** Folders hold outlines; they are gone through without recursion, for they can be nested at will. */
function feedsIn(outlines: readonly Outline[]): readonly Listed[] {
  const found: Listed[] = []
  const seen = new Set<string>()
  const stack = outlines.toReversed()
  for (let outline = stack.pop(); outline !== undefined; outline = stack.pop()) {
    const url = webAddress(outline.xmlUrl)
    if (url !== null && !seen.has(url)) {
      seen.add(url)
      const title = [outline.title, outline.text].find((one) => typeof one === 'string' && one.trim() !== '')
      found.push({ link: { to: 'feed', url, ...(typeof title === 'string' ? { title: title.trim() } : {}) } })
    }
    if (Array.isArray(outline.outlines)) stack.push(...(outline.outlines as Outline[]).toReversed())
  }
  return found
}
