import type { Hint } from '../../src/read/formats/format.ts'
import type { ReadItem } from '../../src/read/read-item.ts'
import { readBytes } from '../../src/read/read-source.ts'

export async function readAll(bytes: Uint8Array | string, hint: Hint = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readBytes(Buffer.from(bytes as string), hint)) items.push(item)
  return items
}

/** Each item in a line: "article TITLE", "failure REASON", "notice REASON", "link URL". */
export function linesOf(items: readonly ReadItem[]): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'article') return `article ${item.article.title}`
    return item.kind === 'link' ? `link ${item.link.url}` : `${item.kind} ${item.input}: ${item.reason}`
  })
}

/** A page about an invented place. */
export function pageOf(title: string, n = 1): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><article><h1>${title}</h1>
<p>The council of Ostmark voted on Tuesday to close the old bridge over the Tarn for the ${n}th time, after engineers had found cracks in two of its piers.</p>
<p>The road will lead over the new bridge at the mill, which was built for carts and takes lorries only one at a time, the council said in the evening.</p>
</article></body></html>`
}
