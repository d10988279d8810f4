import { findFigures } from '../../src/language/figures/find-figures.ts'
import { createEnglish } from '../../src/language/language.ts'
import { linkNames } from '../../src/language/names/link.ts'
import { findTimes } from '../../src/language/times/find-times.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { peerTimeReaders } from '../peer-readers.ts'
import { readOne } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

/** Names linked, times and figures, on trees; the peers read times and numbers, without trees. */
export const figures: PrepareBench = async (all) => {
  const english = createEnglish(readModelFiles())
  const articles = new Map(all.map((line) => [line, readOne(line)]))
  return {
    run: (some) => {
      for (const article of some.flatMap((line) => articles.get(line) ?? [])) {
        const doc = english.parse(article.text)
        const { mentions } = linkNames(doc, english.recogniseNames(doc), article)
        const times = findTimes(doc, { articleId: article.id, published: article.published })
        findFigures({ doc, article, mentions, times })
      }
    },
    peers: await peerTimeReaders(),
  }
}
