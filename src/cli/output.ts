import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { UsageError } from './errors.ts'

/** Where a command's result goes: standard output, or the file of `-o`. */
export type Output = { readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> }

/** Opens the output; throws UsageError where the file cannot be written. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') return { write: (text) => writeTo(process.stdout, text), close: async () => {} }
  const stream = createWriteStream(path)
  try {
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve())
      stream.once('error', reject)
    })
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : error}`)
  }
  return {
    write: (text) => writeTo(stream, text),
    close: async () => {
      stream.end()
      await finished(stream)
    },
  }
}

async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
}
