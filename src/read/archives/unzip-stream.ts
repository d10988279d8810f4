import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** No text is packed so well: past so many bytes, what unpacks to more than so many times its size is made to harm. */
const watchedFrom = 100_000_000
const mostTimes = 200

/** Unpacks gzip as it comes. Throws with a plain reason where it is cut short, broken or a bomb. */
export async function* unzipStream(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 262_144 })
  const input = Readable.from(stream)
  input.on('error', (error) => gunzip.destroy(error))
  input.pipe(gunzip)
  let length = 0
  try {
    for await (const chunk of gunzip) {
      length += (chunk as Uint8Array).length
      if (length > watchedFrom && length > mostTimes * gunzip.bytesWritten)
        throw new Error(`it unpacks to more than ${mostTimes} times its size, as no text does`)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw new Error(plainReason(error), { cause: error })
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

function plainReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return 'the gzip data is cut short; fetch or copy the file again'
  if (code === 'Z_DATA_ERROR') return `the gzip data is broken (${message}); fetch or copy the file again`
  return message
}
