import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BenchArticle } from './bench-articles.ts'

/** Rates are those of pages of so many characters, the mean of the article extraction benchmark's. */
export const PAGE_SIZE = 95_000
/** Pages that are neither stubs nor whole sites. */
const SMALLEST = 60_000
const LARGEST = 140_000

/** The real pages of a folder of gzipped pages, in the order of their names; made ones of the articles where it is missing. */
export function pagesForBench(folder: string, articles: readonly BenchArticle[]): readonly string[] {
  if (!existsSync(folder)) return articles.map(madePage)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gz'))
    .sort()
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'))
    .filter(({ length }) => length >= SMALLEST && length <= LARGEST)
}

/** An article among menus, scripts and teasers, filled up to the size. */
function madePage({ id, title, text }: BenchArticle): string {
  const body = text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n')
  const head = `<!doctype html><html lang="en"><head><title>${escaped(title ?? id)}</title><meta property="og:title" content="${id}"></head><body>`
  const main = `<article class="story"><h1>${escaped(title ?? id)}</h1><div class="story-body">${body}</div></article>`
  const teaser = (i: number) =>
    `<li class="teaser item-${i}"><a href="/section/page-${i}.html"><span class="kicker">Section ${i}</span> A teaser for another page</a></li>\n`
  const script = (i: number) => `<script>window.slots = window.slots || []; window.slots.push({ id: ${i} })</script>\n`
  let rest = ''
  for (let i = 0; head.length + main.length + rest.length < PAGE_SIZE; i += 1) rest += teaser(i) + script(i)
  return `${head}<nav><ul>${rest.slice(0, rest.indexOf('\n', rest.length / 2) + 1)}</ul></nav>${main}</body></html>${''.padEnd(Math.max(0, PAGE_SIZE - head.length - main.length - rest.length / 2))}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
