import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'

/** Bytes of input from which on a comparison may need more memory than Node takes by itself (some 4 GB). */
const LARGE = 10_000_000
/** The part of the machine's memory that may be used then. */
const SHARE = 0.75
/** Less than so many times what Node takes by itself is not worth a process. */
const WORTH = 1.2
const MB = 1024 * 1024
const OPTION = '--max-old-space-size'

/**
 * Does the work again in a process that may use three quarters of the machine's memory, where the files named are so
 * large that all their articles beside each other may need it: Node's limit cannot be raised in a running process.
 * False where that is not needed, cannot help, or a limit was set by hand; else the exit status is set.
 */
export function didInLargerHeap(inputs: readonly string[]): boolean {
  const limit = heapWanted({
    large: isLarge(inputs),
    memory: process.constrainedMemory() || totalmem(),
    usual: getHeapStatistics().heap_size_limit,
    options: [...process.execArgv, process.env.NODE_OPTIONS ?? ''],
  })
  const [, entry] = process.argv
  if (limit === null || entry === undefined) return false
  const done = spawnSync(
    process.execPath,
    [...process.execArgv, `${OPTION}=${limit}`, entry, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  if (done.error) return false
  process.exitCode = done.status ?? 1
  return true
}

type HeapFacts = {
  readonly large: boolean
  /** Bytes of the machine, or of the container. */
  readonly memory: number
  /** Bytes that Node takes at most by itself. */
  readonly usual: number
  readonly options: readonly string[]
}

/** Megabytes of heap to run with; null where the usual ones are right. */
export function heapWanted({ large, memory, usual, options }: HeapFacts): number | null {
  if (!large || options.some((option) => option.includes(OPTION))) return null
  // without a limit set, a container's memory is told as a number larger than any machine's
  const limit = Math.min(memory, totalmem()) * SHARE
  return limit > WORTH * usual ? Math.floor(limit / MB) : null
}

/** Are the files and folders named larger, all together, than what needs no care? Looks no further once they are. */
export function isLarge(inputs: readonly string[]): boolean {
  let left = LARGE
  const visit = (path: string): void => {
    if (left <= 0) return
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isFile()) left -= path.endsWith('.gz') ? 3 * found.size : found.size
    else if (found?.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
  }
  for (const input of inputs)
    try {
      visit(input)
    } catch {
      // what cannot be looked at is told of when it is read
    }
  return left <= 0
}
