import { compare } from '../../src/compare/compare.ts'
import { annotate } from '../../src/language/annotate.ts'
import { createEnglish } from '../../src/language/language.ts'
import { readModelFiles } from '../../src/read/model-files.ts'
import { render } from '../../src/show/render.ts'
import { readOne } from '../read-one.ts'
import type { PrepareBench } from '../room-bench.ts'

/** From files to the page. */
export const all: PrepareBench = async () => {
  const english = createEnglish(readModelFiles())
  return {
    run: (articles) => {
      render(compare(articles.flatMap(readOne).map((article) => annotate(article, english))))
    },
  }
}
