/** Items by every key they have, in their order; an item with several keys stands under each of them once. */
export function groupByEach<Key, Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = found.get(key)
      if (known) known.push(item)
      else found.set(key, [item])
    }
  return found
}
