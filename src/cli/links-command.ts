import { readInputs } from '../read/read-inputs.ts'
import { openOutput } from './output.ts'
import { createProgress } from './progress.ts'
import { say } from './say.ts'
import { openWeb, type WebOptions } from './web-access.ts'

/** `synoptic links INPUT…`: a line of JSON for each address that a feed, a sitemap or an OPML list names. */
export async function linksCommand(
  inputs: readonly string[],
  options: WebOptions & { readonly output?: string },
): Promise<void> {
  const output = await openOutput(options.output)
  const progress = createProgress()
  const web = await openWeb(inputs, { ...options, follow: false }, progress)
  const given = { stdin: process.stdin, ...(web === null ? {} : { web }) }
  let [listed, failed] = [0, 0]
  for await (const item of readInputs(inputs, given)) {
    if (item.kind === 'link') {
      listed++
      await output.write(`${JSON.stringify({ ...item.link, from: item.input })}\n`)
    } else if (item.kind === 'article') {
      const { source, title, outlet, published } = item.article
      if (item.ofFeed !== true || source.url === undefined) continue
      listed++
      const told = {
        to: 'page',
        url: source.url,
        ...(title === null ? {} : { title }),
        ...(outlet === null ? {} : { outlet: outlet.name }),
        ...(published.value === null ? {} : { published: published.value }),
        from: source.feed ?? source.path,
      }
      await output.write(`${JSON.stringify(told)}\n`)
    } else {
      progress.done()
      say(`${item.input}: ${item.reason}`)
      if (item.kind === 'failure') failed++
    }
  }
  progress.done()
  await web?.fetcher.close()
  await output.close()
  if (listed === 0 && failed === 0) say(`no addresses in ${inputs.join(', ')}; give feeds, sitemaps or OPML lists`)
  if (listed === 0 || failed > 0) process.exitCode = 1
}
