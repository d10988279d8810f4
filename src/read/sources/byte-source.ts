import { createReadStream } from 'node:fs'

/** Bytes that are read once, from the start; their first ones can be looked at before. */
export type ByteSource = {
  /** The file they are in, where it is one of its own: for formats that are read from their end. */
  readonly path?: string
  /** The first bytes, as many as asked for where there are so many. Takes nothing away. */
  readonly peek: (count: number) => Promise<Uint8Array>
  /** All bytes from the first on, in pieces. To be called once. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    peek: async (count) => bytes.subarray(0, count),
    stream: async function* () {
      if (bytes.length > 0) yield bytes
    },
  }
}

export function fileSource(path: string): ByteSource {
  return {
    path,
    peek: async (count) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of createReadStream(path, { end: count - 1 })) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    stream: () => createReadStream(path, { highWaterMark: 262_144 }),
  }
}

/** A source of pieces that come once: what is peeked at is kept. */
export function streamSource(pieces: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = pieces[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let length = 0
  return {
    peek: async (count) => {
      while (length < count) {
        const { value, done } = await iterator.next()
        if (done === true) break
        held.push(value)
        length += value.length
      }
      return Buffer.concat(held).subarray(0, count)
    },
    stream: async function* () {
      try {
        for (let chunk = held.shift(); chunk !== undefined; chunk = held.shift()) yield chunk
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
      } finally {
        await iterator.return?.()
      }
    },
  }
}

/** All bytes of a source; null where they are more than `most`. */
export async function wholeOf(source: ByteSource, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source.stream()) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  const [only] = chunks
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, length)
}
