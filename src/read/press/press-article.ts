import { cleanText } from '../clean/clean-text.ts'
import { statedDate } from '../dateline/date-known.ts'
import { readDate } from '../dateline/read-date.ts'
import type { Draft } from '../draft.ts'
import { namesInByline } from '../html/authors/page-authors.ts'

/** One article of an export of a press database, as its fields give it. */
export type PressArticle = {
  /** The database's own number of it. */
  readonly number?: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline?: string
  readonly date: string | null
  readonly standfirst?: string
  readonly caption?: string
  readonly url?: string
  /** Paragraphs. */
  readonly body: readonly string[]
  /** Lines of its head and tail that are no text of it: section, length, subjects, copyright. */
  readonly rest: readonly string[]
}

/** The draft of an article; null where it has no text. */
export function pressDraft(article: PressArticle): Draft | null {
  const title = article.title === null ? null : article.title.replace(/\s+/g, ' ').trim()
  const body = cleanText(article.body.join('\n\n'), title)
  if (body.text.trim() === '') return null
  const date = article.date === null ? null : readDate(article.date)
  const authors = article.byline === undefined ? [] : authorsOf(article.byline)
  const url = /^https?:\/\/\S+$/.test(article.url ?? '') ? article.url : undefined
  return {
    ...body,
    ...(article.number === undefined ? {} : { id: article.number }),
    ...(url === undefined ? {} : { url }),
    title: title ?? body.title,
    outlet: article.outlet === null || article.outlet === '' ? body.outlet : { name: article.outlet },
    authors: authors.length > 0 ? authors : body.authors,
    published: date === null ? body.published : statedDate(date, 'stated by the press database'),
    standfirst: article.standfirst ?? body.standfirst,
    captions: article.caption === undefined ? body.captions : [article.caption, ...body.captions],
    removed: [...article.rest.map((text) => ({ text, rule: 'press-field' })), ...body.removed],
  }
}

/** Databases write bylines in capitals. */
function authorsOf(byline: string): readonly string[] {
  const plain = byline.replace(/^\s*by\b[:\s]*/i, '').replace(/[\w.+-]+@[\w.-]+/g, '')
  const cased = /\p{Lu}\p{Ll}/u.test(plain)
    ? plain
    : plain.toLowerCase().replace(/(?<!\p{L})(?!and\b|with\b|for\b)\p{L}/gu, (letter) => letter.toUpperCase())
  return namesInByline(cased)
}

/** Paragraphs of lines: what stands between blank ones, joined where the lines are wrapped. */
export function paragraphsOf(lines: readonly string[]): readonly string[] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line.trim())
  }
  return blocks.flatMap((block) => (isWrapped(block) ? [block.join(' ')] : block))
}

/** All lines but the last are of nearly one length, as wrapping leaves them, and most end within a sentence. */
function isWrapped(block: readonly string[]): boolean {
  const before = block.slice(0, -1)
  const closed = before.filter((line) => /[.!?]["”’]?$/.test(line)).length
  return before.every((line) => line.length >= 45 && line.length <= 110) && closed * 2 <= before.length
}
