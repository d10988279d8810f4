import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Item, Look, Looker } from './look.ts'

/** Larger files are imported by hand (`--import`), which streams them. */
const LARGEST = 200_000_000

/** Looks at a folder with all below it: an item for each file; hidden ones and links are left out. */
export const lookAtFolder: Looker = async (source, eyes): Promise<Look> => {
  const items: (Item & { readonly changed: number })[] = []
  try {
    const entries = await readdir(source.address, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name)
      if (
        !entry.isFile() ||
        path
          .slice(source.address.length)
          .split(/[/\\]/)
          .some((part) => part.startsWith('.'))
      )
        continue
      const info = await stat(path).catch(() => null) // deleted in the meantime
      if (info === null) continue
      items.push({
        key: path,
        digest: `${info.size} ${info.mtimeMs}`,
        changed: info.mtimeMs,
        read: async () => {
          if (info.size > LARGEST)
            return { error: `more than ${LARGEST / 1e6} MB; take it in with --import`, passing: false }
          try {
            const { articles, failures } = await eyes.extract(await readFile(path), { path })
            return articles.length > 0
              ? { articles }
              : { error: failures[0]?.reason ?? 'no article in it', passing: false }
          } catch (error) {
            return { error: error instanceof Error ? error.message : String(error), passing: true }
          }
        },
      })
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { kind: 'failed', reason: code === 'ENOENT' ? 'there is no such folder' : message, retryAfter: null }
  }
  return { kind: 'items', items: items.sort((a, b) => b.changed - a.changed || (a.key < b.key ? -1 : 1)) }
}
