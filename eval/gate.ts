/**
 * The quality gate: eval/floors.json pins for each benchmark its metrics with the digest and size of the data they were
 * measured on. Raising a floor is free; lowering one needs --lower, and a line in CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BENCHMARKS, dataFolder } from './benchmarks.ts'
import { dataDigest } from './data-digest.ts'
import { measure } from './measure.ts'

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

/** Rates hang on the machine and its load, and of some figures less is better; they are reported, not pinned. */
const UNPINNED = /\/s\b|(?:per|a) second|\bms\b|\bMB\b|seconds|left out|crashed/i

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
  const there = Object.keys(floors).filter((name) => existsSync(dataFolder(name, data)) && name in BENCHMARKS)
  for (const name of Object.keys(floors)) if (!there.includes(name)) console.log(`${name}: no data; skipped`)
  const results = await measure(there.map((name) => ({ name, part: 'all', peers: false })))
  const raised: Record<string, Floor> = { ...floors }
  const problems: string[] = []
  for (const [index, name] of there.entries()) {
    const [floor, result] = [floors[name], results[index]]
    if (!floor) continue
    const found = result
      ? judge(name, floor, result.metrics, dataDigest(dataFolder(name, data)))
      : [`${name}: could not be measured`]
    problems.push(...found)
    console.log(`${name}: ${found.length === 0 ? 'holds' : 'BELOW'}  ${inWords(result?.metrics ?? {})}`)
    if (result) raised[name] = raise(floor, result.metrics, dataDigest(dataFolder(name, data)), lower)
  }
  for (const problem of problems) console.error(problem)
  if (lower) writeFloors(raised)
  console.log(`gate: ${there.length} of ${Object.keys(floors).length} benchmarks measured, ${problems.length} breaches`)
  return problems.length === 0 || lower ? 0 : 1
}

/** What speaks against a benchmark's figures: other data, or figures below the floor. */
function judge(name: string, floor: Floor, metrics: Readonly<Record<string, number>>, digest: string): string[] {
  const other =
    digest === floor.digest
      ? []
      : [`${name}: the data is not what the floor was measured on (${digest}, not ${floor.digest})`]
  return [...other, ...belowFloor(name, floor, metrics)]
}

const inWords = (metrics: Readonly<Record<string, number>>) =>
  Object.entries(metrics)
    .map(([metric, value]) => `${metric} ${value.toFixed(2)}`)
    .join('  ')

function raise(floor: Floor, metrics: Readonly<Record<string, number>>, digest: string, lower: boolean): Floor {
  const raised = Object.entries(floor.metrics).map(([metric, least]) => [metric, next(least, metrics[metric], lower)])
  return { ...floor, digest, metrics: Object.fromEntries(raised) as Record<string, number> }
}

function next(least: number, value: number | undefined, lower: boolean): number {
  if (value === undefined) return least
  const rounded = Math.round(value * 100) / 100
  return lower ? rounded : Math.max(least, rounded)
}
