/** Words in a row that two quotations share before they are one. */
const RUN = 6
/** Words that must agree before and after a word that stands in another's place. */
const BESIDE = 3
/** Spellings of one word differ by no more letters than this. */
const SPELLING = 2

/** That two passages quote the same words, and where one has another word in a name's or number's place, the two words. */
export type Quotation = { readonly wording: readonly [string, string] | null }

/** Whether two sequences of quoted words are one quotation; null where they share no run of six words. */
export function sameQuotation(a: readonly string[], b: readonly string[]): Quotation | null {
  const [x, y] = [a.map(norm), b.map(norm)]
  const places = new Map<string, number>()
  for (let j = 0; j + RUN <= y.length; j++) places.set(y.slice(j, j + RUN).join(' '), j)
  for (let i = 0; i + RUN <= x.length; i++) {
    const j = places.get(x.slice(i, i + RUN).join(' '))
    if (j === undefined) continue
    return { wording: replaced(a, b, x, y, i - j) }
  }
  return null
}

/** The first name or number that stands in another's place, the words beside it being the same. */
function replaced(
  a: readonly string[],
  b: readonly string[],
  x: readonly string[],
  y: readonly string[],
  shift: number,
): readonly [string, string] | null {
  for (let i = Math.max(BESIDE, shift + BESIDE); i < x.length - BESIDE && i - shift < y.length - BESIDE; i++) {
    const [one, other] = [a[i] ?? '', b[i - shift] ?? '']
    if (x[i] === y[i - shift] || !isTelling(one) || !isTelling(other)) continue
    const beside = Array.from({ length: BESIDE }, (_, n) => n + 1).every(
      (n) => x[i - n] === y[i - shift - n] && x[i + n] === y[i - shift + n],
    )
    const numbers = /^\p{N}/u.test(one) || /^\p{N}/u.test(other)
    if (beside && (numbers || distance(x[i] ?? '', y[i - shift] ?? '') > SPELLING)) return [one, other]
  }
  return null
}

const norm = (word: string) => word.toLowerCase().replace(/[.,]/g, '')
/** A name or a number: other words are changed in editing. */
const isTelling = (word: string) => /^(?:\p{Lu}|\p{N})/u.test(word)

/** Levenshtein's distance, in letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}
