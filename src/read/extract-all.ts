import type { Article } from '../model/types.ts'
import type { Extracted } from './extract.ts'
import type { Failure, Hint, Link } from './formats/format.ts'
import { readBytes } from './read-source.ts'

/**
 * Like `extract`, for bytes of any format that is read: PDF, Word, mail and archives too. All that is in them is held at
 * once; `readBytes` gives it piece by piece. Never rejects.
 */
export async function extractAll(bytes: Uint8Array, hint: Hint = {}): Promise<Extracted> {
  const articles: Article[] = []
  const failures: Failure[] = []
  const links: Link[] = []
  const notices: string[] = []
  let format: string | null = null
  const whole = hint.path ?? hint.url ?? '-'
  for await (const item of readBytes(bytes, hint)) {
    if (item.kind === 'article') {
      articles.push(item.article)
      if (item.ofFeed === true) format = 'feed'
    } else if (item.kind === 'link') links.push(item.link)
    else {
      // what is in a file is named, the file itself is known to the caller
      const within = item.input.startsWith(whole)
        ? item.input.slice(whole.length).replace(/^(?:!\/|, )/, '')
        : item.input
      const reason = within === '' ? item.reason : `${within}: ${item.reason}`
      if (item.kind === 'failure') failures.push({ reason })
      else notices.push(reason)
    }
  }
  return { articles, format, failures, links, notices }
}
