/** Measures every benchmark whose data is there and writes docs/quality.md beside the best published figures. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BENCHMARKS, dataFolder } from './benchmarks.ts'
import { caseScores } from './case-scores.ts'
import { dataDigest } from './data-digest.ts'
import { type Floor, pinned, readFloors, writeFloors } from './gate.ts'
import { judgementLines } from './judgements/report.ts'
import { type Measured, measure } from './measure.ts'
import { PUBLISHED } from './published.ts'

const PAGE = fileURLToPath(new URL('../docs/quality.md', import.meta.url))

const HEAD = `# Measured quality

Made by \`npm run eval -- --quality\`; do not edit by hand. Every figure is what the commands' own code paths gave on the
development part of a public benchmark. *tune* is the half that rules and thresholds were looked at on, *held* the half
kept back (by SHA-1 of the item). Percentages unless said otherwise. Peers ran on the same data in the same run.

`

const CASES = `Scored by the outside scorer of the cases against a careful person’s reading, 0 to 100. broadcom-qualcomm and
chibok-release were held back in most rooms while rules were made, but their misses were read for names, figures and naming;
the last five are our own samples.`

const JUDGED = `## Verdicts \`differ\` drawn at random, judged by two readers

Drawn by \`eval/judgements/draw.ts\` from all labelled events of the article sets, each judged alone from the passages; the
answers are kept by id in \`eval/judgements/answers\`.`

export async function writeQuality({ data }: { readonly data: string }): Promise<number> {
  const lines: string[] = [
    HEAD,
    '| benchmark | what | items | all | tune | held | peers | best known |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  const floors: Record<string, Floor> = readFloors()
  const names = Object.keys(BENCHMARKS).filter((name) => existsSync(dataFolder(name, data)))
  const parts = ['all', 'tune', 'held'] as const
  const results = await measure(names.flatMap((name) => parts.map((part) => ({ name, part, peers: part === 'all' }))))
  for (const [index, name] of names.entries()) {
    const [all, tune, held] = results.slice(3 * index, 3 * index + 3)
    if (!all) continue
    const known = PUBLISHED[name]
    const cells = [
      name,
      known?.what ?? '',
      String(all.items),
      figures(all.metrics),
      figuresOf(tune),
      figuresOf(held),
      peers(all),
      known?.known ?? 'none',
    ]
    lines.push(`| ${cells.join(' | ')} |`)
    floors[name] = { digest: dataDigest(dataFolder(name, data)), items: all.items, metrics: pinned(all.metrics) }
  }
  const judged = judgementLines()
  lines.push('', '## Worked cases', '', CASES, '', ...caseScores(data), '', ...notes())
  if (judged.length > 0) lines.push('', JUDGED, '', ...judged)
  writeFileSync(PAGE, `${lines.join('\n')}\n`)
  writeFloors(floors)
  console.error(`wrote ${PAGE}`)
  return 0
}

function figures(metrics: Readonly<Record<string, number>>): string {
  return Object.entries(metrics)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join('<br>')
}

function peers(result: NonNullable<Measured>): string {
  return Object.entries(result.peers ?? {})
    .map(([peer, metrics]) => `${peer}: ${figures(metrics).replaceAll('<br>', ', ')}`)
    .join('<br>')
}

/** A half without items has no figures. */
function figuresOf(measured: Measured | undefined): string {
  return measured && measured.items > 0 ? figures(measured.metrics) : '–'
}

/** What was measured by reading, kept by hand beside the made figures. */
function notes(): string[] {
  const path = fileURLToPath(new URL('./quality-notes.md', import.meta.url))
  return existsSync(path) ? [readFileSync(path, 'utf8').trim()] : []
}
