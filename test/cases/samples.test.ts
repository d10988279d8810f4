import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { validateAnnotated, validateSynopsis } from '../../src/model/validate.ts'
import { textReport } from '../../src/show/text/text-report.ts'
import { schemaBreaches } from '../model/schema-breaches.ts'
import { readStory } from './read-story.ts'
import { type StoryScore, scoreStory } from './score-story.ts'

// The golden cases: each sample story is read whole and held against its gold. floors.json pins what was reached;
// SYNOPTIC_UPDATE=1 raises it (and only that writes it).

const SAMPLES = join(import.meta.dirname, '../../samples')
const FLOORS = join(import.meta.dirname, 'floors.json')
const MEASURES = ['clean', 'published', 'stories', 'figures', 'verdicts', 'speakers', 'names'] as const
type Floors = Record<string, Partial<Record<(typeof MEASURES)[number], number>>>

const update = process.env.SYNOPTIC_UPDATE === '1'
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const stories = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

for (const name of stories)
  test(`${name}: the reading of a careful person, as far as it is reached`, async (t) => {
    const story = await readStory(join(SAMPLES, name))
    assert.deepEqual(validateSynopsis(story.synopsis), [])
    assert.deepEqual(schemaBreaches('synopsis', story.synopsis), [])
    for (const annotated of story.annotated) {
      assert.deepEqual(validateAnnotated(annotated), [])
      assert.deepEqual(schemaBreaches('annotated', annotated), [])
    }
    const score = scoreStory(story)
    for (const line of score.missed) t.diagnostic(line)
    assert.deepEqual(score.falseConflicts, [], 'a false conflict')
    if (update) floors[name] = raised(floors[name] ?? {}, score)
    const held = floors[name] ?? {}
    for (const measure of MEASURES)
      assert.ok(
        score[measure] >= (held[measure] ?? 0) - 1e-9,
        `${measure} ${score[measure].toFixed(3)} is below its floor ${held[measure]}`,
      )
    if (update) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
    const report = textReport(story.synopsis)
    assert.ok(
      report.split('\n').every((line) => line.length <= 100),
      'a line of the report is far too wide',
    )
  })

function raised(old: Floors[string], score: StoryScore): Floors[string] {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, Math.max(old[measure] ?? 0, Math.floor(score[measure] * 1000) / 1000)]),
  )
}
