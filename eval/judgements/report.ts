import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answers, agreement, readAnswers } from './agreement.ts'

/** A folder a round of judging, in it a file a reader: `answers/ROUND/READER.jsonl`. */
const ANSWERS = fileURLToPath(new URL('./answers', import.meta.url))

/** What readers said of the verdicts drawn for them, round by round, as lines of Markdown; none where nobody judged yet. */
export function judgementLines(folder = ANSWERS): string[] {
  if (!existsSync(folder)) return []
  const rounds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  if (rounds.length === 0) return []
  return [
    '| round | verdicts | right, reader by reader | right by both | same answer | kappa |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rounds.map((round) => roundLine(round, readersOf(join(folder, round)))),
  ]
}

function readersOf(folder: string): Answers[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readAnswers(readFileSync(join(folder, name), 'utf8'), `${basename(folder)}/${name}`))
}

function roundLine(round: string, readers: readonly Answers[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const [one, other] = readers
  const found = one && other ? agreement(one, other) : null
  const shares = readers.map((answers) =>
    percent([...answers.values()].filter(Boolean).length / Math.max(1, answers.size)),
  )
  const cells = found
    ? [
        found.both,
        shares.join(', '),
        percent(found.bothRight),
        percent(found.observed),
        found.kappa?.toFixed(2) ?? 'not defined',
      ]
    : [one?.size ?? 0, shares.join(', '), '–', '–', '–']
  return `| ${[round, ...cells].join(' | ')} |`
}
