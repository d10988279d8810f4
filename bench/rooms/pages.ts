import { fileURLToPath } from 'node:url'
import { readabilityText, readabilityTextFast } from '../../eval/peers/readability-text.ts'
import { readPage } from '../../src/read/html/read-page.ts'
import type { BenchArticle } from '../bench-articles.ts'
import { PAGE_SIZE, pagesForBench } from '../bench-pages.ts'
import type { PrepareBench } from '../room-bench.ts'

const PAGES = fileURLToPath(new URL('../../../shared/data/aeb/html/', import.meta.url))
/** jsdom is slow: so many pages tell its rate. */
const MOST_BY_PEERS = 30

/** Web pages to articles, each with all its data; the peers give the main text alone. */
export const pages: PrepareBench = async (all) => {
  const html = pagesForBench(PAGES, all)
  const of = (articles: readonly BenchArticle[]) => articles.map((_, i) => html[i % html.length] ?? '')
  return {
    run: (articles) => {
      for (const page of of(articles)) readPage(page, undefined)
    },
    units: (articles) => of(articles).reduce((sum, page) => sum + page.length, 0) / PAGE_SIZE,
    peers: [
      {
        name: 'Readability + linkedom',
        most: MOST_BY_PEERS,
        run: (articles) => {
          for (const page of of(articles)) readabilityTextFast(page)
        },
      },
      {
        name: 'Readability + jsdom',
        most: MOST_BY_PEERS,
        run: (articles) => {
          for (const page of of(articles)) readabilityText(page)
        },
      },
    ],
  }
}
