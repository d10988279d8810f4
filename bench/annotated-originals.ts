import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { pack } from '../src/desk/store/pack.ts'
import { annotate } from '../src/language/annotate.ts'
import { createEnglish } from '../src/language/language.ts'
import { readModelFiles } from '../src/read/model-files.ts'
import { articlesForBench } from './bench-articles.ts'
import { readOne } from './read-one.ts'

/** Bytes of the length that stands before each packed reading. */
const LENGTH = 4

/**
 * So many articles of `data` as the language room reads them, packed, read once and kept in `file`: a store of a hundred
 * thousand is filled with variants of them in minutes, not in an hour.
 */
export function annotatedOriginals(
  data: string,
  { size, file }: { readonly size: number; readonly file: string },
): Buffer[] {
  if (!existsSync(file)) {
    const english = createEnglish(readModelFiles())
    const part = openSync(`${file}.part`, 'w')
    for (const line of articlesForBench(data, size))
      for (const article of readOne(line)) {
        const packed = pack(annotate(article, english))
        const length = Buffer.alloc(LENGTH)
        length.writeUInt32LE(packed.length)
        writeSync(part, Buffer.concat([length, packed]))
      }
    closeSync(part)
    renameSync(`${file}.part`, file)
  }
  const bytes = readFileSync(file)
  const frames: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + LENGTH + bytes.readUInt32LE(at)
    frames.push(bytes.subarray(at + LENGTH, end))
    at = end
  }
  return frames
}
