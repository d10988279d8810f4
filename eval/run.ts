/**
 * `npm run eval -- BENCHMARK… --data DIR [--out DIR]`: runs benchmarks, prints their metrics, writes raw predictions.
 * `npm run eval -- --gate`: holds the measured figures against eval/floors.json. `--quality` writes docs/quality.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Benchmark, BenchmarkOptions, BenchmarkResult } from './benchmark.ts'
import { BENCHMARKS, dataFolder } from './benchmarks.ts'
import { runGate } from './gate.ts'
import { writeQuality } from './quality.ts'

const USAGE = `usage: npm run eval -- BENCHMARK… [--data DIR] [--out DIR] [--part all|tune|held] [--peers]
       npm run eval -- --gate [--lower]     compare with eval/floors.json (--lower: accept lower figures)
       npm run eval -- --quality            measure everything and write docs/quality.md

  --data DIR   a folder laid out like ../shared/data/BENCHMARK (default: that folder)
  --out DIR    where the raw predictions go (default: none are written)
  --part P     all (default), or one of the halves the project keeps apart for itself
  --peers      run the peers of the benchmark on the same data
  --json       print the figures as JSON
benchmarks: ${Object.keys(BENCHMARKS).join(' ')}`

const SHARED_DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url))

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      part: { type: 'string', default: 'all' },
      peers: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
      lower: { type: 'boolean', default: false },
      quality: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.gate) return runGate({ data: SHARED_DATA, lower: values.lower })
  if (values.quality) return writeQuality({ data: SHARED_DATA })
  const part = (['all', 'tune', 'held'] as const).find((name) => name === values.part)
  if (values.help || positionals.length === 0 || !part) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  for (const name of positionals) {
    const load = BENCHMARKS[name]
    if (!load) {
      console.error(`no benchmark '${name}'.\n${USAGE}`)
      return 2
    }
    const data = values.data ?? dataFolder(name, SHARED_DATA)
    if (!existsSync(data)) {
      console.error(`${name}: no folder ${data}; name one with --data`)
      return 1
    }
    const result = await runBenchmark(await load(), { data, part, peers: values.peers })
    if (values.json) console.log(JSON.stringify({ metrics: result.metrics, peers: result.peers, items: result.items }))
    else print(name, result)
    if (values.out && result.predictions) {
      mkdirSync(values.out, { recursive: true })
      writeFileSync(join(values.out, result.predictions.file), result.predictions.text)
    }
  }
  return 0
}

async function runBenchmark(benchmark: Benchmark, options: BenchmarkOptions): Promise<BenchmarkResult> {
  return benchmark.run(options)
}

function print(name: string, result: BenchmarkResult): void {
  const line = (who: string, metrics: Readonly<Record<string, number>>) =>
    console.log(
      `${who}  ${Object.entries(metrics)
        .map(([metric, value]) => `${metric} ${value.toFixed(2)}`)
        .join('  ')}`,
    )
  line(`${name} (${result.items} items)`, result.metrics)
  for (const [peer, metrics] of Object.entries(result.peers ?? {})) line(`  ${peer}`, metrics)
}

process.exitCode = await main()
