/**
 * The quality gate: eval/floors.json pins for each benchmark its metrics with the digest and size of the data they were
 * measured on. Raising a floor is free; lowering one needs --lower, and a line in CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BENCHMARKS, dataFolder } from './benchmarks.ts'
import { dataDigest } from './data-digest.ts'

export type Floor = {
  /** Of the data the figures were measured on: the start of a SHA-256. */
  readonly digest: string
  readonly items: number
  /** Measured figures; a metric may fall by its tolerance before the gate closes. */
  readonly metrics: Readonly<Record<string, number>>
}

/** Points by which a metric may fall before it counts: rounding, not quality. */
const TOLERANCE = 0.3
const FLOORS = fileURLToPath(new URL('./floors.json', import.meta.url))

export function readFloors(): Record<string, Floor> {
  return existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Floor>) : {}
}

export function writeFloors(floors: Readonly<Record<string, Floor>>): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Rates hang on the machine and its load; they are reported, not pinned. */
const UNPINNED = /\/s\b|per second|\bms\b|\bMB\b|seconds/i

/** The figures that a floor pins. */
export function pinned(metrics: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(metrics)
      .filter(([name, value]) => !UNPINNED.test(name) && Number.isFinite(value))
      .map(([name, value]) => [name, Math.round(value * 100) / 100]),
  )
}

/** One sentence for each metric below its floor. */
function belowFloor(name: string, floor: Floor, metrics: Readonly<Record<string, number>>): string[] {
  return Object.entries(floor.metrics).flatMap(([metric, least]) => {
    const value = metrics[metric]
    if (value === undefined) return [`${name}: ${metric} is not measured any more (floor ${least})`]
    return value < least - TOLERANCE ? [`${name}: ${metric} is ${value.toFixed(2)}, floor ${least}`] : []
  })
}

/** Runs every pinned benchmark whose data is there; 0 where none is below its floor. */
export async function runGate({ data, lower }: { readonly data: string; readonly lower: boolean }): Promise<number> {
  const floors = readFloors()
  const raised: Record<string, Floor> = { ...floors }
  const problems: string[] = []
  let held = 0
  for (const [name, floor] of Object.entries(floors)) {
    const folder = dataFolder(name, data)
    const load = BENCHMARKS[name]
    if (!existsSync(folder) || !load) {
      console.log(`${name}: no data at ${folder}; skipped`)
      continue
    }
    const digest = dataDigest(folder)
    if (digest !== floor.digest)
      problems.push(`${name}: the data is not what the floor was measured on (${digest}, not ${floor.digest})`)
    const result = await (await load()).run({ data: folder, part: 'all', peers: false })
    const below = belowFloor(name, floor, result.metrics)
    problems.push(...below)
    held += below.length === 0 ? 1 : 0
    console.log(
      `${name}: ${below.length === 0 ? 'holds' : 'BELOW'}  ${Object.entries(result.metrics)
        .map(([metric, value]) => `${metric} ${value.toFixed(2)}`)
        .join('  ')}`,
    )
    raised[name] = {
      digest,
      items: result.items,
      metrics: Object.fromEntries(
        Object.entries(floor.metrics).map(([metric, least]) => [metric, next(least, result.metrics[metric], lower)]),
      ),
    }
  }
  for (const problem of problems) console.error(problem)
  if (lower) writeFloors(raised)
  console.log(`gate: ${held} of ${Object.keys(floors).length} benchmarks hold their floors`)
  return problems.length === 0 || lower ? 0 : 1
}

function next(least: number, value: number | undefined, lower: boolean): number {
  if (value === undefined) return least
  const rounded = Math.round(value * 100) / 100
  return lower ? rounded : Math.max(least, rounded)
}
