import { isGzip } from '../archives/opening.ts'
import { unzipStream } from '../archives/unzip-stream.ts'
import { streamSource } from '../sources/byte-source.ts'
import type { Archive } from './format.ts'

/** One packed file: read as what is in it. */
export const gzip: Archive = {
  name: 'gzip',
  matches: isGzip,
  open: async function* (source, hint) {
    yield { member: { name: '', source: streamSource(unzipStream(source.stream())), hint } }
  },
}
