/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Scripts written without spaces (Han, kana, Thai, …): letters that do not join those of other scripts. */
export const DENSE = 4
export const SURROGATE = 5
/** Marks and joiners that belong to the character before them. */
export const MARK = 6
const SIGN = 7

const classes: readonly (readonly [number, RegExp])[] = [
  [SPACE, /[\s\p{Z}\p{Cc}\u200b\u2060\ufeff]/u],
  [MARK, /\p{M}|[\ufe00-\ufe0f\u00ad]|\u200c|\u200d/u],
  [
    DENSE,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [DIGIT, /\p{Nd}/u],
  [LETTER, /[\p{L}\p{Nl}]/u],
  [SURROGATE, /[\ud800-\udfff]/],
]

const known = new Uint8Array(0x10000)

/** Class of the code unit at `at`; 0 past the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 0
  const cached = known[code]
  if (cached) return cached
  const character = String.fromCharCode(code)
  const found = classes.find(([, pattern]) => pattern.test(character))?.[0] ?? SIGN
  known[code] = found
  return found
}

export function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

export function isLower(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}

export const APOSTROPHES = "'’`‘´"
/** Signs that can close a sentence after its full stop. */
export const CLOSERS = '"”’\')]}»›'
