/** Bytes of a stream taken as many at a time as are wanted; some can be put back. */
export type Input = {
  /** The next bytes: as many as asked for, fewer only at the end. */
  readonly take: (count: number) => Promise<Uint8Array>
  readonly putBack: (bytes: Uint8Array) => void
  /** How many bytes have been taken. */
  readonly offset: () => number
}

export function createInput(stream: AsyncIterable<Uint8Array>): Input {
  const iterator = stream[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  let offset = 0
  const more = async (count: number): Promise<void> => {
    const parts = [held]
    let length = held.length
    while (length < count) {
      const next = await iterator.next()
      if (next.done === true) break
      parts.push(next.value)
      length += next.value.length
    }
    held = Buffer.concat(parts, length)
  }
  return {
    take: async (count) => {
      if (held.length < count) await more(count)
      const taken = held.subarray(0, count)
      held = held.subarray(taken.length)
      offset += taken.length
      return taken
    },
    putBack: (bytes) => {
      if (bytes.length === 0) return
      held = Buffer.concat([bytes, held])
      offset -= bytes.length
    },
    offset: () => offset,
  }
}
