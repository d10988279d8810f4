import { addArticles } from '../src/desk/store/articles.ts'
import { countStore } from '../src/desk/store/counts.ts'
import type { Store } from '../src/desk/store/open-store.ts'
import { unpack } from '../src/desk/store/pack.ts'
import { readingOf, saveAnnotations } from '../src/desk/store/readings.ts'
import type { Annotated } from '../src/model/types.ts'
import { dayOfVariant } from './vary.ts'
import { varyAnnotated } from './vary-annotated.ts'

/** Articles of one call, as a busy feed brings them. */
export const BATCH = 100

export type Filled = { readonly articles: number; readonly seconds: number; readonly waits: readonly number[] }

/**
 * Fills a store with so many articles and what is read in them, in order of publication: the originals, then variants
 * of them, through the interfaces that a desk uses itself. What is there already counts.
 */
export async function fillDesk(
  store: Store,
  originals: readonly Buffer[],
  {
    size,
    maker,
    tell = () => {},
  }: { readonly size: number; readonly maker: string; readonly tell?: (articles: number) => void },
): Promise<Filled> {
  const days = originals.map((packed) => unpack<Annotated>(packed).article.published.value ?? '')
  const order = Array.from({ length: size }, (_, i) => ({
    original: i % originals.length,
    round: Math.floor(i / originals.length),
  })).sort((a, b) => (dayOf(days, a) < dayOf(days, b) ? -1 : 1))
  const there = (await countStore(store)).articles
  const waits: number[] = []
  let taken = there
  for (let from = there; from < size; from += BATCH) {
    const read = order.slice(from, Math.min(size, from + BATCH)).flatMap(({ original, round }) => {
      const packed = originals[original]
      return packed ? [varyAnnotated(unpack<Annotated>(packed), round)] : []
    })
    const now = new Date(Date.UTC(2025, 0, 1) + taken * 1000).toISOString()
    const before = performance.now()
    const receipts = await addArticles(
      store,
      read.map(({ article }) => article),
      { origin: `feed ${Math.floor(from / BATCH) % 50}`, now },
    )
    waits.push(performance.now() - before)
    const annotated = receipts.flatMap(({ seq, outcome }, i) => {
      const one = read[i]
      return one && outcome !== 'same' ? [{ seq, reading: readingOf(one) }] : []
    })
    await saveAnnotations(store, annotated, { maker, now })
    taken += receipts.length
    tell(taken)
  }
  return { articles: taken - there, seconds: waits.reduce((sum, wait) => sum + wait, 0) / 1000, waits }
}

function dayOf(days: readonly string[], { original, round }: { original: number; round: number }): string {
  const day = days[original] ?? ''
  return day === '' ? '9999' : dayOfVariant(day, round)
}
