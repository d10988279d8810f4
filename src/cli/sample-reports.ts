import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What lies beside a sample story's reports: what a test expects of them. */
const NO_REPORT = 'gold.json'

/** The files of the sample stories: one folder each. */
export function sampleReports(): string[] {
  const samples = fileURLToPath(new URL('../../samples/', import.meta.url))
  const stories = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return stories.flatMap(({ name }) =>
    readdirSync(join(samples, name))
      .filter((file) => file !== NO_REPORT)
      .sort()
      .map((file) => join(samples, name, file)),
  )
}
