/** Segments that a page's text must and must not have. */
export type Segments = { readonly with?: readonly string[]; readonly without?: readonly string[] }

/** F1, precision and recall over segments, from 0 to 100: one is found if it is in the text, white space set aside. */
export function scoreSegments(pages: readonly { readonly entry: Segments; readonly text: string }[]) {
  let right = 0
  let missed = 0
  let wrong = 0
  for (const { entry, text } of pages) {
    const flat = squeeze(text)
    const found = (entry.with ?? []).filter((segment) => flat.includes(squeeze(segment))).length
    right += found
    missed += (entry.with ?? []).length - found
    wrong += (entry.without ?? []).filter((segment) => flat.includes(squeeze(segment))).length
  }
  const precision = right + wrong === 0 ? 0 : (100 * right) / (right + wrong)
  const recall = right + missed === 0 ? 0 : (100 * right) / (right + missed)
  return { F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Share of right values, from 0 to 100, where one is marked, but for white space, signs and case. */
export function exactShare(
  pairs: readonly (readonly [gold: string | null | undefined, mine: string | null])[],
): number {
  const marked = pairs.filter(([gold]) => gold !== undefined && gold !== null && gold.trim() !== '')
  const right = marked.filter(([gold, mine]) => plain(gold ?? '') === plain(mine ?? ''))
  return marked.length === 0 ? 0 : (100 * right.length) / marked.length
}

/**
 * Share of pages whose authors are right, from 0 to 100, where any are marked: the same names, but for white space, signs
 * and case, in whatever order and however joined ("Jane Roe and John Doe" are "John Doe, Jane Roe").
 */
export function sameAuthorsShare(
  pairs: readonly (readonly [gold: string | null | undefined, mine: readonly string[]])[],
): number {
  return exactShare(pairs.map(([gold, mine]) => [authorsKey(gold ?? ''), authorsKey(mine.join(', '))]))
}

/** One key for all ways to write the same authors. */
export function authorsKey(text: string): string {
  const names = text.split(/[,;|]|\s(?:and|&|with)\s/i).map(plain)
  return [...new Set(names)].sort().join(' ').trim()
}

/** Lower-case letters and digits, with one space between. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
