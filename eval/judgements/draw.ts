/**
 * Draws verdicts at random for readers to judge: from the labelled events of the article sets, or with `--from collections`
 * from stories that our own grouping finds in sets that have no such labels.
 * `node eval/judgements/draw.ts --out /tmp/sheet [--n 60] [--seed WORD] [--data DIR] [--part all|tune|held]
 * [--from events|collections] [--verdict differ|update|agree] [--kind figure] [--least 2]`; --least: reports of the story
 * writes `sheet.md` (what a reader sees; it quotes the reports, so it must lie outside the repository) and `answers.jsonl`
 * (one empty answer for each entry). The same seed and the same output of the tool draw the same verdicts.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { eventSynopses } from './article-sets.ts'
import { collectionSynopses } from './collections.ts'
import { answerForm, isVerdict, type Question, sheet } from './sheet.ts'
import { verdictId } from './verdict-ids.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

function main(): number {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      n: { type: 'string', default: '60' },
      seed: { type: 'string', default: 'synoptic' },
      data: { type: 'string', default: DATA },
      part: { type: 'string', default: 'all' },
      from: { type: 'string', default: 'events' },
      verdict: { type: 'string', default: 'differ' },
      kind: { type: 'string' },
      least: { type: 'string', default: '2' },
    },
  })
  const { verdict, kind } = values
  const read = values.from === 'events' ? eventSynopses : values.from === 'collections' ? collectionSynopses : undefined
  const part = (['all', 'tune', 'held'] as const).find((name) => name === values.part)
  const count = Number(values.n)
  if (values.out === undefined || !part || !read || !isVerdict(verdict) || !Number.isInteger(count) || count < 1) {
    console.error(
      'usage: node eval/judgements/draw.ts --out FOLDER [--n 60] [--seed WORD] [--data DIR] [--part all|tune|held] ' +
        '[--from events|collections] [--verdict differ|update|agree] [--kind figure|date|place|statement|stance] [--least 2]',
    )
    return 2
  }
  if (!relative(ROOT, resolve(values.out)).startsWith('..')) {
    console.error(`${values.out} is in the repository, and the sheet quotes reports: name a folder outside it`)
    return 2
  }
  const all: Question[] = []
  let events = 0
  for (const { set, synopsis } of read({ data: values.data, part })) {
    if ((synopsis.stories[0]?.articleIds.length ?? 0) < Number(values.least)) continue
    events++
    const byId = new Map(synopsis.articles.map((article) => [article.id, article]))
    for (const claim of synopsis.claims)
      if (claim.verdict === verdict && (kind === undefined || claim.kind === kind))
        all.push({ id: verdictId(set, claim), claim, article: (id) => byId.get(id) })
  }
  const drawn = all
    .map((question) => ({ question, lot: createHash('sha256').update(`${values.seed} ${question.id}`).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ question }) => question)
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'sheet.md'), sheet(drawn, verdict))
  writeFileSync(join(values.out, 'answers.jsonl'), answerForm(drawn))
  console.error(`${drawn.length} of ${all.length} verdicts '${verdict}' in ${events} events, in ${values.out}`)
  return 0
}

process.exitCode = main()
