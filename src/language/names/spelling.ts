/** Spellings of one name in another script or by a slip of the keyboard. */

/** Words shorter than this are never taken for misspellings of each other. */
const SHORTEST = 4

/** Are the words one edit apart (a letter more, less, other, or two swapped), or alike in sound and form? */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < SHORTEST) return false
  return (a.charAt(0) === b.charAt(0) && withinOneEdit(a, b)) || soundsAlike(a, b)
}

/** Do the consonants agree (at least two of them, in words of about one length): "Qadri", "Kadri"? */
export function soundsAlike(a: string, b: string): boolean {
  const bones = skeleton(a)
  const vowels = /^[aeiou]/.test(a) === /^[aeiou]/.test(b)
  return vowels && bones.length > 1 && Math.abs(a.length - b.length) <= 2 && bones === skeleton(b)
}

export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}

/** The consonants in which transliterations agree: "Mohammed", "Muhamad" → "mhmd". */
export function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh|ck|q|c(?![hiey])/g, 'k')
    .replace(/sch|sh|ch|tch|tsch/g, 's')
    .replace(/dj|gh|zh|j/g, 'g')
    .replace(/th|dh/g, 't')
    .replace(/w/g, 'v')
    .replace(/z|c/g, 's')
    .replace(/[aeiouy'’]/g, '')
    .replace(/(.)\1+/g, '$1')
}
