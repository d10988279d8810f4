import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

/** What the outside scorer says of one case: its sections and their mean. */
type CaseScore = {
  readonly name: string
  readonly score: number
  readonly violations: number
  readonly sections: Readonly<Record<string, number>>
  readonly report: string
}

/** Runs `read` and `annotate` on a case and scores them with the outside scorer. Null where there is no scorer. */
function scoreCase(folder: string, scorer: string, verbose = false): CaseScore | null {
  if (!existsSync(scorer)) return null
  const out = mkdtempSync(join(tmpdir(), 'synoptic-case-'))
  try {
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
      articles: Record<string, { file: string }>
    }
    const files = [...new Set(Object.values(gold.articles).map((article) => join(folder, article.file)))]
    spawnSync(process.execPath, [MAIN, 'read', ...files, '--format', 'json', '-o', join(out, 'synopsis.json')])
    spawnSync(process.execPath, [MAIN, 'annotate', ...files, '-o', join(out, 'annotated.jsonl')])
    const args = [
      '-B',
      scorer,
      join(folder, 'gold.json'),
      join(out, 'synopsis.json'),
      '--annotated',
      join(out, 'annotated.jsonl'),
      ...(verbose ? ['--verbose'] : []),
    ]
    const { stdout } = spawnSync('python3', args, { encoding: 'utf8' })
    const last = /CASE (\S+) score=([\d.]+)(.*) violations=(\d+)/.exec(stdout)
    if (!last) return null
    const sections = Object.fromEntries(
      [...(last[3] ?? '').matchAll(/(\w+)=([\d.]+)/g)].map((match) => [match[1] ?? '', Number(match[2])]),
    )
    return { name: last[1] ?? '', score: Number(last[2]), violations: Number(last[4]), sections, report: stdout }
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** The scores of all cases beside the benchmark data and of the project's own samples, as lines of Markdown. */
export function caseScores(data: string): string[] {
  const scorer = join(data, '../tools/score_case.py')
  const folders = [join(data, '../cases'), fileURLToPath(new URL('../samples', import.meta.url))]
  const scores = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((folder) => existsSync(join(folder, 'gold.json')))
    .map((folder) => scoreCase(folder, scorer))
    .filter((score) => score !== null)
  const names = [...new Set(scores.flatMap((score) => Object.keys(score.sections)))]
  return [
    `| case | mean | ${names.join(' | ')} | breaches |`,
    `| --- |${' --- |'.repeat(names.length + 2)}`,
    ...scores.map(
      (score) =>
        `| ${score.name} | ${score.score} | ${names.map((name) => score.sections[name] ?? '–').join(' | ')} | ${score.violations} |`,
    ),
  ]
}

if (import.meta.main) {
  const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined) console.log(caseScores(data).join('\n'))
  else
    console.log(
      scoreCase(
        existsSync(name) ? name : join(data, '../cases', name),
        join(data, '../tools/score_case.py'),
        rest.includes('--verbose'),
      )?.report ?? 'no scorer, or no output',
    )
}
