import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/read/decode.ts'

/** The text of a gzipped page, decoded as the commands do; empty where the file is missing. */
export function readZippedPage(path: string): string {
  try {
    return decode(gunzipSync(readFileSync(path))).text
  } catch {
    return ''
  }
}
