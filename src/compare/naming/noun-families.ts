/** Nouns that say the same by the first of their line: "director chief head". */
export function nounFamilies(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => line.split(' ').map((noun, _, all) => [noun, all[0] ?? noun] as const)))
}
