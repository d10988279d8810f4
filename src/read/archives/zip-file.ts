import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { type ByteSource, wholeOf } from '../sources/byte-source.ts'

/** A file in a zip file. */
export type ZipEntry = {
  readonly name: string
  /** Unpacked, in bytes, as the file states it; `read` gives no more. */
  readonly size: number
  /** Its bytes. Throws with a plain reason where they cannot be had. */
  readonly read: () => Promise<Uint8Array>
}

/** Bytes of the largest zip file that is read where it is not a file of its own. */
const largestHeld = 200_000_000

/** The entries of a zip file, in their order. Throws where it is none, cut short or broken. */
export async function* zipEntries(source: ByteSource): AsyncIterable<ZipEntry> {
  const zip = await openZip(source)
  try {
    for await (const entry of zip.eachEntry()) {
      // names are only shown, never opened: no name can harm
      const raw = entry.fileName as unknown as Buffer
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
      yield { name, size: entry.uncompressedSize, read: () => readEntry(zip, entry) }
    }
  } finally {
    zip.close()
  }
}

async function openZip(source: ByteSource): Promise<ZipFile> {
  const options = { decodeStrings: false, lazyEntries: true, autoClose: false }
  try {
    if (source.path !== undefined) return await openPromise(source.path, options)
    const bytes = await wholeOf(source, largestHeld)
    if (bytes === null) throw new Error(`it has more than ${largestHeld / 1e6} MB; unpack it first`)
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`the zip file is cut short or broken (${message}); fetch or copy it again`, { cause: error })
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Error('it is encrypted; unpack it first')
  if (!entry.canDecodeFileData())
    throw new Error(`it is packed by method ${entry.compressionMethod}, which is not known`)
  const chunks: Uint8Array[] = []
  let sum = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk as Uint8Array)
    sum = crc32(chunk as Uint8Array, sum)
  }
  if (sum !== entry.crc32) throw new Error('its checksum is wrong: it is damaged')
  return Buffer.concat(chunks)
}
