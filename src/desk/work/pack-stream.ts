import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { StoryStreamState } from '../../compare/stories/story-stream.ts'

/** The most that a saved stream may become: some ten megabytes are usual. */
const LARGEST = 1_000_000_000

/** The state of a stream as bytes; numbers and sets stay what they are. */
export function packStream(state: StoryStreamState): Uint8Array {
  return zstdCompressSync(serialize(state))
}

export function unpackStream(packed: Uint8Array): StoryStreamState {
  return deserialize(zstdDecompressSync(packed, { maxOutputLength: LARGEST })) as StoryStreamState
}
