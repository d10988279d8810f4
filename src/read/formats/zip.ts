import { type ZipEntry, zipEntries } from '../archives/zip-file.ts'
import { companionOf } from '../companion-files.ts'
import { bytesSource } from '../sources/byte-source.ts'
import type { Archive, Failure, Hint, Member } from './format.ts'

/** Bytes of the largest file in a zip file, unpacked, and of all together. */
const largestEntry = 100_000_000
const largestWhole = 2_000_000_000
const mostEntries = 100_000

/** A zip file of saved pages and other articles; read file by file. Word files are zip files too, and tried before. */
export const zip: Archive = {
  name: 'zip',
  matches: (head) =>
    head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)),
  open: async function* (source, hint) {
    let [total, left, count] = [0, 0, 0]
    for await (const entry of zipEntries(source)) {
      count += 1
      total += entry.size
      if (total > largestWhole || count > mostEntries) {
        const limit = total > largestWhole ? `${largestWhole / 1e9} GB` : `${mostEntries} files`
        yield { reason: `it holds more than ${limit}; the rest is not read; unpack it first` }
        break
      }
      if (isLeftOut(entry.name)) left += 1
      else if (!entry.name.endsWith('/')) yield await readEntry(entry, hint)
    }
    if (count === 0) yield { reason: 'the zip file is empty' }
    if (left > 0) yield { notice: `left out ${left} files that only serve saved pages` }
  },
}

/** Hidden files, and pictures and scripts that pages bring along. */
function isLeftOut(name: string): boolean {
  const parts = name.split('/')
  return parts.some((part, i) => /^\.[^.]/.test(part) || part === '__MACOSX' || isCompanion(part, i < parts.length - 1))
}

function isCompanion(part: string, isFolder: boolean): boolean {
  const page = isFolder ? `${part.replace(/(?:_[^_]+|[-.]\w+)$/, '')}.html` : ''
  return companionOf(part, new Set([page])) !== null
}

async function readEntry({ name, size, read }: ZipEntry, hint: Hint): Promise<Failure | Member> {
  if (size > largestEntry)
    return { reason: `${name}: it unpacks to ${Math.round(size / 1e6)} MB; ${largestEntry / 1e6} MB are read` }
  try {
    const source = bytesSource(await read())
    const path = hint.path === undefined ? name : `${hint.path}!/${name}`
    return { member: { name: `!/${name}`, source, hint: { ...hint, path } } }
  } catch (error) {
    return { reason: `${name}: ${(error as Error).message}` }
  }
}
