/**
 * The layer check: a room under `src/` imports only itself and the rooms before it, and the pure rooms import nothing of
 * Node. Prints each breach and exits 1 where there is one. `node tools/check-layers.ts [SRC]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** From the ground up. */
const ROOMS = ['model', 'read', 'language', 'compare', 'web', 'show', 'desk', 'cli'] as const
/** Rooms without clock, network, file system or randomness. */
const PURE = new Set(['model', 'language', 'compare', 'web', 'show'])
/** Each takes its data from the room below through the contract alone. */
const NOT_EVEN_DOWN: Readonly<Record<string, readonly string[]>> = {
  language: ['read'],
  compare: ['read'],
  web: ['read', 'language'],
  show: ['read', 'language'],
}
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
const MULTILINE_IMPORT = /\bfrom\s+['"]([^'"]+)['"]/g
const IMPURE = /\b(?:Date\.now|Math\.random|new Date\(\)|performance\.now|process\.(?!versions))/

/** One sentence for each import that goes up, and each breach of purity, under `src`. */
export function layerBreaches(src: string): string[] {
  const breaches: string[] = []
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(file)) continue
    const path = join(src, file)
    const [room = ''] = file.split(sep)
    if (room === file) continue // files directly under src/ (the package's entry) stand above all rooms
    const level = ROOMS.indexOf(room as (typeof ROOMS)[number])
    if (level < 0) {
      breaches.push(`${file}: '${room}' is no room of the house`)
      continue
    }
    const text = readFileSync(path, 'utf8')
    for (const imported of importsOf(text)) {
      if (imported.startsWith('node:') && PURE.has(room)) breaches.push(`${file}: a pure room imports ${imported}`)
      if (!imported.startsWith('.')) continue
      const target = relative(src, resolve(dirname(path), imported))
      const [into = ''] = target.split(sep)
      if (into === '..') {
        breaches.push(`${file}: imports ${imported}, outside src/`)
        continue
      }
      const depth = ROOMS.indexOf(into as (typeof ROOMS)[number])
      if (into === target || depth < 0) breaches.push(`${file}: imports ${imported}, which is in no room`)
      else if (depth > level) breaches.push(`${file}: '${room}' imports upward from '${into}' (${imported})`)
      else if (NOT_EVEN_DOWN[room]?.includes(into))
        breaches.push(`${file}: '${room}' imports from '${into}' (${imported})`)
    }
    const impure = PURE.has(room) ? IMPURE.exec(text) : null
    if (impure) breaches.push(`${file}: a pure room uses ${impure[0]}`)
  }
  return breaches
}

function importsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(IMPORT)) found.add(match[1] ?? match[2] ?? '')
  for (const match of text.matchAll(MULTILINE_IMPORT)) found.add(match[1] ?? '')
  return found
}

if (import.meta.main) {
  const src = process.argv[2] ?? fileURLToPath(new URL('../src/', import.meta.url))
  const breaches = layerBreaches(src)
  for (const breach of breaches) console.error(breach)
  console.log(breaches.length === 0 ? 'layers: no upward import' : `layers: ${breaches.length} breaches`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
