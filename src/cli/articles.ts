import { readsAsEnglish } from '../language/other-language.ts'
import type { Article } from '../model/types.ts'
import type { Web } from '../read/fetch/read-web.ts'
import { readInputs } from '../read/read-inputs.ts'
import { uniqueIds } from '../read/unique-ids.ts'
import type { Progress } from './progress.ts'
import { say } from './say.ts'
import { createToldLinks } from './told-links.ts'
import { openWeb, type WebOptions } from './web-access.ts'

export type InputOptions = WebOptions & { readonly plain?: boolean; readonly clean?: boolean; readonly output?: string }

/**
 * Characters of the longest text that is annotated or compared: a thick book. It takes half a minute and 0.5 GB; what
 * is longer is no article but a heap of them, and would take what the machine has.
 */
const LONGEST_TEXT = 1_000_000

/**
 * The articles of the inputs, one at a time. What cannot be read is named on stderr, and sets the exit status to 1;
 * the rest goes on.
 */
export async function* articlesOf(
  inputs: readonly string[],
  options: InputOptions,
  progress: Progress,
): AsyncGenerator<Article> {
  const web = await openWeb(inputs, options, progress)
  try {
    yield* readArticles(inputs, options, web, progress)
  } finally {
    await web?.fetcher.close()
  }
}

async function* readArticles(
  inputs: readonly string[],
  { plain = false, clean = false, follow }: InputOptions,
  web: Web | null,
  progress: Progress,
): AsyncGenerator<Article> {
  let [read, failed] = [0, 0]
  const lists = createToldLinks()
  const given = { plain, clean, stdin: process.stdin, ...(web === null ? {} : { web }) }
  for await (const item of readInputs(inputs, given)) {
    if (item.kind === 'article') {
      read++
      progress.step(`reading: ${read} articles`)
      yield item.article
      continue
    }
    if (item.kind === 'link') {
      lists.add(item.input, item.link)
      continue
    }
    progress.done()
    say(`${item.input}: ${item.reason}`)
    if (item.kind === 'failure') failed++
  }
  progress.done()
  for (const sentence of lists.sentences()) {
    say(sentence)
    if (follow !== false) failed++
  }
  if (read === 0 && failed === 0) {
    say(`no articles in ${inputs.join(', ')}; give pages, text, PDF, mail, feeds, archives or addresses`)
    failed++
  }
  if (failed > 0) process.exitCode = 1
}

/** The same, only those that the language room can take; what it cannot read in them is said. */
export async function* readableArticles(
  inputs: readonly string[],
  options: InputOptions,
  progress: Progress,
): AsyncGenerator<Article> {
  for await (const article of articlesOf(inputs, options, progress)) {
    const { length } = article.text
    if (length > LONGEST_TEXT) {
      progress.done()
      say(
        `${nameOf(article)}: the text has ${length.toLocaleString('en')} characters, more than the ${LONGEST_TEXT.toLocaleString('en')} of a long article; split it into its articles, a file or a line of JSON each`,
      )
      process.exitCode = 1
      continue
    }
    if (!readsAsEnglish(article)) {
      progress.done()
      say(
        `${nameOf(article)}: ${languageName(article)}; of it only numbers, quotations and names on our lists are read; the rest needs English`,
      )
    }
    yield article
  }
}

/** All of them, each with an id of its own. */
export async function collectArticles(articles: AsyncIterable<Article>): Promise<readonly Article[]> {
  const found: Article[] = []
  for await (const article of articles) found.push(article)
  const { articles: unique, notices } = uniqueIds(found)
  for (const notice of notices) say(notice)
  return unique
}

function nameOf({ id, source }: Article): string {
  const place = source.path ?? source.url
  return place === undefined ? `article ${id}` : `${place}, article ${id}`
}

function languageName({ language }: Article): string {
  if (language === 'und') return 'its language cannot be told'
  try {
    return `it is in ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}`
  } catch {
    return `it is in the language '${language}'`
  }
}
