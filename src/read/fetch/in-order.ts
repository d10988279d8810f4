/** Does a task for each item, some at once, and gives the results in the order of the items. Tasks must not reject. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  task: (item: Item) => Promise<Result>,
): AsyncIterable<readonly [Item, Result]> {
  const running: (readonly [Item, Promise<Result>])[] = []
  const iterator = items[Symbol.iterator]()
  const start = () => {
    const { value, done } = iterator.next()
    if (done !== true) running.push([value, task(value)])
  }
  while (running.length < atOnce) {
    const before = running.length
    start()
    if (running.length === before) break
  }
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    const [item, result] = first
    yield [item, await result]
    start()
  }
}
