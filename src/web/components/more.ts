import type { VNode } from 'preact'
import { type Child, element } from '../element.ts'

/** A list whose tail is folded away; without scripts too. */
export function foldedList<Item>({
  items,
  most,
  draw,
  name,
  what,
}: {
  readonly items: readonly Item[]
  readonly most: number
  readonly draw: (item: Item) => Child
  readonly name: string
  /** What the folded ones are called: "more points". */
  readonly what: string
}): Child {
  const rest = items.slice(most)
  const list = (some: readonly Item[]): VNode => element('ul', { class: name }, some.map(draw))
  if (rest.length <= 2) return list(items)
  return [
    list(items.slice(0, most)),
    element('details', { class: 'more' }, element('summary', {}, `${rest.length} ${what}`), list(rest)),
  ]
}
