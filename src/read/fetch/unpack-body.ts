import { PassThrough, Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'

/** The content is larger than is taken. */
export class TooLargeError extends Error {}
/** The content is packed in a way that cannot be read. */
export class CodingError extends Error {}

/** Content codings that are asked for. */
export const acceptedCodings = 'gzip, br'

const decoders: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // zlib's format by the standard; many servers send the bare one
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
}

/**
 * The content, unpacked as it comes. As soon as it is larger than `most` bytes it stops: with the first of them where it
 * may be `cut`, else with a TooLargeError.
 */
export async function unpackBody(
  body: AsyncIterable<Uint8Array>,
  coding: string,
  { most, cut = false }: { readonly most: number; readonly cut?: boolean },
): Promise<Uint8Array> {
  const names = coding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > 2) throw new CodingError(`it is packed ${names.length} times`)
  let stream: AsyncIterable<Uint8Array> = body
  for (const name of names.reverse()) {
    const decoder = decoders[name]
    if (decoder === undefined) throw new CodingError(`it is packed as '${name.slice(0, 40)}', which is not known`)
    stream = unpacked(stream, decoder)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    chunks.push(chunk)
    if (length <= most) continue
    if (cut) return Buffer.concat(chunks, length).subarray(0, most)
    throw new TooLargeError(`it is larger than ${most < 1e6 ? `${most} bytes` : `${Math.round(most / 1e6)} MB`}`)
  }
  return Buffer.concat(chunks, length)
}

async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  decoder: (first: number) => Transform,
): AsyncIterable<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  const input = Readable.from(chain(first.value, iterator))
  const output = decoder(first.value[0] ?? 0)
  input.on('error', (error) => output.destroy(error))
  const end = new PassThrough()
  output.on('error', (error: NodeJS.ErrnoException) =>
    end.destroy(error.code?.startsWith('Z_') || error.code?.startsWith('ERR_') ? codingError(error) : error),
  )
  input.pipe(output).pipe(end)
  try {
    for await (const chunk of end) yield chunk as Uint8Array
  } finally {
    input.destroy()
    output.destroy()
  }
}

function codingError(error: NodeJS.ErrnoException): CodingError {
  const reason =
    error.code === 'Z_BUF_ERROR'
      ? 'its packed content ends too early'
      : `its packed content is broken (${error.message})`
  return new CodingError(reason, { cause: error })
}

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
