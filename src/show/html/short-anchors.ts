const TAG = /<(?:[^<>"]|"[^"]*")*>/g
const ID = /(?<= (?:id|data-of)="|href="#)p[\w-]{7}(?=")/g
/** Characters of a shortened anchor at least, `p` included: among 3,000 passages two begin alike about once in four pages. */
const LEAST = 5

/** The anchor of a passage as a page writes it where no other begins alike. */
export function shortAnchor(anchor: string): string {
  return anchor.slice(0, LEAST)
}

/**
 * The anchors of passages cut to as many characters as tell them apart within the page, for a large one holds thousands:
 * those whose beginnings are alike stay whole. Works on tags as preact writes them; text is left alone.
 */
export function shortAnchors(html: string): string {
  const byStart = new Map<string, Set<string>>()
  for (const [tag] of html.matchAll(TAG)) {
    for (const [anchor] of tag.matchAll(ID)) {
      const start = shortAnchor(anchor)
      const alike = byStart.get(start)
      if (alike) alike.add(anchor)
      else byStart.set(start, new Set([anchor]))
    }
  }
  return html.replace(TAG, (tag) =>
    tag.replace(ID, (anchor) => {
      const start = shortAnchor(anchor)
      return byStart.get(start)?.size === 1 ? start : anchor
    }),
  )
}
