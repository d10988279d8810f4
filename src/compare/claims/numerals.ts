const IN_WORDS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, n) => [word, `${n}`]),
)
const NUMERAL =
  /(?<![\p{L}\p{N}])(?:\p{N}[\p{N}.,]*\p{N}|\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)(?![\p{L}])/giu

/** The numbers of a text as it has them, words up to twelve as digits, without separators: "2,024" and "2024" are one. */
export function numeralsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(NUMERAL)].map(([found]) => IN_WORDS.get(found.toLowerCase()) ?? found.replaceAll(',', '')),
  )
}

/** Both give numbers, and none in common. */
export function numeralsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !sharesNumeral(a, b)
}

export function sharesNumeral(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((numeral) => b.has(numeral))
}
