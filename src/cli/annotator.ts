import { annotate } from '../language/annotate.ts'
import { createEnglish } from '../language/language.ts'
import type { Annotated, Article } from '../model/types.ts'
import { readModelFiles } from '../read/model-files.ts'

/** Reads the trained parameters from the package once; what comes back annotates articles. */
export function createAnnotator(): (article: Article) => Annotated {
  const english = createEnglish(readModelFiles())
  return (article) => annotate(article, english)
}
