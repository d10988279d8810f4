/** The first of a long list in a line, and how many more there are: "A, B and 12 more". */
export function someOf(names: readonly string[], most: number): string {
  const left = names.length - most
  return left > 0 ? `${names.slice(0, most).join(', ')} and ${left} more` : names.join(', ')
}

/** The lines of the first of a long list, and a last line that says how many more there are. */
export function linesOfSome<Item>(
  items: readonly Item[],
  most: number,
  draw: (item: Item) => readonly string[],
  { what = '', indent = '  ' }: { readonly what?: string; readonly indent?: string } = {},
): string[] {
  const left = items.length - most
  return [
    ...items.slice(0, most).flatMap(draw),
    ...(left > 0 ? [`${indent}… and ${left} more${what} (--format json has them all)`] : []),
  ]
}
