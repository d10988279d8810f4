import { arcDialect } from '../archives/arc-dialect.ts'
import { cutRecords } from '../archives/cut-records.ts'
import { gzipPieces, type Piece } from '../archives/gzip-members.ts'
import { isGzip, openingOf } from '../archives/opening.ts'
import { readRecords } from '../archives/read-records.ts'
import { warcDialect } from '../archives/warc-dialect.ts'
import type { ByteSource } from '../sources/byte-source.ts'
import type { Archive } from './format.ts'

const warcOpening = /^\s{0,4}WARC\/\d/
const arcOpening = /^filedesc:\S/

/** A web archive: WARC or the older ARC, plain or of gzip members. */
export const warc: Archive = {
  name: 'web archive',
  matches: (head) => {
    const opening = openingOf(head)
    return warcOpening.test(opening) || arcOpening.test(opening)
  },
  open: async function* (source, hint) {
    const head = await source.peek(4096)
    const dialect = arcOpening.test(openingOf(head)) ? arcDialect : warcDialect
    const pieces = isGzip(head) ? gzipPieces(source.stream()) : plainPieces(source)
    yield* readRecords(cutRecords(pieces, dialect), hint)
  },
}

async function* plainPieces(source: ByteSource): AsyncIterable<Piece> {
  for await (const bytes of source.stream()) yield { kind: 'data', bytes }
}
