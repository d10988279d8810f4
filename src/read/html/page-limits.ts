/** Largest page, in characters; real ones stay under 5 million. */
const largest = 8_000_000
/** Deepest nesting; browsers stop at 512, real pages stay under 100. */
const deepest = 1000
/** Most elements. */
const most = 100_000

/** Elements that never hold others. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option|dt|dd)$/i

/** Why a page is not parsed: it would take unbounded time or memory. Null where it may be. */
export function tooComplex(html: string): string | null {
  if (html.length > largest)
    return `the page has ${html.length} characters, more than ${largest}; cut it down or save its text`
  let depth = 0
  let count = 0
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    count += 1
    if (count > most) return `the page has more than ${most} elements; save its text and read that`
    if (empty.test(tag[2] ?? '')) continue
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return `the page nests its elements more than ${deepest} deep; save its text and read that`
  }
  return null
}
