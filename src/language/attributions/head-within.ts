import type { Context } from './context.ts'

/** The token of a run (`last` exclusive) under which the token `from` hangs: the first of its heads that has its own outside. */
export function headWithin({ doc }: Context, first: number, last: number, from = first): number {
  let at = from
  for (let step = 0; step < last - first; step++) {
    const head = doc.tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
    at = head
  }
  return at
}
