import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { render } from '../show/render.ts'
import { openInBrowser } from './open-in-browser.ts'
import { openOutput } from './output.ts'
import { type ReadOptions, writeSynopsis } from './read-command.ts'
import { sampleReports } from './sample-reports.ts'

/** `synoptic demo`: `read` on the samples that come with the package; beside the report for a terminal, the page. */
export async function demoCommand(options: ReadOptions): Promise<void> {
  const synopsis = await writeSynopsis(sampleReports(), options)
  if (!synopsis || (options.format ?? 'text') !== 'text') return
  const path = join(tmpdir(), 'synoptic-demo.html')
  const page = await openOutput(path)
  await page.write(render(synopsis, { format: 'html' }))
  await page.close()
  process.stderr.write(`\nThe same as a page: ${pathToFileURL(path).href}\n`)
  if (process.stdout.isTTY) openInBrowser(path)
}
