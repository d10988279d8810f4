/**
 * A word, a number in digits, or a sign, as the number readers need them: hyphens stand alone ("two-car" is three
 * atoms), letters and digits are parted ("12mph" is two). Kept apart from `Doc.tokens`, whose cuts follow the treebank.
 */
export type Atom = {
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'number' | 'word' | 'sign'
  /** No blank stands before it. */
  readonly glued: boolean
}

const ATOM =
  /(?<number>\d+(?:[.,]\d+)*(?:[eE][+-]?\d{1,3}(?![\p{L}\d]))?)|(?<word>(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}.])|[\p{L}µ][\p{L}\p{M}]*(?:['’]\p{L}{1,3}(?!\p{L}))?)|(?<sign>[^\s\p{Z}])/gu

/** Cuts a text into atoms; linear in its length. */
export function readAtoms(text: string): readonly Atom[] {
  const atoms: Atom[] = []
  let last = -1
  for (const match of text.matchAll(ATOM)) {
    const start = match.index
    const found = match[0]
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'sign'
    atoms.push({
      start,
      end: start + found.length,
      text: found,
      lower: found.toLowerCase(),
      kind,
      glued: start === last,
    })
    last = start + found.length
  }
  return atoms
}
