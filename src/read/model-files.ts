import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's models/: `src/read/` and `dist/read/` lie equally deep. */
const folder = fileURLToPath(new URL('../../models/', import.meta.url))

/** All files under the package's models/, by their name in it ("en/tagger.bin"). Empty where there is no such folder. */
export function readModelFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const path of listFiles(folder)) files.set(relative(folder, path).split(sep).join('/'), readFileSync(path))
  return files
}

function listFiles(path: string): readonly string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
