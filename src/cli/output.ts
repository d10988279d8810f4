import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { access, constants, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { UsageError } from './errors.ts'

/** Where a command's result goes: standard output, or the file of `-o`. */
export type Output = { readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> }

/**
 * Opens the output; throws UsageError where the file cannot be written. A file is replaced only when all of the result
 * is there: it may be one of the inputs, lie in their folder, or hold the last good result.
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-')
    return { write: (text) => writeTo(process.stdout, text), close: async () => {} }
  try {
    const target = await realpath(path).catch(() => path)
    const known = await stat(target).catch(() => null)
    if (known?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a folder; name a file in it`)
    if (known) await access(target, constants.W_OK)
    return known && !known.isFile() ? await openStream(target) : await openBeside(target)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`)
  }
}

/** Writes a hidden file beside the target, which takes its place in the end. */
async function openBeside(target: string): Promise<Output> {
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const output = await openStream(part)
  const drop = () => rmSync(part, { force: true })
  process.once('exit', drop)
  return {
    write: output.write,
    close: async () => {
      await output.close()
      renameSync(part, target)
      process.off('exit', drop)
    },
  }
}

async function openStream(path: string): Promise<Output> {
  const stream = createWriteStream(path)
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', reject)
  })
  let broken: unknown = null
  stream.on('error', (error) => {
    broken = error
  })
  const check = () => {
    if (broken !== null) throw new UsageError(`cannot write ${path}: ${reasonOf(broken)}`)
  }
  return {
    write: async (text) => {
      await writeTo(stream, text)
      check()
    },
    close: async () => {
      stream.end()
      await finished(stream).catch(() => {})
      check()
    },
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such folder; make it first'
  if (code === 'ENOTDIR') return 'a part of the path is not a folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'no permission; check the rights of the file and its folder'
  if (code === 'ENOSPC') return 'the disk is full'
  return message
}

/** Waits until the text is out; what goes wrong is told by the stream's error event. */
async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((resolve) => stream.write(text, () => resolve()))
}
