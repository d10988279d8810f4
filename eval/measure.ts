import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BenchmarkOptions, BenchmarkResult } from './benchmark.ts'

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url))

/** One run of a benchmark to be made. */
export type Job = { readonly name: string } & Omit<BenchmarkOptions, 'data'>

/** A benchmark's figures; null, with the reason on stderr, where it could not be run. */
export type Measured = Omit<BenchmarkResult, 'predictions'> | null

/** Runs benchmarks, each in a process of its own and as many at once as there are cores; results in the order of the jobs. */
export async function measure(jobs: readonly Job[]): Promise<Measured[]> {
  const results: Measured[] = jobs.map(() => null)
  const waiting = jobs.map((job, index) => ({ job, index }))
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await measureOne(next.job)
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
  return results
}

async function measureOne({ name, part, peers }: Job): Promise<Measured> {
  const started = performance.now()
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [RUN, name, '--part', part, '--json', ...(peers ? ['--peers'] : [])],
      { maxBuffer: 1e8 },
    )
    console.error(`${name} (${part}): ${((performance.now() - started) / 1000).toFixed(0)} s`)
    return JSON.parse(stdout) as Measured
  } catch (error) {
    console.error(
      `${name} (${part}) failed: ${error instanceof Error ? error.message.split('\n').slice(-4).join(' ') : error}`,
    )
    return null
  }
}
