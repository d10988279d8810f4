import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { peerTaggers } from '../peer-readers.ts'
import type { PrepareBench } from '../room-bench.ts'

/** Tokens, sentences, tags, lemmas, trees and names; the peers give tags, and compromise names. */
export const names: PrepareBench = async () => {
  const english = createEnglish(readModelFiles())
  return {
    run: (articles) => {
      for (const { text } of articles) english.recogniseNames(english.parse(text))
    },
    peers: await peerTaggers(),
  }
}
