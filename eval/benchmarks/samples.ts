import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readStory } from '../../test/cases/read-story.ts'
import { type StoryScore, scoreStory } from '../../test/cases/score-story.ts'
import type { Benchmark } from '../benchmark.ts'

const MEASURES = ['clean', 'published', 'stories', 'figures', 'verdicts', 'speakers', 'names'] as const

/** The project's own stories against their gold: the part of the gate that needs no other data. */
export const benchmark: Benchmark = {
  name: 'samples',
  run: async ({ data }) => {
    const folders = readdirSync(data)
      .sort()
      .map((name) => join(data, name))
      .filter((folder) => existsSync(join(folder, 'gold.json')))
    const scores: StoryScore[] = []
    for (const folder of folders) scores.push(scoreStory(await readStory(folder)))
    const mean = (measure: (typeof MEASURES)[number]) =>
      (100 * scores.reduce((sum, score) => sum + score[measure], 0)) / Math.max(1, scores.length)
    const falseConflicts = scores.reduce((sum, score) => sum + score.falseConflicts.length, 0)
    return {
      metrics: {
        ...Object.fromEntries(MEASURES.map((measure) => [measure, mean(measure)])),
        'stories without a false conflict':
          (100 * scores.filter((score) => score.falseConflicts.length === 0).length) / Math.max(1, scores.length),
      },
      items: scores.length,
      predictions: { file: 'predictions.jsonl', text: `${JSON.stringify({ id: 'samples', falseConflicts })}\n` },
    }
  },
}
