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
