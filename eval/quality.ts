/** Measures every benchmark whose data is there and writes docs/quality.md beside the best published figures. */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BenchmarkResult } from './benchmark.ts'
import { BENCHMARKS, dataFolder } from './benchmarks.ts'
import { caseScores } from './case-scores.ts'
import { dataDigest } from './data-digest.ts'
import { type Floor, pinned, readFloors, writeFloors } from './gate.ts'
import { PUBLISHED } from './published.ts'

const PAGE = fileURLToPath(new URL('../docs/quality.md', import.meta.url))

const HEAD = `# Measured quality

Made by \`npm run eval -- --quality\`; do not edit by hand. Every figure is what the commands' own code paths gave on the
development part of a public benchmark. *tune* is the half that rules and thresholds were looked at on, *held* the half
kept back (by SHA-1 of the item). Percentages unless said otherwise. Peers ran on the same data in the same run.

`

export async function writeQuality({ data }: { readonly data: string }): Promise<number> {
  const lines: string[] = [
    HEAD,
    '| benchmark | what | items | all | tune | held | peers | best known |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  const floors: Record<string, Floor> = readFloors()
  for (const [name, load] of Object.entries(BENCHMARKS)) {
    const folder = dataFolder(name, data)
    if (!existsSync(folder)) continue
    console.error(`measuring ${name}`)
    const benchmark = await load()
    const all = await benchmark.run({ data: folder, part: 'all', peers: true })
    const tune = await benchmark.run({ data: folder, part: 'tune', peers: false })
    const held = await benchmark.run({ data: folder, part: 'held', peers: false })
    const cells = [
      name,
      PUBLISHED[name]?.what ?? '',
      String(all.items),
      figures(all.metrics),
      figures(tune.metrics),
      figures(held.metrics),
      peers(all),
      PUBLISHED[name]?.known ?? 'none',
    ]
    lines.push(`| ${cells.join(' | ')} |`)
    floors[name] ??= { digest: dataDigest(folder), items: all.items, metrics: pinned(all.metrics) }
  }
  lines.push(
    '',
    '## Worked cases',
    '',
    'Scored by the outside scorer of the cases against a careful person’s reading; 0 to 100.',
    '',
    ...caseScores(data),
  )
  writeFileSync(PAGE, `${lines.join('\n')}\n`)
  writeFloors(floors)
  console.error(`wrote ${PAGE}`)
  return 0
}

function figures(metrics: BenchmarkResult['metrics']): string {
  return Object.entries(metrics)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join('<br>')
}

function peers(result: BenchmarkResult): string {
  return Object.entries(result.peers ?? {})
    .map(([peer, metrics]) => `${peer}: ${figures(metrics).replaceAll('<br>', ', ')}`)
    .join('<br>')
}
